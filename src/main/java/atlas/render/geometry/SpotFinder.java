package atlas.render.geometry;

import atlas.cartography.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/// Finds where inside an area a name of some proportions has most room: the area is drawn on a coarse grid whose cells
/// have those proportions, so that the largest box for the name is the largest square of cells, which one pass finds.
public final class SpotFinder {

    private static final int ROWS = 36;
    private static final int COLUMNS = 28;
    private static final int MOST_CELLS_A_SIDE = 160;
    /// A further place is worth trying only if it is not much smaller than the best.
    private static final double SMALLEST_SHARE_OF_BEST = 0.4;

    private SpotFinder() {}

    /// The largest boxes in a part of an area, the best first, in the area's own units.
    ///
    /// @param proportions width of the boxes by their height
    public static List<Spot> spots(Shape area, Box window, double proportions, int most) {
        double cell = Math.min(window.height() / ROWS, window.width() / (COLUMNS * proportions));
        cell = Math.max(cell, Math.max(window.height(), window.width() / proportions) / MOST_CELLS_A_SIDE);
        int columns = Math.max(1, (int) (window.width() / (cell * proportions)));
        int rows = Math.max(1, (int) (window.height() / cell));
        int[] sides = sidesOfSquares(inside(area, window, cell, proportions, columns, rows), columns, rows);
        List<Spot> found = new ArrayList<>();
        List<int[]> squares = best(sides, columns, rows, most);
        for (int[] square : squares) {
            double side = square[2];
            found.add(new Spot(
                    window.x() + (square[0] + 1 - side / 2) * cell * proportions,
                    window.y() + (square[1] + 1 - side / 2) * cell,
                    side * cell * proportions,
                    side * cell));
        }
        return found;
    }

    private static byte[] inside(Shape area, Box window, double cell, double proportions, int columns, int rows) {
        BufferedImage grid = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = grid.createGraphics();
        g.scale(1 / (cell * proportions), 1 / cell);
        g.translate(-window.x(), -window.y());
        g.setColor(Color.WHITE);
        g.fill(area);
        g.dispose();
        return ((DataBufferByte) grid.getRaster().getDataBuffer()).getData();
    }

    /// For each cell the side of the largest square inside the area whose last cell it is.
    private static int[] sidesOfSquares(byte[] inside, int columns, int rows) {
        int[] sides = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                if (inside[at] != 0) {
                    sides[at] = row == 0 || column == 0
                            ? 1
                            : 1 + Math.min(sides[at - 1], Math.min(sides[at - columns], sides[at - columns - 1]));
                }
            }
        }
        return sides;
    }

    /// The largest squares that do not cover each other's middles: last column, last row, side. Among equals the one
    /// nearest to the middle.
    private static List<int[]> best(int[] sides, int columns, int rows, int most) {
        List<int[]> squares = new ArrayList<>();
        for (int n = 0; n < most; n++) {
            int[] best = {0, 0, 0};
            double bestScore = 0;
            for (int at = 0; at < sides.length; at++) {
                int side = sides[at];
                if (side > 0) {
                    int column = at % columns;
                    int row = at / columns;
                    double offX = (column + 1 - side / 2.0) / columns - 0.5;
                    double offY = (row + 1 - side / 2.0) / rows - 0.5;
                    double score = side * (1 - 0.25 * Math.hypot(offX, offY));
                    if (score > bestScore && isApart(column, row, side, squares)) {
                        bestScore = score;
                        best = new int[] {column, row, side};
                    }
                }
            }
            if (best[2] == 0 || (n > 0 && best[2] < SMALLEST_SHARE_OF_BEST * squares.getFirst()[2])) {
                return squares;
            }
            squares.add(best);
        }
        return squares;
    }

    private static boolean isApart(int column, int row, int side, List<int[]> squares) {
        for (int[] other : squares) {
            double apart = 0.5 * (side + other[2]) * 0.8;
            double dx = column - side / 2.0 - (other[0] - other[2] / 2.0);
            double dy = row - side / 2.0 - (other[1] - other[2] / 2.0);
            if (Math.max(Math.abs(dx), Math.abs(dy)) < apart) {
                return false;
            }
        }
        return true;
    }
}
