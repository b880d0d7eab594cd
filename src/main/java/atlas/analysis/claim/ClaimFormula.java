package atlas.analysis.claim;

import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.Magnitude;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.Relation;
import atlas.domain.group.Group;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Claim.ClaimMethod;
import atlas.domain.organization.Membership.MembershipStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody claimed, as a formula: a share of the world is about what was claimed, a number of states is it
/// exactly.
///
/// @param day on which it was claimed to be so: of a share, the end of its year
public record ClaimFormula(Formula formula, LocalDate day) {

    /// Empty of a claim that is checked in words.
    public static Optional<ClaimFormula> of(Claim claim) {
        return switch (claim.claimMethod()) {
            case ClaimMethod.ShareOfWorld share ->
                Optional.of(new ClaimFormula(
                        new Formula(
                                new Quantity.FigureOf(
                                        FigureRule.SHARE,
                                        share.indicator(),
                                        group(share.organization(), share.statuses())),
                                Relation.ABOUT,
                                new Quantity.Constant(BigDecimal.valueOf(share.claimedPercent()), Magnitude.ONE, true)),
                        LocalDate.of(share.year(), 12, 31)));
            case ClaimMethod.Count count ->
                Optional.of(new ClaimFormula(
                        new Formula(
                                new Quantity.CountOf(group(count.organization(), count.statuses())),
                                Relation.EQUAL,
                                new Quantity.Constant(BigDecimal.valueOf(count.claimedCount()), Magnitude.ONE, false)),
                        count.day()));
            case ClaimMethod.Statement _ -> Optional.empty();
        };
    }

    private static FormulaGroup group(String organization, Set<MembershipStatus> statuses) {
        return new FormulaGroup.ByRule(statuses.stream()
                .sorted()
                .<Group>map(status -> new Group.Participants(organization, Optional.of(status)))
                .reduce(Group.Union::new)
                .orElseThrow());
    }
}
