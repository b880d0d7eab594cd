package atlas.projection;

import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;

/// A map projection of the sphere into the unit square. Implementations hold equations and nothing else.
public sealed interface Projection permits LambertAzimuthalEqualArea, EqualEarth, WebMercator {

    /// Where a place lies on the plane.
    PlanePoint project(double lonDegrees, double latDegrees);

    /// The place at a point of the plane; empty outside the outline of the Earth.
    Optional<LonLat> unproject(PlanePoint point);

    /// How many kilometres on the ground one unit of the plane is, at a place. Equal-area projections answer with
    /// their nominal scale, which holds on average over all directions.
    double kilometresPerUnit(LonLat at);

    /// The shape of what a camera spans, its width over its height. A place is looked at to all sides alike.
    default double spanAspect() {
        return 1;
    }

    /// The edge of the Earth on the plane, as a closed line.
    List<PlanePoint> outline();

    default PlanePoint project(LonLat place) {
        return project(place.lonDegrees(), place.latDegrees());
    }
}
