package atlas.render.chart.pair;

import java.awt.geom.Rectangle2D;

/// Where the cells of a matrix stand, their edges on whole pixels.
///
/// @param left         pixel at which the first column begins
/// @param top          pixel at which the first row begins
/// @param columnPixels from one column to the next
/// @param rowPixels    from one row to the next
record MatrixGrid(double left, double top, double columnPixels, double rowPixels) {

    double x(int column) {
        return Math.rint(left + column * columnPixels);
    }

    double y(int row) {
        return Math.rint(top + row * rowPixels);
    }

    double middleX(int column) {
        return left + (column + 0.5) * columnPixels;
    }

    double middleY(int row) {
        return top + (row + 0.5) * rowPixels;
    }

    /// @param between pixels left free at its right and its foot
    Rectangle2D cell(int row, int column, double between) {
        return new Rectangle2D.Double(
                x(column), y(row), x(column + 1) - x(column) - between, y(row + 1) - y(row) - between);
    }
}
