package atlas.projection;

import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lambert's azimuthal equal-area projection of the sphere: J. P. Snyder, Map Projections: A Working Manual
/// (USGS Professional Paper 1395, 1987), pp. 182 to 190. The whole sphere is a disc of radius 2 R, here 0.5.
///
/// @param centre the point of contact
public record LambertAzimuthalEqualArea(LonLat centre) implements Projection {

    /// Snyder's radius of the disc is 2 (for R = 1); the plane's is 0.5.
    private static final double UNITS_PER_RADIUS = 0.25;

    @Override
    public PlanePoint project(double lonDegrees, double latDegrees) {
        double sinLat0 = Math.sin(Math.toRadians(centre.latDegrees()));
        double cosLat0 = Math.cos(Math.toRadians(centre.latDegrees()));
        double sinLat = Math.sin(Math.toRadians(latDegrees));
        double cosLat = Math.cos(Math.toRadians(latDegrees));
        double dLon = Math.toRadians(lonDegrees - centre.lonDegrees());
        double cosC = sinLat0 * sinLat + cosLat0 * cosLat * Math.cos(dLon);
        double k = Math.sqrt(2 / Math.max(1e-12, 1 + cosC)); // (24-2)
        double x = k * cosLat * Math.sin(dLon); // (22-4)
        double y = k * (cosLat0 * sinLat - sinLat0 * cosLat * Math.cos(dLon)); // (22-5)
        return new PlanePoint(0.5 + UNITS_PER_RADIUS * x, 0.5 - UNITS_PER_RADIUS * y);
    }

    @Override
    public Optional<LonLat> unproject(PlanePoint point) {
        double x = (point.u() - 0.5) / UNITS_PER_RADIUS;
        double y = (0.5 - point.v()) / UNITS_PER_RADIUS;
        double rho = Math.hypot(x, y); // (20-18)
        if (rho > 2) {
            return Optional.empty();
        }
        if (rho < 1e-12) {
            return Optional.of(centre);
        }
        double c = 2 * Math.asin(rho / 2); // (24-16)
        double lat0 = Math.toRadians(centre.latDegrees());
        double sinLat = Math.cos(c) * Math.sin(lat0) + y * Math.sin(c) * Math.cos(lat0) / rho; // (20-14)
        double dLon = Math.atan2(
                x * Math.sin(c), rho * Math.cos(lat0) * Math.cos(c) - y * Math.sin(lat0) * Math.sin(c)); // (20-15)
        double lonDegrees = Math.IEEEremainder(centre.lonDegrees() + Math.toDegrees(dLon), 360);
        return Optional.of(new LonLat(lonDegrees, Math.toDegrees(Math.asin(Math.clamp(sinLat, -1.0, 1.0)))));
    }

    @Override
    public double kilometresPerUnit(LonLat at) {
        return LonLat.EARTH_RADIUS_KM / UNITS_PER_RADIUS;
    }

    @Override
    public List<PlanePoint> outline() {
        return IntStream.rangeClosed(0, 360)
                .mapToObj(Math::toRadians)
                .map(angle -> new PlanePoint(0.5 + 0.5 * Math.cos(angle), 0.5 + 0.5 * Math.sin(angle)))
                .toList();
    }
}
