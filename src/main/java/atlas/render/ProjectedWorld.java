package atlas.render;

import atlas.geo.Detail;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import java.awt.geom.Path2D;
import java.util.List;

/// A level of detail on one projection's plane.
final class ProjectedWorld {

    private static final int GRATICULE_STEP_DEGREES = 10;

    private final ProjectedGeography states;
    private final ProjectedGeography waters;
    private final ProjectedGeography regions;
    private final List<List<PlanePoint>> graticule;
    private final List<PlanePoint> outline;

    ProjectedWorld(Detail detail, Projection projection) {
        this.states = new ProjectedGeography(detail.states(), projection);
        this.waters = new ProjectedGeography(detail.waters(), projection);
        this.regions = new ProjectedGeography(detail.regions(), projection);
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
        graticule.forEach(line -> addVisible(path, line, frame));
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

    /// Adds the segments that touch the picture.
    private static void addVisible(Path2D path, List<PlanePoint> line, Frame frame) {
        boolean isDown = false;
        for (int i = 1; i < line.size(); i++) {
            double x0 = frame.x(line.get(i - 1).u());
            double y0 = frame.y(line.get(i - 1).v());
            double x1 = frame.x(line.get(i).u());
            double y1 = frame.y(line.get(i).v());
            boolean isOutside = Math.max(x0, x1) < 0
                    || Math.max(y0, y1) < 0
                    || Math.min(x0, x1) > frame.widthPixels()
                    || Math.min(y0, y1) > frame.heightPixels();
            if (!isOutside) {
                if (!isDown) {
                    path.moveTo(x0, y0);
                }
                path.lineTo(x1, y1);
            }
            isDown = !isOutside;
        }
    }
}
