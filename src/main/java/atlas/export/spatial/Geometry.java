package atlas.export.spatial;

import atlas.geo.Bounds;
import atlas.geo.LonLat;
import java.util.List;

/// Where a row of a table lies on the Earth.
public sealed interface Geometry {

    /// A place.
    record Point(LonLat at) implements Geometry {}

    /// An area of one or more parts; cut at 180°, so that no part crosses it.
    record Area(List<Polygon> polygons) implements Geometry {

        public Area {
            polygons = List.copyOf(polygons);
            if (polygons.isEmpty()) {
                throw new IllegalArgumentException("an area has at least one polygon");
            }
        }

        Bounds bounds() {
            return polygons.stream()
                    .map(polygon -> polygon.rings().getFirst().bounds())
                    .reduce(Bounds::and)
                    .orElseThrow();
        }
    }

    /// What the geometries of a table are.
    enum GeometryKind {
        POINT,
        AREA
    }

    /// A part of an area.
    ///
    /// @param rings the outer ring, counterclockwise, and its holes, clockwise
    record Polygon(List<Ring> rings) {

        public Polygon {
            rings = List.copyOf(rings);
        }
    }
}
