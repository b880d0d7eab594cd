package atlas.view;

/// Whose way of drawing boundaries the map follows.
public enum BoundaryView {
    /// As resolutions of the General Assembly have it.
    UNITED_NATIONS
}
