package atlas.view;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;

/// Another subject on the same map, at the right of a divider.
///
/// @param dividerShare     where the divider stands: 0 at the left edge of the map, 1 at the right
/// @param hasCommonClasses whether one theme on two days is put into the same classes on both sides, made of the values
///                         of both days, so that a colour means the same everywhere
public record Comparison(Subject right, double dividerShare, boolean hasCommonClasses) {

    public static final double MIDDLE = 0.5;

    public Comparison {
        if (!(dividerShare >= 0 && dividerShare <= 1)) {
            throw new WrongValue(Sentence.of("problem.divider", dividerShare));
        }
    }

    /// A comparison with common classes.
    public Comparison(Subject right, double dividerShare) {
        this(right, dividerShare, true);
    }

    public Comparison withRight(Subject changed) {
        return new Comparison(changed, dividerShare, hasCommonClasses);
    }

    public Comparison withDividerShare(double changed) {
        return new Comparison(right, changed, hasCommonClasses);
    }

    public Comparison withCommonClasses(boolean changed) {
        return new Comparison(right, dividerShare, changed);
    }

    /// Whether both sides show one theme on two days, so that their classes can be made in common.
    public boolean isOfTwoDays(Subject left) {
        return left.theme().equals(right.theme()) && !left.date().equals(right.date());
    }

    /// One side as it is shown: classed with the other's day where classes are common.
    ///
    /// @param left what stands at the left of the divider
    /// @param side the left one or the right one
    Subject shown(Subject left, Subject side) {
        return hasCommonClasses && isOfTwoDays(left)
                ? side.classedWith(side.equals(left) ? right.date() : left.date())
                : side;
    }

    /// The comparison after the left side has turned to something else: what both sides had in common they keep in
    /// common, what differed stays. Two sides that had all in common part.
    public Comparison afterTurning(Subject from, Subject to) {
        if (right.equals(from)) {
            return this;
        }
        return withRight(new Subject(
                right.date().equals(from.date()) ? to.date() : right.date(),
                right.organization().equals(from.organization()) ? to.organization() : right.organization(),
                right.theme().equals(from.theme()) ? to.theme() : right.theme(),
                right.boundaryView() == from.boundaryView() ? to.boundaryView() : right.boundaryView()));
    }
}
