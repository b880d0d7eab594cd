package atlas.projection;

import atlas.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The Equal Earth projection: B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection, International
/// Journal of Geographical Information Science 33 (2019), 454 to 465, equations 1 to 10; central meridian Greenwich.
public record EqualEarth() implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double SQRT3 = Math.sqrt(3);
    /// x at (180° E, 0°), for R = 1.
    private static final double HALF_WIDTH = 2 * SQRT3 * Math.PI / (3 * A1);

    private static final double UNITS_PER_RADIUS = 0.5 / HALF_WIDTH;
    private static final double THETA_AT_POLE = Math.asin(SQRT3 / 2);

    @Override
    public PlanePoint project(double lonDegrees, double latDegrees) {
        double theta = Math.asin(SQRT3 / 2 * Math.sin(Math.toRadians(latDegrees)));
        double x = 2 * SQRT3 * Math.toRadians(lonDegrees) * Math.cos(theta) / (3 * derivative(theta));
        return new PlanePoint(0.5 + UNITS_PER_RADIUS * x, 0.5 - UNITS_PER_RADIUS * polynomial(theta));
    }

    @Override
    public Optional<LonLat> unproject(PlanePoint point) {
        double x = (point.u() - 0.5) / UNITS_PER_RADIUS;
        double y = (0.5 - point.v()) / UNITS_PER_RADIUS;
        if (Math.abs(y) > polynomial(THETA_AT_POLE)) {
            return Optional.empty();
        }
        double theta = y / A1;
        for (int newton = 0; newton < 12; newton++) {
            theta -= (polynomial(theta) - y) / derivative(theta);
        }
        double lon = 3 * x * derivative(theta) / (2 * SQRT3 * Math.cos(theta));
        if (Math.abs(lon) > Math.PI) {
            return Optional.empty();
        }
        double sinLat = Math.clamp(2 * Math.sin(theta) / SQRT3, -1.0, 1.0);
        return Optional.of(new LonLat(Math.toDegrees(lon), Math.toDegrees(Math.asin(sinLat))));
    }

    /// y as a function of the parametric latitude.
    private static double polynomial(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    /// dy/dθ.
    private static double derivative(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }

    @Override
    public double kilometresPerUnit(LonLat at) {
        return LonLat.EARTH_RADIUS_KM / UNITS_PER_RADIUS;
    }

    /// The whole Earth fits into a narrow picture too.
    @Override
    public double spanAspect() {
        return 1.5;
    }

    @Override
    public List<PlanePoint> outline() {
        List<PlanePoint> edge = new ArrayList<>();
        for (int lat = -90; lat <= 90; lat += 2) {
            edge.add(project(180, lat));
        }
        for (int lat = 90; lat >= -90; lat -= 2) {
            edge.add(project(-180, lat));
        }
        edge.add(edge.getFirst());
        return List.copyOf(edge);
    }
}
