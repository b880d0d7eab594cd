package atlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the shape that holds a place. Arcs are cut into short runs with a rectangle around each, so that of a coast of
/// many thousand points only the few beside the place are looked at.
final class ShapeFinder {

    private static final int RUN_POINTS = 24;

    /// Part of an arc.
    ///
    /// @param first number of its first point
    /// @param last  number of its last point, which is the first one of the next run
    private record Run(int first, int last, double west, double south, double east, double north) {

        static Run of(Arc arc, int first, int last) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (int i = first; i <= last; i++) {
                west = Math.min(west, arc.lonDegrees(i));
                east = Math.max(east, arc.lonDegrees(i));
                south = Math.min(south, arc.latDegrees(i));
                north = Math.max(north, arc.latDegrees(i));
            }
            return new Run(first, last, west, south, east, north);
        }

        /// Whether a ray from a place to the east may cross it.
        boolean mayBeCrossed(double lonDegrees, double latDegrees) {
            return latDegrees >= south && latDegrees <= north && lonDegrees <= east;
        }
    }

    private record IndexedArc(Arc arc, Run whole, List<Run> runs) {

        static IndexedArc of(Arc arc) {
            int segments = arc.size() - 1;
            List<Run> runs = new ArrayList<>();
            for (int first = 0; first < segments; first += RUN_POINTS) {
                runs.add(Run.of(arc, first, Math.min(segments, first + RUN_POINTS)));
            }
            return new IndexedArc(arc, Run.of(arc, 0, segments), runs);
        }

        boolean isCrossedOddly(double lonDegrees, double latDegrees) {
            boolean odd = false;
            if (whole.mayBeCrossed(lonDegrees, latDegrees)) {
                for (Run run : runs) {
                    if (run.mayBeCrossed(lonDegrees, latDegrees)) {
                        odd ^= isCrossedOddly(run, lonDegrees, latDegrees);
                    }
                }
            }
            return odd;
        }

        private boolean isCrossedOddly(Run run, double x, double y) {
            boolean odd = false;
            for (int i = run.first() + 1; i <= run.last(); i++) {
                double y0 = arc.latDegrees(i - 1);
                double y1 = arc.latDegrees(i);
                if ((y0 > y) != (y1 > y)) {
                    double x0 = arc.lonDegrees(i - 1);
                    double x1 = arc.lonDegrees(i);
                    odd ^= x < x0 + (y - y0) / (y1 - y0) * (x1 - x0);
                }
            }
            return odd;
        }
    }

    /// A shape with the arcs of all its rings: whether a place lies inside is the same sum for all of them.
    private record IndexedShape(Shape shape, Bounds bounds, List<IndexedArc> arcs) {

        boolean holds(LonLat place) {
            if (!bounds.contains(place)) {
                return false;
            }
            boolean inside = false;
            for (IndexedArc arc : arcs) {
                inside ^= arc.isCrossedOddly(place.lonDegrees(), place.latDegrees());
            }
            return inside;
        }
    }

    private final List<IndexedShape> smallestFirst;

    ShapeFinder(Geography geography) {
        List<IndexedArc> arcs = geography.arcs().stream().map(IndexedArc::of).toList();
        this.smallestFirst = geography.shapes().stream()
                .sorted(Comparator.comparingDouble(Shape::areaKm2))
                .flatMap(shape ->
                        geography
                                .boundsOf(shape.id())
                                .map(bounds -> new IndexedShape(shape, bounds, arcsOf(shape, arcs)))
                                .stream())
                .toList();
    }

    private static List<IndexedArc> arcsOf(Shape shape, List<IndexedArc> arcs) {
        return shape.rings().stream()
                .flatMap(ring -> ring.arcs().stream())
                .map(reference -> arcs.get(ArcPath.arcNumber(reference)))
                .toList();
    }

    /// The smallest shape that holds the place; of equally large ones the first.
    Optional<Shape> shapeUnder(LonLat place) {
        for (IndexedShape indexed : smallestFirst) {
            if (indexed.holds(place)) {
                return Optional.of(indexed.shape());
            }
        }
        return Optional.empty();
    }

    boolean holds(String shapeId, LonLat place) {
        return smallestFirst.stream().anyMatch(indexed -> indexed.shape().id().equals(shapeId) && indexed.holds(place));
    }
}
