package atlas.projection;

import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;

/// The spherical Mercator projection cut at 85.05113°, as web maps tile it (Snyder 1987, pp. 41 to 44; EPSG:3857).
public record WebMercator() implements Projection {

    /// Where the square ends: atan(sinh π).
    public static final double MAX_LAT_DEGREES = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    @Override
    public PlanePoint project(double lonDegrees, double latDegrees) {
        double lat = Math.toRadians(Math.clamp(latDegrees, -MAX_LAT_DEGREES, MAX_LAT_DEGREES));
        double y = Math.log(Math.tan(Math.PI / 4 + lat / 2)); // (7-2)
        return new PlanePoint(0.5 + lonDegrees / 360, 0.5 - y / (2 * Math.PI));
    }

    @Override
    public Optional<LonLat> unproject(PlanePoint point) {
        if (Math.abs(point.u() - 0.5) > 0.5 || Math.abs(point.v() - 0.5) > 0.5) {
            return Optional.empty();
        }
        double lat = Math.atan(Math.sinh(2 * Math.PI * (0.5 - point.v()))); // (7-4a)
        return Optional.of(new LonLat((point.u() - 0.5) * 360, Math.toDegrees(lat)));
    }

    @Override
    public double kilometresPerUnit(LonLat at) {
        double lat = Math.toRadians(Math.clamp(at.latDegrees(), -MAX_LAT_DEGREES, MAX_LAT_DEGREES));
        return 2 * Math.PI * LonLat.EARTH_RADIUS_KM * Math.cos(lat);
    }

    @Override
    public List<PlanePoint> outline() {
        return List.of(
                new PlanePoint(0, 0),
                new PlanePoint(1, 0),
                new PlanePoint(1, 1),
                new PlanePoint(0, 1),
                new PlanePoint(0, 0));
    }
}
