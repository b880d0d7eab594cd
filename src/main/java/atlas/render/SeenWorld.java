package atlas.render;

import atlas.projection.PlanePoint;
import java.util.List;
import java.util.Optional;

/// What a frame shows of a plane. Kept from one picture of the same frame to the next, for what changes with the date
/// or the theme are colours and names.
final class SeenWorld {

    private final ProjectedWorld plane;
    private final Frame frame;
    private final SeenGeography states;
    private final SeenGeography waters;
    private final SeenGeography regions;
    private Optional<Graticule> graticule = Optional.empty();

    SeenWorld(ProjectedWorld plane, Frame frame) {
        this.plane = plane;
        this.frame = frame;
        Look look = Look.of(frame);
        this.states = new SeenGeography(plane.states(), look);
        this.waters = new SeenGeography(plane.waters(), look);
        this.regions = new SeenGeography(plane.regions(), look);
    }

    boolean isOf(ProjectedWorld another, Frame seen) {
        return plane == another && frame.equals(seen);
    }

    ProjectedWorld plane() {
        return plane;
    }

    SeenGeography states() {
        return states;
    }

    SeenGeography waters() {
        return waters;
    }

    /// What is seen of a region, or of a whole state, by its id; nothing where there is no such shape.
    List<Polyline> area(String id) {
        return regions.geography()
                .shape(id)
                .map(regions::rings)
                .or(() -> states.geography().shape(id).map(states::rings))
                .orElse(List.of());
    }

    Graticule graticule() {
        Graticule known = graticule.orElseGet(() -> Graticule.of(plane.projection(), frame));
        graticule = Optional.of(known);
        return known;
    }

    /// The edge of the plane.
    Linework outline() {
        Polyline.Pen pen = new Polyline.Pen();
        for (PlanePoint point : plane.projection().outline()) {
            pen.to(frame.x(point.u()), frame.y(point.v()));
        }
        pen.close();
        return Linework.of(pen.drawn());
    }
}
