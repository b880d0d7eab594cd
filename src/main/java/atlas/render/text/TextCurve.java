package atlas.render.text;

/// How a line of letters follows a circle.
///
/// @param curvature    one by the circle's radius in pixels; positive if the line's middle lies higher than its ends
/// @param angleDegrees by which the line's middle is turned clockwise
public record TextCurve(double curvature, double angleDegrees) {

    static final TextCurve STRAIGHT = new TextCurve(0, 0);

    /// Rounded, so that outlines can be used again.
    static TextCurve of(double curvature, double angleDegrees) {
        return new TextCurve(Math.rint(curvature * 5e4) / 5e4, Math.rint(angleDegrees * 2) / 2);
    }

    public boolean isStraight() {
        return curvature == 0 && angleDegrees == 0;
    }
}
