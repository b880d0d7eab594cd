package atlas.render.chart;

import java.awt.BasicStroke;
import java.awt.Shape;

/// Where a thin line can be pointed at.
final class PointedLines {

    private static final float WIDTH = 7;

    private PointedLines() {}

    /// A line with some room at its sides.
    static Shape around(Shape line) {
        return new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }
}
