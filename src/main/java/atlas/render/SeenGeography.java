package atlas.render;

import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What one look shows of a geography on a plane, in pixels: each shape and line is traced when it is first asked for.
final class SeenGeography {

    private final ProjectedGeography projected;
    private final Look look;
    private final Map<String, List<Polyline>> rings = new ConcurrentHashMap<>();
    private final Map<Line, List<Polyline>> parts = Collections.synchronizedMap(new IdentityHashMap<>());

    SeenGeography(ProjectedGeography projected, Look look) {
        this.projected = projected;
        this.look = look;
    }

    Geography geography() {
        return projected.geography();
    }

    /// The rings of one of the geography's shapes that touch the picture.
    List<Polyline> rings(Shape shape) {
        return rings.computeIfAbsent(shape.id(), _ -> projected.rings(shape, look));
    }

    /// The parts of one of the geography's lines that touch the picture.
    List<Polyline> parts(Line line) {
        return parts.computeIfAbsent(line, _ -> projected.parts(line, look));
    }
}
