package atlas.render;

import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import atlas.projection.Projection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A geography on a projection's plane, from which what any picture shows is traced. Made once a projection.
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

    /// The rings of one of the geography's shapes that touch the picture, in pixels.
    List<Polyline> rings(Shape shape, Look look) {
        return drawn(ofShapes.get(shape.id()), look, Trace::drawRing);
    }

    /// The parts of one of the geography's lines that touch the picture, in pixels.
    List<Polyline> parts(Line line, Look look) {
        return drawn(ofLines.get(line), look, Trace::drawLine);
    }

    private interface Way {
        void draw(Trace trace, Polyline.Pen pen, Look look);
    }

    private static List<Polyline> drawn(@Nullable Traces traces, Look look, Way way) {
        if (traces == null || look.sidesOf(traces.bounds()) != 0) {
            return List.of();
        }
        Polyline.Pen pen = new Polyline.Pen();
        traces.traces().forEach(trace -> way.draw(trace, pen, look));
        return pen.drawn();
    }
}
