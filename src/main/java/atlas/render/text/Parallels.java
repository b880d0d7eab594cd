package atlas.render.text;

import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import java.util.Optional;

/// How the parallels run over a projection's plane: names of great lands and oceans follow them.
public record Parallels(Projection projection, double pixelsPerUnit) {

    private static final double STEP_DEGREES = 4;
    private static final double NEAREST_TO_A_POLE_DEGREES = 80;

    /// The circle that the parallel through a place of the plane is near to; empty where it cannot be told.
    public Optional<TextCurve> through(double u, double v) {
        return projection.unproject(new PlanePoint(u, v)).flatMap(this::at);
    }

    private Optional<TextCurve> at(LonLat place) {
        double lon = place.lonDegrees();
        double lat = place.latDegrees();
        if (Math.abs(lat) > NEAREST_TO_A_POLE_DEGREES || Math.abs(lon) > 180 - STEP_DEGREES) {
            return Optional.empty();
        }
        PlanePoint west = projection.project(lon - STEP_DEGREES, lat);
        PlanePoint here = projection.project(lon, lat);
        PlanePoint east = projection.project(lon + STEP_DEGREES, lat);
        double ax = here.u() - west.u();
        double ay = here.v() - west.v();
        double bx = east.u() - here.u();
        double by = east.v() - here.v();
        double turn = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        double length = (Math.hypot(ax, ay) + Math.hypot(bx, by)) / 2 * pixelsPerUnit;
        double angle = Math.toDegrees(Math.atan2(east.v() - west.v(), east.u() - west.u()));
        return Optional.of(TextCurve.of(turn / length, angle));
    }
}
