package atlas.render;

import atlas.geo.World;
import atlas.projection.Projection;
import java.awt.geom.Path2D;
import java.util.List;
import atlas.projection.PlanePoint;

/// The world on one projection's plane.
final class ProjectedWorld {

    private static final int GRATICULE_STEP_DEGREES = 10;

    private final ProjectedGeography states;
    private final ProjectedGeography waters;
    private final ProjectedGeography regions;
    private final List<List<PlanePoint>> graticule;
    private final List<PlanePoint> outline;

    ProjectedWorld(World world, Projection projection) {
        this.states = new ProjectedGeography(world.states(), projection);
        this.waters = new ProjectedGeography(world.waters(), projection);
        this.regions = new ProjectedGeography(world.regions(), projection);
        this.graticule = Graticule.lines(projection, GRATICULE_STEP_DEGREES);
        this.outline = projection.outline();
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

    Path2D graticule(Frame frame) {
        Path2D path = new Path2D.Double();
        graticule.forEach(line -> addLine(path, line, frame));
        return path;
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
