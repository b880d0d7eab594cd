package atlas.view;

/// Another subject on the same map, at the right of a divider.
///
/// @param dividerShare where the divider stands: 0 at the left edge of the map, 1 at the right
public record Comparison(Subject right, double dividerShare) {

    public Comparison {
        if (!(dividerShare >= 0 && dividerShare <= 1)) {
            throw new IllegalArgumentException("the divider's share lies between 0 and 1, not " + dividerShare);
        }
    }

    public Comparison withDividerShare(double changed) {
        return new Comparison(right, changed);
    }
}
