package atlas.domain.claim;

import atlas.domain.group.Group;
import java.util.Optional;
import java.util.stream.Stream;

/// A claim as a comparison of two quantities: `share of population of cica >= 50 %`.
public record Formula(Quantity left, Relation relation, Quantity right) {

    /// The claim that is true exactly where this is false.
    public Formula negated() {
        return new Formula(left, relation.opposite(), right);
    }

    /// The same claim with what is measured on the left, where only a number stands there.
    @SuppressWarnings("ArgumentSelectionDefectChecker") // They are swapped, and so is the relation.
    public Formula measuredFirst() {
        return left instanceof Quantity.Constant ? new Formula(right, relation.mirrored(), left) : this;
    }

    /// What is found in the atlas, from left to right.
    public Stream<Quantity.Measured> measured() {
        return Stream.of(left, right).flatMap(side -> measured(side).stream());
    }

    /// What of a side is found in the atlas.
    public static Optional<Quantity.Measured> measured(Quantity side) {
        return switch (side) {
            case Quantity.Constant _ -> Optional.empty();
            case Quantity.Measured found -> Optional.of(found);
            case Quantity.Multiple multiple -> Optional.of(multiple.measured());
        };
    }

    /// Whom the claim is about: the group that is named first.
    public Optional<FormulaGroup> subject() {
        return measured().map(Quantity.Measured::group).findFirst();
    }

    /// The same claim about another group than that named first.
    public Formula about(Group group) {
        FormulaGroup other = new FormulaGroup.ByRule(group);
        return measured(left).isPresent()
                ? new Formula(about(left, other), relation, right)
                : new Formula(left, relation, about(right, other));
    }

    private static Quantity about(Quantity side, FormulaGroup group) {
        return switch (side) {
            case Quantity.Constant constant -> constant;
            case Quantity.Measured measured -> measured.of(group);
            case Quantity.Multiple multiple ->
                new Quantity.Multiple(multiple.factor(), multiple.measured().of(group));
        };
    }

    /// The same claim with a group in the place of the chosen one.
    public Formula where(Group chosen) {
        return new Formula(where(left, chosen), relation, where(right, chosen));
    }

    private static Quantity where(Quantity side, Group chosen) {
        return measured(side)
                .map(measured ->
                        about(side, new FormulaGroup.ByRule(measured.group().where(chosen))))
                .orElse(side);
    }

    /// As it is typed and stored; [FormulaText#read] reads it back.
    public String text() {
        return FormulaWriter.write(this);
    }
}
