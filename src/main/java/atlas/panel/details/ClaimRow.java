package atlas.panel.details;

import atlas.analysis.ClaimResult;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Text;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A claim, what the data says to it and whether it holds.
final class ClaimRow extends VBox {

    ClaimRow(PanelContext context, ClaimResult claimResult) {
        Claim claim = claimResult.claim();
        getStyleClass().add("claim-row");
        getChildren()
                .add(Rows.spread(
                        new Prose()
                                .say(context.text(claim.statement()))
                                .with(context.marks(claim.sources()))
                                .flow(),
                        verdict(context, claimResult)));
        String found = found(context, claimResult).map(words -> " " + words).orElse("");
        getChildren()
                .add(new Prose("row-small")
                        .quietly(date(context, claim) + found)
                        .flow());
    }

    /// When a claim was made.
    static String date(PanelContext context, Claim claim) {
        return context.word("claim.date", context.dates().of(claim.date()));
    }

    /// Of how many of those whom a share adds up there is a figure.
    static String coverage(PanelContext context, ClaimResult.OfShare found) {
        return context.word(
                isOfMembers(found.check()) ? "claim.coverage-of-members" : "details.coverage",
                found.share().covered(),
                found.share().states());
    }

    static boolean isOfMembers(Claim.ClaimMethod.ShareOfWorld check) {
        return check.statuses().equals(Set.of(MembershipStatus.MEMBER));
    }

    static Label verdict(PanelContext context, ClaimResult claimResult) {
        return Rows.pill(
                context.word("claim.verdict." + claimResult.verdict().name()),
                "verdict-"
                        + claimResult.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<String> found(PanelContext context, ClaimResult claimResult) {
        return switch (claimResult) {
            case ClaimResult.OfShare found ->
                Optional.of(context.word(
                                "claim.found.share",
                                context.amounts().percent(found.share().percent()),
                                Integer.toString(found.check().year()))
                        + " "
                        + coverage(context, found));
            case ClaimResult.OfCount found ->
                Optional.of(
                        found.perhaps().isEmpty()
                                ? context.word(
                                        "claim.found.count",
                                        found.counted().size(),
                                        context.dates().of(found.check().day()))
                                : context.word(
                                        "claim.found.count-perhaps",
                                        found.counted().size(),
                                        context.dates().of(found.check().day()),
                                        found.perhaps().size()));
            case ClaimResult.InWords found -> found.finding().map((Text text) -> context.text(text));
            case ClaimResult.WithoutData _ -> Optional.of(context.word("claim.found.nothing"));
        };
    }
}
