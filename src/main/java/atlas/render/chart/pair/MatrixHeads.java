package atlas.render.chart.pair;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.PlotPainter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// The names of a matrix's rows and columns. Those of columns lie level where all fit, else they rise; where rows are
/// too low for all names, every second, third … one is written.
final class MatrixHeads {

    private static final double GAP = 6;
    private static final double LINE = 13;
    private static final double WIDEST_NAME = 170;
    private static final double WIDEST_RISING = 130;
    private static final double WIDEST_CODE = 70;
    /// Names rise halfway where columns are so far apart, else upright.
    private static final double HALFWAY_FROM = 18;

    private static final double WIDEST_CELL = 64;
    private static final double HIGHEST_CELL = 44;
    private static final double WIDER_THAN_HIGH = 2;
    private static final double LEAST_CELL = 1;
    private static final double MOST_LEAST_CELL = 6;
    private static final double LEAST_SIDE = 110;
    private static final String CUT = "…";

    private final ChartSheet sheet;
    private final MatrixPlot plot;
    private final boolean isInCodes;

    MatrixHeads(ChartSheet sheet, MatrixPlot plot) {
        this(sheet, plot, plot.isWrittenInCodes());
    }

    private MatrixHeads(ChartSheet sheet, MatrixPlot plot, boolean isInCodes) {
        this.sheet = sheet;
        this.plot = plot;
        this.isInCodes = isInCodes;
    }

    /// How the heads of the columns stand.
    private enum Slope {
        LEVEL(0),
        HALFWAY(-45),
        UPRIGHT(-90);

        private final double degrees;

        Slope(double degrees) {
            this.degrees = degrees;
        }

        double across() {
            return Math.cos(Math.toRadians(degrees));
        }

        double up() {
            return -Math.sin(Math.toRadians(degrees));
        }
    }

    PlotPainter.Size least() {
        double cell = Math.clamp(LEAST_SIDE / Math.max(1, plot.size()), LEAST_CELL, MOST_LEAST_CELL);
        double side = cell * plot.size();
        MatrixHeads inCodes = codes();
        return new PlotPainter.Size(
                inCodes.rowNames() + side + LINE / 2, inCodes.columnNames(Slope.UPRIGHT) + side + LINE / 2);
    }

    private MatrixHeads codes() {
        return new MatrixHeads(sheet, plot, true);
    }

    /// The same for a box, in codes if names would make rows lower than a line.
    MatrixHeads in(Box box) {
        return isInCodes || gridIn(box).rowPixels() >= LINE ? this : codes();
    }

    /// The largest cells that a box has room for, not much wider than high.
    MatrixGrid gridIn(Box whole) {
        Box box = new Box(whole.x(), whole.y(), whole.width() - LINE / 2, whole.height() - LINE / 2);
        double left = rowNames();
        double column = Math.min(WIDEST_CELL, (box.width() - left) / plot.size());
        if (slope(column) == Slope.HALFWAY) {
            column = Math.min(column, (box.width() - left - overhang()) / plot.size());
        }
        column = Math.min(column, WIDER_THAN_HIGH * row(box, column));
        double row = Math.min(row(box, column), Math.max(column, LINE));
        return new MatrixGrid(box.x() + left, box.y() + columnNames(slope(column)), column, row);
    }

    private double row(Box box, double columnPixels) {
        return Math.min(HIGHEST_CELL, (box.height() - columnNames(slope(columnPixels))) / plot.size());
    }

    private Slope slope(double columnPixels) {
        if (widest(WIDEST_RISING) + GAP <= columnPixels) {
            return Slope.LEVEL;
        }
        return columnPixels >= HALFWAY_FROM ? Slope.HALFWAY : Slope.UPRIGHT;
    }

    private double rowNames() {
        return widest(WIDEST_NAME) + GAP;
    }

    private double columnNames(Slope slope) {
        return slope == Slope.LEVEL ? LINE + GAP : widest(WIDEST_RISING) * slope.up() + LINE / 2 * slope.across() + GAP;
    }

    /// How far the last rising name reaches beyond its column.
    private double overhang() {
        return widest(WIDEST_RISING) * Slope.HALFWAY.across();
    }

    private double widest(double atMost) {
        return plot.entries().stream()
                .mapToDouble(
                        entry -> Math.min(isInCodes ? WIDEST_CODE : atMost, sheet.width(whole(entry), Lettering.TICK)))
                .max()
                .orElse(0);
    }

    private String whole(MatrixEntry entry) {
        return isInCodes ? entry.code() : entry.name();
    }

    /// A name, cut where it is too long; its cell tells all of it.
    private String cut(MatrixEntry entry, double atMost) {
        String name = whole(entry);
        double widestPixels = isInCodes ? WIDEST_CODE : atMost;
        if (sheet.width(name, Lettering.TICK) <= widestPixels) {
            return name;
        }
        int length = name.length();
        while (length > 1 && sheet.width(name.substring(0, length).strip() + CUT, Lettering.TICK) > widestPixels) {
            length--;
        }
        return name.substring(0, length).strip() + CUT;
    }

    void paint(MatrixGrid grid) {
        Colour ink = sheet.palette().label();
        for (int row = 0; row < plot.size(); row += step(grid.rowPixels())) {
            sheet.right(
                    sheet.outline(cut(plot.entries().get(row), WIDEST_NAME), Lettering.TICK),
                    grid.left() - GAP,
                    grid.middleY(row),
                    ink);
        }
        Slope slope = slope(grid.columnPixels());
        for (int column = 0; column < plot.size(); column += step(grid.columnPixels())) {
            String name = cut(plot.entries().get(column), WIDEST_RISING);
            if (slope == Slope.LEVEL) {
                sheet.centred(
                        sheet.outline(name, Lettering.TICK), grid.middleX(column), grid.top() - GAP - LINE / 2, ink);
            } else {
                double half = sheet.width(name, Lettering.TICK) / 2;
                sheet.turned(
                        name,
                        Lettering.TICK,
                        slope.degrees,
                        grid.middleX(column) + half * slope.across(),
                        grid.top() - GAP - half * slope.up(),
                        ink);
            }
        }
    }

    private static int step(double pixels) {
        return (int) Math.max(1, Math.ceil((LINE - 1.5) / pixels));
    }

    /// The place of a row's name.
    Shape rowName(int row, MatrixGrid grid) {
        double width = rowNames();
        return new Rectangle2D.Double(grid.left() - width, grid.y(row), width, grid.y(row + 1) - grid.y(row));
    }

    /// The place of a column's name.
    Shape columnName(int column, MatrixGrid grid) {
        Slope slope = slope(grid.columnPixels());
        double width = grid.columnPixels();
        if (slope == Slope.LEVEL) {
            return new Rectangle2D.Double(grid.x(column), grid.top() - LINE - GAP, width, LINE + GAP);
        }
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(slope.degrees), grid.middleX(column), grid.top() - GAP);
        return turn.createTransformedShape(
                new Rectangle2D.Double(grid.middleX(column), grid.top() - GAP - LINE / 2, widest(WIDEST_RISING), LINE));
    }
}
