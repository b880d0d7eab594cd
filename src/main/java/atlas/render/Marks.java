package atlas.render;

import java.awt.geom.Path2D;

/// Forms of marks.
final class Marks {

    private Marks() {}

    static Path2D diamond(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - radius, y);
        path.lineTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.closePath();
        return path;
    }
}
