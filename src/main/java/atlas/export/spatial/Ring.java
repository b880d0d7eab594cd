package atlas.export.spatial;

import atlas.geo.Arc;
import atlas.geo.ArcPath;
import atlas.geo.Bounds;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import java.util.ArrayList;
import java.util.List;

/// A closed line whose last point is its first.
///
/// @param bounds         the rectangle around it
/// @param squaredDegrees what it encloses on the plane of longitudes and latitudes; below 0 where it runs clockwise
record Ring(List<LonLat> points, Bounds bounds, double squaredDegrees) {

    /// Three corners and the first of them again.
    static final int FEWEST_POINTS = 4;

    /// How many lines more on one side than on the other tell where a ring lies.
    private static final int ENOUGH = 10;

    Ring {
        points = List.copyOf(points);
    }

    /// The points of a path, without repetitions.
    static List<LonLat> points(Geography geography, ArcPath path) {
        List<LonLat> points = new ArrayList<>();
        for (int reference : path.arcs()) {
            Arc arc = geography.arcs().get(ArcPath.arcNumber(reference));
            for (int i = 0; i < arc.size(); i++) {
                int at = ArcPath.isBackwards(reference) ? arc.size() - 1 - i : i;
                LonLat point = new LonLat(Degrees.rounded(arc.lonDegrees(at)), Degrees.rounded(arc.latDegrees(at)));
                if (points.isEmpty() || !points.getLast().equals(point)) {
                    points.add(point);
                }
            }
        }
        if (!points.isEmpty() && !points.getLast().equals(points.getFirst())) {
            points.add(points.getFirst());
        }
        return points;
    }

    /// A ring of at least [#FEWEST_POINTS] points.
    static Ring of(List<LonLat> points) {
        double twice = 0;
        Bounds bounds = around(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            LonLat from = points.get(i - 1);
            LonLat to = points.get(i);
            twice += from.lonDegrees() * to.latDegrees() - to.lonDegrees() * from.latDegrees();
            bounds = bounds.and(around(to));
        }
        return new Ring(points, bounds, twice / 2);
    }

    private static Bounds around(LonLat point) {
        return new Bounds(point.lonDegrees(), point.latDegrees(), point.lonDegrees(), point.latDegrees());
    }

    boolean isCounterclockwise() {
        return squaredDegrees > 0;
    }

    double size() {
        return Math.abs(squaredDegrees);
    }

    /// The same ring, walked in one of the two ways.
    Ring walked(boolean counterclockwise) {
        return isCounterclockwise() == counterclockwise ? this : new Ring(points.reversed(), bounds, -squaredDegrees);
    }

    /// Whether another ring lies in this one; they may touch, but not cross.
    boolean encloses(Ring other) {
        if (other.size() >= size() || !isAround(other.bounds)) {
            return false;
        }
        int inside = 0;
        int outside = 0;
        for (int i = 1; i < other.points.size(); i++) {
            LonLat from = other.points.get(i - 1);
            LonLat to = other.points.get(i);
            // Halfway between two points: the points themselves may lie on this ring.
            if (holds((from.lonDegrees() + to.lonDegrees()) / 2, (from.latDegrees() + to.latDegrees()) / 2)) {
                inside++;
            } else {
                outside++;
            }
            if (Math.abs(inside - outside) > ENOUGH) {
                break;
            }
        }
        return inside > outside;
    }

    private boolean isAround(Bounds inner) {
        return bounds.west() <= inner.west()
                && bounds.south() <= inner.south()
                && bounds.east() >= inner.east()
                && bounds.north() >= inner.north();
    }

    private boolean holds(double lon, double lat) {
        boolean isInside = false;
        for (int i = 1; i < points.size(); i++) {
            LonLat from = points.get(i - 1);
            LonLat to = points.get(i);
            if (from.latDegrees() > lat != to.latDegrees() > lat) {
                double crossing = from.lonDegrees()
                        + (lat - from.latDegrees())
                                / (to.latDegrees() - from.latDegrees())
                                * (to.lonDegrees() - from.lonDegrees());
                isInside ^= lon < crossing;
            }
        }
        return isInside;
    }
}
