package atlas.render.geometry;

import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import atlas.render.drawing.Polyline;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What of a geography lies in one window of a plane, in pixels: each shape and line is projected when it is first
/// asked for.
public final class VisibleGeography {

    private final ProjectedGeography projected;
    private final ClipWindow window;
    private final Map<String, List<Polyline>> rings = new ConcurrentHashMap<>();
    private final Map<Line, List<Polyline>> parts = Collections.synchronizedMap(new IdentityHashMap<>());

    public VisibleGeography(ProjectedGeography projected, ClipWindow window) {
        this.projected = projected;
        this.window = window;
    }

    public Geography geography() {
        return projected.geography();
    }

    /// The rings of one of the geography's shapes that touch the picture.
    public List<Polyline> rings(Shape shape) {
        return rings.computeIfAbsent(shape.id(), _ -> projected.rings(shape, window));
    }

    /// The parts of one of the geography's lines that touch the picture.
    public List<Polyline> parts(Line line) {
        return parts.computeIfAbsent(line, _ -> projected.parts(line, window));
    }
}
