package atlas.render;

import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/// Meridians and parallels on a plane.
final class Graticule {

    private static final int POLE_GAP_DEGREES = 10;
    private static final double POINT_STEP_DEGREES = 2;

    private Graticule() {}

    /// Lines at every step; meridians end before the poles, where they would crowd.
    static List<List<PlanePoint>> lines(Projection projection, int stepDegrees) {
        List<List<PlanePoint>> lines = new ArrayList<>();
        for (int lon = -180; lon < 180; lon += stepDegrees) {
            List<PlanePoint> meridian = new ArrayList<>();
            for (double lat = -90 + POLE_GAP_DEGREES; lat <= 90 - POLE_GAP_DEGREES; lat += POINT_STEP_DEGREES) {
                meridian.add(projection.project(lon, lat));
            }
            lines.add(meridian);
        }
        for (int lat = -90 + stepDegrees; lat < 90; lat += stepDegrees) {
            List<PlanePoint> parallel = new ArrayList<>();
            for (double lon = -180; lon <= 180; lon += POINT_STEP_DEGREES) {
                parallel.add(projection.project(lon, lat));
            }
            lines.add(parallel);
        }
        return lines;
    }
}
