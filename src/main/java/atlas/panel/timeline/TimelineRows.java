package atlas.panel.timeline;

/// At which height the timeline's parts stand, in pixels from its top, for a size of type.
///
/// @param scale 1 for type of 13 pixels
record TimelineRows(double scale) {

    /// Height of the whole at scale 1.
    static final double HEIGHT = 104;
    /// Height of a conflict's band at scale 1.
    static final double BAND = 3;

    private static final double BAND_STEP = 6;

    double of(double pixels) {
        return Math.rint(pixels * scale);
    }

    /// The nearest odd number of pixels, so that there is one in the middle.
    double odd(double pixels) {
        return Math.rint((pixels * scale - 1) / 2) * 2 + 1;
    }

    double flagTop() {
        return of(6);
    }

    double flagHeight() {
        return of(22);
    }

    double dotLabels() {
        return of(38);
    }

    double belowDotLabels() {
        return of(45);
    }

    double axis() {
        return of(54);
    }

    double years() {
        return of(69);
    }

    double band(int lane) {
        return of(81) + lane * of(BAND_STEP);
    }

    double bottom() {
        return of(HEIGHT - 6);
    }
}
