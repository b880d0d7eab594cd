package atlas.geo;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;

/// A rectangle of longitudes and latitudes, in degrees, that does not cross the antimeridian.
public record Bounds(double west, double south, double east, double north) {

    public Bounds {
        if (!(west <= east && south <= north)) {
            throw new WrongValue(Sentence.of("problem.bounds", west + " " + south + " " + east + " " + north));
        }
    }

    public boolean contains(LonLat place) {
        return place.lonDegrees() >= west
                && place.lonDegrees() <= east
                && place.latDegrees() >= south
                && place.latDegrees() <= north;
    }

    /// The rectangle around this one and another.
    public Bounds and(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public LonLat centre() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }
}
