package atlas.render.chart.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;

/// Where a thin line can be pointed at.
public final class PointedLines {

    private static final float WIDTH = 7;

    private PointedLines() {}

    /// A line with some room at its sides.
    public static Shape around(Shape line) {
        return new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }
}
