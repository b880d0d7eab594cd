package atlas.geo;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shapes and lines that share their arcs.
public final class Geography {

    /// No shapes and no lines: what stands in for a file that could not be read.
    public static final Geography EMPTY = new Geography(List.of(), List.of(), List.of());

    private final List<Arc> arcs;
    private final Map<String, Shape> shapes;
    private final List<Line> lines;
    private final Map<String, Bounds> boundsByShape;
    private final Optional<Geography> base;
    private final Map<String, List<Shape>> parts;
    private final Map<String, String> wholes;
    private volatile @Nullable ShapeFinder finder;

    /// @throws IllegalArgumentException if a ring names an arc that is not there, or two shapes have one id
    public Geography(List<Arc> arcs, List<Shape> shapes, List<Line> lines) {
        this.arcs = List.copyOf(arcs);
        this.lines = List.copyOf(lines);
        this.shapes = new LinkedHashMap<>();
        this.boundsByShape = new HashMap<>();
        for (Shape shape : shapes) {
            if (this.shapes.put(shape.id(), shape) != null) {
                throw new WrongValue(Sentence.of("problem.two-shapes", shape.id()));
            }
            boundsByShape.put(shape.id(), boundsOf(shape.rings()));
        }
        this.lines.forEach(line -> line.paths().forEach(this::requireArcsOf));
        this.base = Optional.empty();
        this.parts = Map.of();
        this.wholes = Map.of();
    }

    private Geography(Geography base, JoinedShapes joined) {
        this.arcs = List.copyOf(joined.arcs());
        this.lines = List.copyOf(joined.lines());
        this.shapes = new LinkedHashMap<>();
        this.boundsByShape = new HashMap<>();
        this.parts = joined.parts();
        this.wholes = new HashMap<>();
        parts.forEach((whole, of) -> of.forEach(part -> wholes.put(part.id(), whole)));
        for (Shape shape : joined.shapes()) {
            shapes.put(shape.id(), shape);
            boundsByShape.put(
                    shape.id(),
                    parts.getOrDefault(shape.id(), List.of(shape)).stream()
                            .map(part -> base.boundsOf(part.id()).orElseGet(() -> boundsOf(part.rings())))
                            .reduce(Bounds::and)
                            .orElseThrow());
        }
        this.base = Optional.of(base);
    }

    /// The same with some shapes joined to larger ones, and with small squares for areas of which no more than a place
    /// is known. The parts can still be asked for by their ids.
    ///
    /// @param joins  the ids of the parts, by the ids of the wholes; parts that have no shape are passed over
    /// @param points by their ids
    public Geography joined(Map<String, List<String>> joins, Map<String, LonLat> points) {
        return joins.isEmpty() && points.isEmpty() ? this : new Geography(this, new JoinedShapes(this, joins, points));
    }

    public List<Arc> arcs() {
        return arcs;
    }

    public List<Shape> shapes() {
        return List.copyOf(shapes.values());
    }

    public List<Line> lines() {
        return lines;
    }

    /// A shape; also one that has become a part of another.
    public Optional<Shape> shape(String id) {
        return Optional.ofNullable(shapes.get(id)).or(() -> base.flatMap(before -> before.shape(id)));
    }

    /// The rectangle around a shape; a shape cut at 180° spans all longitudes.
    public Optional<Bounds> boundsOf(String shapeId) {
        return Optional.ofNullable(boundsByShape.get(shapeId))
                .or(() -> base.flatMap(before -> before.boundsOf(shapeId)));
    }

    /// The area that a ring encloses on a sphere, in square kilometres; its lines are taken for straight ones of
    /// longitude and latitude.
    public double areaKm2(ArcPath ring) {
        double sum = 0;
        for (int reference : ring.arcs()) {
            Arc arc = arcs.get(ArcPath.arcNumber(reference));
            double ofArc = 0;
            for (int i = 1; i < arc.size(); i++) {
                ofArc += Math.toRadians(arc.lonDegrees(i) - arc.lonDegrees(i - 1))
                        * (Math.sin(Math.toRadians(arc.latDegrees(i)))
                                + Math.sin(Math.toRadians(arc.latDegrees(i - 1))));
            }
            sum += ArcPath.isBackwards(reference) ? -ofArc : ofArc;
        }
        return Math.abs(sum) / 2 * LonLat.EARTH_RADIUS_KM * LonLat.EARTH_RADIUS_KM;
    }

    /// The smallest shape that holds the place, so that an enclave is found before what surrounds it. May be asked by
    /// any thread; the first question makes the index.
    public Optional<Shape> shapeUnder(LonLat place) {
        return base.isEmpty()
                ? finder().shapeUnder(place)
                : base.get().shapeUnder(place).flatMap(shape -> shape(wholes.getOrDefault(shape.id(), shape.id())));
    }

    /// Whether a shape is there and holds the place; shapes may overlap. May be asked by any thread.
    public boolean holds(String shapeId, LonLat place) {
        return base.isEmpty()
                ? finder().holds(shapeId, place)
                : parts.getOrDefault(shapeId, List.of()).stream()
                                .anyMatch(part -> base.get().holds(part.id(), place))
                        || (!parts.containsKey(shapeId) && base.get().holds(shapeId, place));
    }

    private ShapeFinder finder() {
        ShapeFinder ready = finder;
        if (ready == null) {
            // Two threads may both make it: the same one twice.
            ready = new ShapeFinder(this);
            finder = ready;
        }
        return ready;
    }

    private Bounds boundsOf(List<ArcPath> rings) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (ArcPath ring : rings) {
            requireArcsOf(ring);
            for (int reference : ring.arcs()) {
                Arc arc = arcs.get(ArcPath.arcNumber(reference));
                for (int i = 0; i < arc.size(); i++) {
                    west = Math.min(west, arc.lonDegrees(i));
                    east = Math.max(east, arc.lonDegrees(i));
                    south = Math.min(south, arc.latDegrees(i));
                    north = Math.max(north, arc.latDegrees(i));
                }
            }
        }
        if (west > east) {
            throw new IllegalArgumentException("a shape has at least one ring");
        }
        return new Bounds(west, south, east, north);
    }

    private void requireArcsOf(ArcPath path) {
        for (int reference : path.arcs()) {
            if (ArcPath.arcNumber(reference) >= arcs.size()) {
                throw new IllegalArgumentException(
                        "there is no arc " + ArcPath.arcNumber(reference) + " among " + arcs.size());
            }
        }
    }
}
