package atlas.geo;

import java.util.List;
import java.util.Optional;

/// An area: a state, a region, a lake.
///
/// @param id       an ISO 3166 code where there is one
/// @param rings    outer rings and holes of all its polygons; a point is inside if it is inside an odd number of them
/// @param labelAt  the place farthest from the edges of the largest polygon, where known
/// @param areaKm2  0 where not known
public record Shape(String id, List<ArcPath> rings, Optional<LonLat> labelAt, double areaKm2) {

    public Shape {
        rings = List.copyOf(rings);
    }
}
