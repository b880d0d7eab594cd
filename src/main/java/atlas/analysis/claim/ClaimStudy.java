package atlas.analysis.claim;

import atlas.analysis.group.GroupStates;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A claim on a day and through the years, of the group that it is about and of others that may have been meant.
///
/// @param formula without a chosen group left open, and with what is measured on the left
/// @param cases   that of the claim itself first
public record ClaimStudy(Formula formula, LocalDate day, List<Case> cases) {

    /// The claim about one group.
    ///
    /// @param onDay   what the data say on the day
    /// @param history what they say at the end of each year
    public record Case(Group group, FormulaFinding onDay, FormulaHistory history) {}

    public ClaimStudy {
        cases = List.copyOf(cases);
    }

    /// What the data say of a claim.
    ///
    /// @param formula that can be [decided][FormulaCheck]
    /// @param chosen  the group that the formula may leave open; else it is one of those that may have been meant
    public static ClaimStudy of(Atlas atlas, Formula formula, Group chosen, LocalDate day) {
        FormulaEvaluator evaluator = new FormulaEvaluator(atlas);
        Formula whole = formula.where(chosen).measuredFirst();
        Group about = whole.subject().map(group -> group.where(chosen)).orElse(chosen);
        Set<Group> groups = new LinkedHashSet<>(NearbyGroups.of(atlas, about));
        groups.add(chosen);
        List<Case> cases = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Group group : groups) {
            // Other words for the same states say nothing new, unless they differed in another year.
            boolean isOther = seen.add(GroupStates.on(atlas, group, day));
            Formula asked = group.equals(about) ? whole : whole.about(group);
            FormulaHistory history = FormulaHistory.of(atlas, evaluator, asked, chosen);
            boolean isNew =
                    cases.stream().noneMatch(earlier -> earlier.history().saysTheSameAs(history));
            if (cases.isEmpty() || isOther || isNew) {
                cases.add(new Case(group, evaluator.on(asked, chosen, day), history));
            }
        }
        return new ClaimStudy(whole, day, cases);
    }

    /// The claim itself.
    public Case asMade() {
        return cases.getFirst();
    }

    /// The claim about other groups.
    public List<Case> others() {
        return cases.subList(1, cases.size());
    }
}
