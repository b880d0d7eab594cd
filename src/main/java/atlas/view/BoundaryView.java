package atlas.view;

/// Whose way of drawing boundaries the map follows.
public enum BoundaryView {
    /// As resolutions of the General Assembly have it; areas under another's control are hatched.
    UNITED_NATIONS,
    /// As authorities are obeyed on the ground, whoever recognizes them.
    DE_FACTO_CONTROL
}
