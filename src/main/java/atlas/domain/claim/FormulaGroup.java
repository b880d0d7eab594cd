package atlas.domain.claim;

import atlas.domain.group.Group;

/// Of whom a quantity of a formula is.
public sealed interface FormulaGroup {

    /// The group that the desk is about, whichever it is.
    record Chosen() implements FormulaGroup {}

    /// States by a rule.
    record ByRule(Group group) implements FormulaGroup {}

    /// Of whom it is where some group is chosen.
    default Group where(Group chosen) {
        return switch (this) {
            case Chosen() -> chosen;
            case ByRule(Group group) -> group;
        };
    }
}
