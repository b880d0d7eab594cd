package atlas.render;

import atlas.geo.Detail;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A level of detail on one projection's plane.
final class ProjectedWorld {

    private final ProjectedGeography states;
    private final ProjectedGeography waters;
    private final ProjectedGeography regions;
    private final Lands lands;
    private final Projection projection;
    private final List<PlanePoint> outline;
    private final AtomicReference<Optional<DrawnGraticule>> lastGraticule = new AtomicReference<>(Optional.empty());

    private record DrawnGraticule(Frame frame, Graticule graticule) {}

    ProjectedWorld(Detail detail, Projection projection) {
        this(detail, projection, Optional.empty());
    }

    private ProjectedWorld(Detail detail, Projection projection, Optional<Lands> lands) {
        this.states = new ProjectedGeography(detail.states(), projection);
        this.waters = new ProjectedGeography(detail.waters(), projection);
        this.regions = new ProjectedGeography(detail.regions(), projection);
        this.lands = lands.orElseGet(() -> new Lands(states, projection));
        this.projection = projection;
        this.outline = projection.outline();
    }

    /// The same plane at another level of detail; names stand on the same lands, so that they do not move when the
    /// level changes.
    ProjectedWorld at(Detail detail) {
        return new ProjectedWorld(detail, projection, Optional.of(lands));
    }

    ProjectedGeography states() {
        return states;
    }

    ProjectedGeography waters() {
        return waters;
    }

    ProjectedGeography regions() {
        return regions;
    }

    Projection projection() {
        return projection;
    }

    /// Where on the states' lands names have room.
    Lands lands() {
        return lands;
    }

    Graticule graticule(Frame frame) {
        Optional<DrawnGraticule> known =
                lastGraticule.get().filter(last -> last.frame().equals(frame));
        if (known.isPresent()) {
            return known.get().graticule();
        }
        Graticule made = Graticule.of(projection, frame);
        lastGraticule.set(Optional.of(new DrawnGraticule(frame, made)));
        return made;
    }

    Path2D outline(Frame frame) {
        Path2D path = new Path2D.Double();
        addLine(path, outline, frame);
        path.closePath();
        return path;
    }

    private static void addLine(Path2D path, List<PlanePoint> line, Frame frame) {
        path.moveTo(frame.x(line.getFirst().u()), frame.y(line.getFirst().v()));
        line.stream().skip(1).forEach(point -> path.lineTo(frame.x(point.u()), frame.y(point.v())));
    }
}
