package atlas.render.geometry;

import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import atlas.projection.Projection;
import atlas.render.drawing.Polyline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A geography on a projection's plane, from which what any picture shows is traced. Made once a projection.
public final class ProjectedGeography {

    /// The rings of a shape or the parts of a line.
    private record Traces(List<ProjectedPath> traces, PlaneBounds bounds) {

        static Traces of(List<ArcPath> paths, List<List<ArcChunk>> strandsOfArcs) {
            List<ProjectedPath> traces = paths.stream()
                    .map(path -> ProjectedPath.of(path, strandsOfArcs))
                    .toList();
            return new Traces(
                    traces,
                    PlaneBounds.aroundAll(
                            traces.stream().map(ProjectedPath::bounds).toList()));
        }
    }

    private final Geography geography;
    private final Projection projection;
    private final List<List<ArcChunk>> strandsOfArcs;
    private final Map<String, Traces> ofShapes = new HashMap<>();
    /// Lines have no names; this geography's own are told apart by what they are, not by what they hold.
    private final IdentityHashMap<Line, Traces> ofLines = new IdentityHashMap<>();

    ProjectedGeography(Geography geography, Projection projection) {
        this.geography = geography;
        this.projection = projection;
        this.strandsOfArcs = geography.arcs().stream()
                .map(arc -> ArcChunk.of(arc, projection))
                .toList();
        geography.shapes().forEach(shape -> ofShapes.put(shape.id(), Traces.of(shape.rings(), strandsOfArcs)));
        geography.lines().forEach(line -> ofLines.put(line, Traces.of(line.paths(), strandsOfArcs)));
    }

    private ProjectedGeography(ProjectedGeography base, Geography joined) {
        this.geography = joined;
        this.projection = base.projection;
        List<List<ArcChunk>> strands = new ArrayList<>(base.strandsOfArcs);
        joined.arcs()
                .subList(strands.size(), joined.arcs().size())
                .forEach(arc -> strands.add(ArcChunk.of(arc, projection)));
        this.strandsOfArcs = List.copyOf(strands);
        ofShapes.putAll(base.ofShapes);
        joined.shapes().stream()
                .filter(shape -> !base.geography.shape(shape.id()).equals(Optional.of(shape)))
                .forEach(shape -> ofShapes.put(shape.id(), Traces.of(shape.rings(), strandsOfArcs)));
        joined.lines().forEach(line -> {
            Traces known = base.ofLines.get(line);
            ofLines.put(line, known == null ? Traces.of(line.paths(), strandsOfArcs) : known);
        });
    }

    /// The same plane with shapes joined: what is not new is not projected again.
    ///
    /// @param joined made from this one's geography
    ProjectedGeography joined(Geography joined) {
        return new ProjectedGeography(this, joined);
    }

    public Geography geography() {
        return geography;
    }

    /// The rings of one of the geography's shapes that touch the picture, in pixels.
    List<Polyline> rings(Shape shape, ClipWindow window) {
        return drawn(ofShapes.get(shape.id()), window, ProjectedPath::drawRing);
    }

    /// The parts of one of the geography's lines that touch the picture, in pixels.
    List<Polyline> parts(Line line, ClipWindow window) {
        return drawn(ofLines.get(line), window, ProjectedPath::drawLine);
    }

    private interface DrawPath {
        void draw(ProjectedPath projectedPath, Polyline.Pen pen, ClipWindow window);
    }

    private static List<Polyline> drawn(@Nullable Traces traces, ClipWindow window, DrawPath drawPath) {
        if (traces == null || window.sidesOf(traces.bounds()) != 0) {
            return List.of();
        }
        Polyline.Pen pen = new Polyline.Pen();
        traces.traces().forEach(projectedPath -> drawPath.draw(projectedPath, pen, window));
        return pen.drawn();
    }
}
