package atlas.map.input;

import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import java.util.Optional;

/// How far the map can be moved and zoomed: to the edge of the Earth and to the ends of the range of spans, and no
/// farther.
public final class ViewportLimits {

    private static final int HALVINGS = 24;

    private ViewportLimits() {}

    /// The camera that gives a frame, or comes nearest to it; empty where the frame has no size.
    public static Optional<Camera> cameraOf(Frame wanted) {
        if (!(wanted.spannedPixels() > 0)) {
            return Optional.empty();
        }
        Frame within = new Frame(
                wanted.projection(),
                nearest(wanted.projection(), wanted.centre()),
                wanted.pixelsPerUnit(),
                wanted.widthPixels(),
                wanted.heightPixels());
        return within.camera();
    }

    /// Scaled by a factor while the place under a pixel stays under it, as far as the range of spans allows.
    static Frame scaled(Frame frame, double x, double y, double factor) {
        if (!(frame.spannedPixels() > 0)) {
            return frame;
        }
        double spanKm = frame.spannedPixels() * frame.kilometresPerPixel();
        return frame.scaledAbout(x, y, Math.clamp(factor, spanKm / Camera.MAX_SPAN_KM, spanKm / Camera.MIN_SPAN_KM));
    }

    /// The point itself where it lies on the Earth. Else the edge right above or below it: all outlines are convex
    /// and reach from left to right in the middle of the plane.
    private static PlanePoint nearest(Projection projection, PlanePoint point) {
        double u = Math.clamp(point.u(), 0, 1);
        double v = Math.clamp(point.v(), 0, 1);
        if (isOnEarth(projection, u, v)) {
            return new PlanePoint(u, v);
        }
        double inside = 0.5;
        double outside = v;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (isOnEarth(projection, u, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return new PlanePoint(u, inside);
    }

    private static boolean isOnEarth(Projection projection, double u, double v) {
        return projection.unproject(new PlanePoint(u, v)).isPresent();
    }
}
