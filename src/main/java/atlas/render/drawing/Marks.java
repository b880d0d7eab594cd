package atlas.render.drawing;

import java.awt.geom.Path2D;

/// Forms of marks.
public final class Marks {

    private Marks() {}

    public static Path2D diamond(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - radius, y);
        path.lineTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.closePath();
        return path;
    }
}
