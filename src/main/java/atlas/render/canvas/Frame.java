package atlas.render.canvas;

import atlas.cartography.Box;
import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Which part of a projection's plane a picture shows, and how large.
///
/// @param pixelsPerUnit how many pixels wide the whole plane would be
public record Frame(
        Projection projection, PlanePoint centre, double pixelsPerUnit, double widthPixels, double heightPixels) {

    /// The frame that shows a viewpoint's camera in a picture of a size.
    public static Frame of(Viewpoint viewpoint, double widthPixels, double heightPixels) {
        Projection projection = viewpoint.projection().projection();
        Camera camera = viewpoint.camera();
        double spanned = Math.max(1, spannedPixels(projection, widthPixels, heightPixels));
        double unitsAcross = camera.spanKm() / projection.kilometresPerUnit(camera.centre());
        return new Frame(
                projection, projection.project(camera.centre()), spanned / unitsAcross, widthPixels, heightPixels);
    }

    public double x(double u) {
        return (u - centre.u()) * pixelsPerUnit + widthPixels / 2;
    }

    public double y(double v) {
        return (v - centre.v()) * pixelsPerUnit + heightPixels / 2;
    }

    public PlanePoint planePoint(double x, double y) {
        return new PlanePoint(
                (x - widthPixels / 2) / pixelsPerUnit + centre.u(),
                (y - heightPixels / 2) / pixelsPerUnit + centre.v());
    }

    /// The place under a pixel; empty outside the Earth.
    public Optional<LonLat> placeUnder(double x, double y) {
        return projection.unproject(planePoint(x, y));
    }

    /// Whether the edge of the Earth lies outside: all outlines are convex, so the corners tell.
    public boolean showsEarthOnly() {
        return placeUnder(0, 0).isPresent()
                && placeUnder(widthPixels, 0).isPresent()
                && placeUnder(0, heightPixels).isPresent()
                && placeUnder(widthPixels, heightPixels).isPresent();
    }

    /// Where on the picture a place lies, inside it or not.
    public Box pixelOf(LonLat place) {
        PlanePoint point = projection.project(place);
        return new Box(x(point.u()), y(point.v()), 0, 0);
    }

    /// All of the picture, in pixels.
    public Box bounds() {
        return new Box(0, 0, widthPixels, heightPixels);
    }

    /// The same scale and middle, with a margin around.
    public Frame withMargin(double pixels) {
        return new Frame(projection, centre, pixelsPerUnit, widthPixels + 2 * pixels, heightPixels + 2 * pixels);
    }

    /// All of the plane at this scale, its corner at the picture's corner. The scale is rounded: moving the map must
    /// not change its last digits.
    public Frame wholePlane() {
        double step = Math.pow(10, Math.floor(Math.log10(pixelsPerUnit)) - 10);
        return new Frame(projection, new PlanePoint(0, 0), Math.rint(pixelsPerUnit / step) * step, 0, 0);
    }

    /// Moved over the plane by pixels: to the right and down.
    public Frame movedBy(double dx, double dy) {
        return new Frame(
                projection,
                planePoint(widthPixels / 2 + dx, heightPixels / 2 + dy),
                pixelsPerUnit,
                widthPixels,
                heightPixels);
    }

    /// Scaled by a factor while the place under a pixel stays under it.
    public Frame scaledAbout(double x, double y, double factor) {
        PlanePoint fixed = planePoint(x, y);
        PlanePoint middle = new PlanePoint(
                fixed.u() + (centre.u() - fixed.u()) / factor, fixed.v() + (centre.v() - fixed.v()) / factor);
        return new Frame(projection, middle, pixelsPerUnit * factor, widthPixels, heightPixels);
    }

    /// The same middle at the same scale on another projection's plane. The middle lies on the Earth.
    public Frame on(Projection other) {
        if (other.equals(projection)) {
            return this;
        }
        LonLat middle = projection.unproject(centre).orElse(new LonLat(0, 0));
        double stretched = other.kilometresPerUnit(middle) / projection.kilometresPerUnit(middle);
        return new Frame(other, other.project(middle), pixelsPerUnit * stretched, widthPixels, heightPixels);
    }

    /// The camera that gives this frame; empty if its middle lies outside the Earth.
    public Optional<Camera> camera() {
        return projection
                .unproject(centre)
                .map(place -> new Camera(place, spannedPixels() / pixelsPerUnit * projection.kilometresPerUnit(place)));
    }

    /// How many pixels a camera's span is long: the shorter side, or less where the span's width would not fit.
    public double spannedPixels() {
        return spannedPixels(projection, widthPixels, heightPixels);
    }

    private static double spannedPixels(Projection projection, double widthPixels, double heightPixels) {
        return Math.min(widthPixels / projection.spanAspect(), heightPixels);
    }

    /// By how many degrees north is turned clockwise from the top, in the middle: −180 to 180.
    public double northDegrees() {
        LonLat middle = projection.unproject(centre).orElse(new LonLat(0, 0));
        double stepDegrees = middle.latDegrees() > 0 ? -NORTH_STEP_DEGREES : NORTH_STEP_DEGREES;
        Box there = pixelOf(new LonLat(middle.lonDegrees(), middle.latDegrees() + stepDegrees));
        double sign = Math.signum(stepDegrees);
        double right = sign * (there.x() - x(projection.project(middle).u()));
        double down = sign * (there.y() - y(projection.project(middle).v()));
        return Math.toDegrees(Math.atan2(right, -down));
    }

    private static final double NORTH_STEP_DEGREES = 0.01;

    /// Kilometres a pixel, in the middle.
    public double kilometresPerPixel() {
        LonLat middle = projection.unproject(centre).orElse(new LonLat(0, 0));
        return projection.kilometresPerUnit(middle) / pixelsPerUnit;
    }
}
