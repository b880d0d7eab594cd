package atlas.projection;

import atlas.geo.LonLat;

/// The projections that a reader can choose, each for a purpose.
public enum MapProjection {
    /// Asia without distortion of areas: the default.
    ASIA,
    /// The whole world without distortion of areas.
    WORLD,
    /// North is up and angles are true: for close-ups. Never used to compare areas.
    CLOSE_UP;

    public Projection projection() {
        return switch (this) {
            case ASIA -> new LambertAzimuthalEqualArea(new LonLat(85, 45));
            case WORLD -> new EqualEarth();
            case CLOSE_UP -> new WebMercator();
        };
    }
}
