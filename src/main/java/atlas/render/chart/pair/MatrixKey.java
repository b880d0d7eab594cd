package atlas.render.chart.pair;

import atlas.cartography.Colour;
import atlas.chart.MatrixPlot;
import atlas.chart.scale.MatrixScale;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What the colours of a matrix stand for: none, a ramp with numbers below it, and no value.
final class MatrixKey {

    private static final double BAR = 10;
    private static final double BAR_WIDTH = 220;
    private static final double SIDE = 14;
    private static final double GAP = 20;
    private static final double SIDE_GAP = 6;
    private static final double LINE = 14;
    private static final double ABOVE = 2;
    private static final double HEIGHT = 42;
    private static final int TICKS = 6;
    private static final int STEPS = 110;
    /// So few counts are a block each.
    private static final int MOST_BLOCKS = 24;

    private final ChartSheet sheet;
    private final MatrixPlot plot;
    private final MatrixColours colours;

    MatrixKey(ChartSheet sheet, MatrixPlot plot, MatrixColours colours) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = colours;
    }

    double height() {
        return HEIGHT;
    }

    double width() {
        MatrixScale scale = plot.scale();
        return SIDE
                + GAP
                + BAR_WIDTH
                + GAP
                + (plot.hasGaps() ? SIDE + SIDE_GAP + sheet.width(scale.withoutValue(), Lettering.TICK) : 0);
    }

    /// A value as it is written in a cell.
    String number(double value) {
        return switch (plot.scale().unit()) {
            case COUNT, PERCENT -> sheet.amounts().of(rounded(value, 1), 0);
            case COEFFICIENT -> sheet.amounts().of(rounded(value, 100), 2);
        };
    }

    /// So that nothing is a negative zero.
    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }

    private String tick(double value) {
        return switch (plot.scale().unit()) {
            case COUNT -> sheet.amounts().of(value, 0);
            case PERCENT -> sheet.amounts().claimedPercent(value);
            case COEFFICIENT -> sheet.amounts().of(value, 1);
        };
    }

    void paint(double left, double above) {
        double top = above + ABOVE;
        double x = left;
        if (plot.scale().hasNone()) {
            x += Math.max(0, (sheet.width(tick(0), Lettering.TICK) - SIDE) / 2);
            sheet.fill(x, top, x + SIDE, top + BAR, colours.none());
            word(tick(0), x + SIDE / 2, top);
            x += SIDE + GAP;
        } else {
            x += sheet.width(tick(plot.scale().low()), Lettering.TICK) / 2;
        }
        ramp(x, top);
        if (plot.hasGaps()) {
            x += BAR_WIDTH + GAP;
            sheet.fill(
                    new Rectangle2D.Double(x, top, SIDE, BAR), sheet.palette().noData());
            sheet.left(
                    sheet.outline(plot.scale().withoutValue(), Lettering.TICK),
                    x + SIDE + SIDE_GAP,
                    top + BAR / 2,
                    sheet.palette().marginalia());
        }
    }

    private void ramp(double left, double top) {
        MatrixScale scale = plot.scale();
        double first = scale.unit() == MatrixScale.CellUnit.COUNT && scale.hasNone() ? 1 : scale.low();
        boolean isInBlocks = scale.unit() == MatrixScale.CellUnit.COUNT && scale.high() - first < MOST_BLOCKS;
        int steps = isInBlocks ? (int) Math.rint(scale.high() - first) + 1 : STEPS;
        double step = BAR_WIDTH / steps;
        for (int i = 0; i < steps; i++) {
            double value = isInBlocks ? first + i : first + (i + 0.5) * (scale.high() - first) / steps;
            sheet.fill(Math.rint(left + i * step), top, Math.rint(left + (i + 1) * step), top + BAR, colours.of(value));
        }
        for (double value : ticks(first, isInBlocks)) {
            double along =
                    isInBlocks ? (value - first + 0.5) * step : (value - first) / (scale.high() - first) * BAR_WIDTH;
            sheet.line(
                    left + along,
                    top + BAR,
                    left + along,
                    top + BAR + 3,
                    sheet.palette().coast(),
                    1);
            word(tick(value), left + along, top);
        }
    }

    private List<Double> ticks(double first, boolean isInBlocks) {
        MatrixScale scale = plot.scale();
        if (scale.high() == first) {
            return List.of(first);
        }
        ValueScale axis = isInBlocks
                ? ValueScale.holdingCounts(first, scale.high(), TICKS)
                : ValueScale.holding(first, scale.high(), TICKS);
        return axis.ticks().stream()
                .filter(tick -> tick >= first && tick <= scale.high())
                .filter(tick -> !(scale.hasNone() && tick == 0))
                .toList();
    }

    private void word(String word, double middle, double top) {
        Colour ink = sheet.palette().marginalia();
        sheet.centred(sheet.outline(word, Lettering.TICK), middle, top + BAR + LINE * 0.75, ink);
    }
}
