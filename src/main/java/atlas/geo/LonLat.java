package atlas.geo;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;

/// A place on the Earth.
///
/// @param lonDegrees degrees east of Greenwich, −180 to 180
/// @param latDegrees degrees north of the equator, −90 to 90
public record LonLat(double lonDegrees, double latDegrees) {

    /// The mean radius of the Earth, in kilometres (IUGG).
    public static final double EARTH_RADIUS_KM = 6371.0088;

    public LonLat {
        if (!(Math.abs(lonDegrees) <= 180)) {
            throw new WrongValue(Sentence.of("problem.longitude", lonDegrees));
        }
        if (!(Math.abs(latDegrees) <= 90)) {
            throw new WrongValue(Sentence.of("problem.latitude", latDegrees));
        }
    }

    /// The great-circle distance, in kilometres (haversine formula).
    public double kilometresTo(LonLat other) {
        double dLat = Math.toRadians(other.latDegrees - latDegrees);
        double dLon = Math.toRadians(other.lonDegrees - lonDegrees);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latDegrees))
                        * Math.cos(Math.toRadians(other.latDegrees))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
