package atlas.view;

/// Another subject on the same map, at the right of a divider.
///
/// @param dividerShare where the divider stands: 0 at the left edge of the map, 1 at the right
public record Comparison(Subject right, double dividerShare) {

    public static final double MIDDLE = 0.5;

    public Comparison {
        if (!(dividerShare >= 0 && dividerShare <= 1)) {
            throw new IllegalArgumentException("the divider's share lies between 0 and 1, not " + dividerShare);
        }
    }

    public Comparison withRight(Subject changed) {
        return new Comparison(changed, dividerShare);
    }

    public Comparison withDividerShare(double changed) {
        return new Comparison(right, changed);
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
