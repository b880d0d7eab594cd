package atlas.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Some shapes of a geography joined to larger ones: the arcs between the parts fall away, and what remains is laid end
/// to end again. Shapes and lines that nothing is joined to stay the same objects.
final class JoinedShapes {

    /// The side of the square that stands for an area whose outline is not known, in degrees: about half a kilometre.
    private static final double POINT_DEGREES = 0.005;

    /// The whole that each part belongs to.
    private final Map<String, String> wholeOf = new HashMap<>();
    private final Map<String, List<Shape>> parts = new LinkedHashMap<>();
    private final List<Arc> arcs;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /// @param wholes the ids of the parts, by the ids of the wholes; parts that have no shape are passed over
    /// @param points areas of which no more than a place is known, by their ids
    JoinedShapes(Geography base, Map<String, List<String>> wholes, Map<String, LonLat> points) {
        this.arcs = new ArrayList<>(base.arcs());
        wholes.forEach((whole, ids) -> {
            List<Shape> found =
                    ids.stream().flatMap(id -> base.shape(id).stream()).toList();
            if (!found.isEmpty()) {
                parts.put(whole, found);
                found.forEach(shape -> wholeOf.put(shape.id(), whole));
            }
        });
        joinShapes(base);
        points.forEach(this::addPoint);
        base.lines().forEach(this::addLine);
    }

    List<Arc> arcs() {
        return arcs;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Line> lines() {
        return lines;
    }

    /// The shapes that were joined, by the ids of the wholes.
    Map<String, List<Shape>> parts() {
        return parts;
    }

    private String wholeOf(String shapeId) {
        return wholeOf.getOrDefault(shapeId, shapeId);
    }

    private void joinShapes(Geography base) {
        Set<String> done = new LinkedHashSet<>();
        for (Shape shape : base.shapes()) {
            String whole = wholeOf.get(shape.id());
            if (whole == null) {
                shapes.add(shape);
            } else if (done.add(whole)) {
                shapes.add(joined(whole, parts.getOrDefault(whole, List.of())));
            }
        }
    }

    private Shape joined(String whole, List<Shape> of) {
        Shape largest = of.getFirst();
        double areaKm2 = 0;
        for (Shape part : of) {
            areaKm2 += part.areaKm2();
            largest = part.areaKm2() > largest.areaKm2() ? part : largest;
        }
        return new Shape(whole, of.size() == 1 ? largest.rings() : rings(of), largest.labelAt(), areaKm2);
    }

    /// The rings around all parts together.
    private List<ArcPath> rings(List<Shape> of) {
        Map<Integer, Integer> outer = new LinkedHashMap<>();
        for (Shape part : of) {
            for (ArcPath ring : part.rings()) {
                for (int reference : ring.arcs()) {
                    int arc = ArcPath.arcNumber(reference);
                    if (outer.remove(arc) == null) {
                        outer.put(arc, reference);
                    }
                }
            }
        }
        Map<LonLat, Deque<Integer>> byStart = new HashMap<>();
        for (int reference : outer.values()) {
            byStart.computeIfAbsent(start(reference), _ -> new ArrayDeque<>()).add(reference);
        }
        List<ArcPath> rings = new ArrayList<>();
        for (int first : outer.values()) {
            Deque<Integer> here = byStart.get(start(first));
            if (here != null && here.remove(first)) {
                rings.add(ring(first, byStart));
            }
        }
        return rings;
    }

    /// Follows arcs from one to the next until the first one is met again.
    private ArcPath ring(int first, Map<LonLat, Deque<Integer>> byStart) {
        List<Integer> ring = new ArrayList<>(List.of(first));
        LonLat beginning = start(first);
        LonLat here = end(first);
        while (!here.equals(beginning)) {
            Integer next = next(byStart.get(here));
            if (next == null) {
                break;
            }
            ring.add(next);
            here = end(next);
        }
        return new ArcPath(ring);
    }

    private static @Nullable Integer next(@Nullable Deque<Integer> references) {
        return references == null ? null : references.poll();
    }

    private LonLat start(int reference) {
        return place(reference, ArcPath.isBackwards(reference));
    }

    private LonLat end(int reference) {
        return place(reference, !ArcPath.isBackwards(reference));
    }

    private LonLat place(int reference, boolean atItsEnd) {
        Arc arc = arcs.get(ArcPath.arcNumber(reference));
        int point = atItsEnd ? arc.size() - 1 : 0;
        return new LonLat(arc.lonDegrees(point), arc.latDegrees(point));
    }

    private void addPoint(String id, LonLat at) {
        double half = POINT_DEGREES / 2;
        double west = at.lonDegrees() - half;
        double east = at.lonDegrees() + half;
        double south = at.latDegrees() - half;
        double north = at.latDegrees() + half;
        arcs.add(
                new Arc(new double[] {west, west, east, east, west}, new double[] {south, north, north, south, south}));
        ArcPath ring = new ArcPath(List.of(arcs.size() - 1));
        shapes.add(new Shape(id, List.of(ring), Optional.of(at), 0.25));
    }

    /// A line between two parts of one whole falls away.
    private void addLine(Line line) {
        Set<String> between = new TreeSet<>();
        line.between().forEach(id -> between.add(wholeOf(id)));
        if (between.equals(Set.copyOf(line.between()))) {
            lines.add(line);
        } else if (between.size() == line.between().size()) {
            lines.add(new Line(line.lineKind(), List.copyOf(between), line.paths()));
        }
    }
}
