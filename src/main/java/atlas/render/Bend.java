package atlas.render;

/// How a line of letters follows a circle.
///
/// @param curvature    one by the circle's radius in pixels; positive if the line's middle lies higher than its ends
/// @param angleDegrees by which the line's middle is turned clockwise
record Bend(double curvature, double angleDegrees) {

    static final Bend STRAIGHT = new Bend(0, 0);

    /// Rounded, so that letterings can be used again.
    static Bend of(double curvature, double angleDegrees) {
        return new Bend(Math.rint(curvature * 5e4) / 5e4, Math.rint(angleDegrees * 2) / 2);
    }

    boolean isStraight() {
        return curvature == 0 && angleDegrees == 0;
    }
}
