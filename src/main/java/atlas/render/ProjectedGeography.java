package atlas.render;

import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import atlas.projection.Projection;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A geography on a projection's plane, from which the paths of any picture are cut. Made once a projection.
final class ProjectedGeography {

    /// The rings of a shape or the parts of a line.
    private record Traces(List<Trace> traces, PlaneBounds bounds) {

        static Traces of(List<ArcPath> paths, List<List<Strand>> strandsOfArcs) {
            List<Trace> traces =
                    paths.stream().map(path -> Trace.of(path, strandsOfArcs)).toList();
            return new Traces(
                    traces,
                    PlaneBounds.aroundAll(traces.stream().map(Trace::bounds).toList()));
        }
    }

    private final Geography geography;
    private final Map<String, Traces> ofShapes = new HashMap<>();
    /// Lines have no names; this geography's own are told apart by what they are, not by what they hold.
    private final IdentityHashMap<Line, Traces> ofLines = new IdentityHashMap<>();

    ProjectedGeography(Geography geography, Projection projection) {
        this.geography = geography;
        List<List<Strand>> strandsOfArcs =
                geography.arcs().stream().map(arc -> Strand.of(arc, projection)).toList();
        geography.shapes().forEach(shape -> ofShapes.put(shape.id(), Traces.of(shape.rings(), strandsOfArcs)));
        geography.lines().forEach(line -> ofLines.put(line, Traces.of(line.paths(), strandsOfArcs)));
    }

    Geography geography() {
        return geography;
    }

    /// Adds the rings of one of the geography's shapes that touch the picture, in pixels.
    void addShape(Path2D path, Shape shape, Look look) {
        Traces rings = ofShapes.get(shape.id());
        if (rings != null && look.sidesOf(rings.bounds()) == 0) {
            rings.traces().forEach(ring -> ring.addRing(path, look));
        }
    }

    /// Adds the parts of one of the geography's lines that touch the picture, in pixels.
    void addLine(Path2D path, Line line, Look look) {
        Traces parts = ofLines.get(line);
        if (parts != null && look.sidesOf(parts.bounds()) == 0) {
            parts.traces().forEach(part -> part.addLine(path, look));
        }
    }
}
