package atlas.render.geometry;

import atlas.projection.PlanePoint;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Polyline;
import java.util.List;
import java.util.Optional;

/// What a frame shows of a plane. Kept from one picture of the same frame to the next, for what changes with the date
/// or the theme are colours and names.
public final class VisibleGeometry {

    private final ProjectedWorld plane;
    private final Frame frame;
    private final double fineness;
    private final VisibleGeography states;
    private final VisibleGeography waters;
    private final VisibleGeography regions;
    private Optional<Graticule> graticule = Optional.empty();

    /// @param fineness what is left out is so many times smaller in each direction than on a screen
    public VisibleGeometry(ProjectedWorld plane, Frame frame, double fineness) {
        this.plane = plane;
        this.frame = frame;
        this.fineness = fineness;
        ClipWindow window = ClipWindow.of(frame, fineness);
        this.states = new VisibleGeography(plane.states(), window);
        this.waters = new VisibleGeography(plane.waters(), window);
        this.regions = new VisibleGeography(plane.regions(), window);
    }

    public boolean isOf(ProjectedWorld another, Frame seen, double fine) {
        return plane == another && frame.equals(seen) && fineness == fine;
    }

    public ProjectedWorld plane() {
        return plane;
    }

    public VisibleGeography states() {
        return states;
    }

    public VisibleGeography waters() {
        return waters;
    }

    /// What is seen of a region, or of a whole state, by its id; nothing where there is no such shape.
    public List<Polyline> area(String id) {
        return regions.geography()
                .shape(id)
                .map(regions::rings)
                .or(() -> states.geography().shape(id).map(states::rings))
                .orElse(List.of());
    }

    public Graticule graticule() {
        Graticule known = graticule.orElseGet(() -> Graticule.of(plane.projection(), frame));
        graticule = Optional.of(known);
        return known;
    }

    /// The edge of the plane.
    public Linework outline() {
        Polyline.Pen pen = new Polyline.Pen();
        for (PlanePoint point : plane.projection().outline()) {
            pen.to(frame.x(point.u()), frame.y(point.v()));
        }
        pen.close();
        return Linework.of(pen.drawn());
    }
}
