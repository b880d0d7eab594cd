package atlas.render.geometry;

import atlas.render.canvas.Frame;

/// The part of the plane that a frame shows, in units of the plane: one comparison tells whether something is seen.
///
/// @param x0                   pixels at the left of the plane's corner; `y0` above it
/// @param minU                 a little outside the picture, so that the ends and joins of lines are not seen; so are
/// the others
/// @param leastSquareUnits     points whose leaving-out changes a smaller area are left out
/// @param leastUnits           closed lines that are nowhere wider are left out
public record ClipWindow(
        double pixelsPerUnit,
        double x0,
        double y0,
        double minU,
        double minV,
        double maxU,
        double maxV,
        double leastSquareUnits,
        double leastUnits) {

    private static final double EDGE_PIXELS = 8;
    private static final double LEAST_SQUARE_PIXELS = 0.6;
    private static final double LEAST_PIXELS = 0.35;

    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int ABOVE = 4;
    static final int BELOW = 8;

    public static ClipWindow of(Frame frame) {
        return of(frame, 1);
    }

    /// The window of a frame.
    ///
    /// @param fineness what is left out is so many times smaller in each direction than on a screen
    public static ClipWindow of(Frame frame, double fineness) {
        double scale = frame.pixelsPerUnit();
        double x0 = frame.x(0);
        double y0 = frame.y(0);
        return new ClipWindow(
                scale,
                x0,
                y0,
                (-EDGE_PIXELS - x0) / scale,
                (-EDGE_PIXELS - y0) / scale,
                (frame.widthPixels() + EDGE_PIXELS - x0) / scale,
                (frame.heightPixels() + EDGE_PIXELS - y0) / scale,
                LEAST_SQUARE_PIXELS / (scale * scale * fineness * fineness),
                LEAST_PIXELS / (scale * fineness));
    }

    double x(double u) {
        return u * pixelsPerUnit + x0;
    }

    double y(double v) {
        return v * pixelsPerUnit + y0;
    }

    /// On which sides of what is seen a rectangle lies; 0 if a part of it may be seen.
    int sidesOf(PlaneBounds bounds) {
        return (bounds.maxU() < minU ? LEFT : 0)
                | (bounds.minU() > maxU ? RIGHT : 0)
                | (bounds.maxV() < minV ? ABOVE : 0)
                | (bounds.minV() > maxV ? BELOW : 0);
    }

    boolean isTooSmallToBeSeen(PlaneBounds bounds) {
        return bounds.maxU() - bounds.minU() < leastUnits && bounds.maxV() - bounds.minV() < leastUnits;
    }
}
