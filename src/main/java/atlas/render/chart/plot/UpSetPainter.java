package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.UpSetPlot;
import atlas.chart.UpSetPlot.UpSetColumn;
import atlas.chart.UpSetPlot.UpSetRow;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.ValueAxis;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Combinations of sets: bars for how many are in each, above a column of dots that say of which sets it is; at the
/// left the sets with their sizes.
public final class UpSetPainter implements PlotPainter {

    private static final double GAP = 8;
    private static final double SIZE_BAR = 90;
    private static final double WIDEST_COLUMN = 46;
    private static final double LEAST_COLUMN = 7;
    private static final double HIGHEST_ROW = 24;
    private static final double LEAST_ROW = 12;
    private static final double LEAST_BARS = 40;
    private static final double MOST_BARS = 320;
    private static final double BARS_SHARE = 0.42;
    private static final double BAR_SHARE = 0.64;
    private static final double ABOVE = 18;
    private static final double NUMBER = 8;
    /// So few states are named above their bar, where there is room.
    private static final int MOST_NAMED = 3;

    private static final double CODE = 13;
    private static final double CODE_WIDTH = 26;
    private static final double LARGEST_DOT = 5.5;
    private static final double BAND = 0.045;
    private static final double EMPTY = 0.14;

    private final ChartSheet sheet;
    private final UpSetPlot plot;
    private Optional<Places> drawn = Optional.empty();

    public UpSetPainter(ChartSheet sheet, UpSetPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    /// Where all stands.
    ///
    /// @param box     all of it
    /// @param left    pixel at which the first column begins
    /// @param foot    pixel on which the bars stand
    /// @param column  from one column to the next
    /// @param rowsTop pixel at which the first row begins
    /// @param row     from one row to the next
    private record Places(Box box, double left, double foot, double column, double rowsTop, double row) {

        double x(int at) {
            return left + (at + 0.5) * column;
        }

        double y(int at) {
            return rowsTop + (at + 0.5) * row;
        }
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(
                leftPixels() + Math.max(4, plot.columns().size()) * LEAST_COLUMN,
                ABOVE + LEAST_BARS + GAP + plot.rows().size() * LEAST_ROW);
    }

    private double namesPixels() {
        return plot.rows().stream()
                        .mapToDouble(row -> sheet.width(row.name(), Lettering.TICK))
                        .max()
                        .orElse(0)
                + 2 * GAP;
    }

    private double sizesPixels() {
        return sheet.width(sheet.amounts().of(plot.largestRow(), 0), Lettering.TICK) + GAP;
    }

    /// Room for the sizes of the sets and their names.
    private double leftPixels() {
        return sizesPixels() + SIZE_BAR + namesPixels();
    }

    private Places places(Box box) {
        int rows = Math.max(1, plot.rows().size());
        double wanted = Math.min(HIGHEST_ROW, (box.height() - ABOVE - GAP) * (1 - BARS_SHARE) / rows);
        double row = Math.max(wanted, Math.min(LEAST_ROW, (box.height() - ABOVE - LEAST_BARS - GAP) / rows));
        double bars = Math.min(
                MOST_BARS, box.height() - ABOVE - GAP - row * plot.rows().size());
        double foot = box.y() + ABOVE + bars;
        double left = box.x() + leftPixels();
        double column = Math.min(
                WIDEST_COLUMN, (box.x() + box.width() - left) / plot.columns().size());
        return new Places(box, left, foot, column, foot + GAP, row);
    }

    @Override
    public void paint(Box box) {
        if (plot.isEmpty()) {
            return;
        }
        Places at = places(box);
        drawn = Optional.of(at);
        paintBars(at);
        for (int row = 0; row < plot.rows().size(); row++) {
            paintRow(row, at);
        }
        for (int column = 0; column < plot.columns().size(); column++) {
            paintDots(column, at);
        }
    }

    private double right(Places at) {
        return at.left() + at.column() * plot.columns().size();
    }

    private ValueAxis axis(Places at) {
        double top = at.box().y() + ABOVE;
        return new ValueAxis(
                ValueScale.holdingCounts(0, plot.largestColumn(), ValueAxis.ticksIn(at.foot() - top)),
                top,
                at.foot(),
                value -> sheet.amounts().of(value, 0));
    }

    private void paintBars(Places at) {
        ValueAxis axis = axis(at);
        axis.paint(sheet, at.left(), right(at));
        double widest = sheet.width(sheet.amounts().of(plot.largestColumn(), 0), Lettering.TICK);
        for (int column = 0; column < plot.columns().size(); column++) {
            Rectangle2D bar = bar(column, at, axis);
            sheet.fill(bar, sheet.palette().participant());
            if (widest + 2 <= at.column()) {
                paintNumber(plot.columns().get(column), at.x(column), bar.getY() - NUMBER, at);
            }
        }
    }

    /// How many states, and above it which if they are few.
    private void paintNumber(UpSetColumn combination, double x, double middle, Places at) {
        sheet.centred(
                sheet.outline(sheet.amounts().of(combination.size(), 0), Lettering.TICK),
                x,
                middle,
                sheet.palette().label());
        double top = middle - CODE * combination.size();
        if (combination.size() <= MOST_NAMED
                && at.column() >= CODE_WIDTH
                && top > at.box().y()) {
            for (String iso3 : combination.states()) {
                sheet.centred(
                        sheet.outline(iso3, Lettering.FOOT),
                        x,
                        top,
                        sheet.palette().marginalia());
                top += CODE;
            }
        }
    }

    private Rectangle2D bar(int column, Places at, ValueAxis axis) {
        double width = at.column() * BAR_SHARE;
        double top = axis.y(plot.columns().get(column).size());
        return new Rectangle2D.Double(at.x(column) - width / 2, top, width, at.foot() - top);
    }

    private void paintRow(int row, Places at) {
        UpSetRow set = plot.rows().get(row);
        double middle = at.y(row);
        if (row % 2 == 0) {
            sheet.fill(
                    at.box().x(),
                    middle - at.row() / 2,
                    right(at),
                    middle + at.row() / 2,
                    sheet.tint(sheet.palette().label(), BAND));
        }
        double end = at.box().x() + sizesPixels() + SIZE_BAR;
        double length = SIZE_BAR * set.size() / Math.max(1, plot.largestRow());
        double half = Math.min(5, at.row() * 0.3);
        sheet.fill(
                end - length, middle - half, end, middle + half, sheet.palette().marginalia());
        sheet.right(
                sheet.outline(sheet.amounts().of(set.size(), 0), Lettering.TICK),
                end - length - GAP / 2,
                middle,
                sheet.palette().marginalia());
        sheet.left(
                sheet.outline(set.name(), Lettering.TICK),
                end + GAP,
                middle,
                sheet.palette().label());
    }

    private void paintDots(int column, Places at) {
        UpSetColumn combination = plot.columns().get(column);
        double radius = Math.min(LARGEST_DOT, Math.min(at.row(), at.column()) * 0.34);
        Colour empty = sheet.tint(sheet.palette().label(), EMPTY);
        Colour ink = sheet.palette().label();
        for (int row = 0; row < plot.rows().size(); row++) {
            if (!combination.rows().contains(row)) {
                sheet.fill(dot(at.x(column), at.y(row), radius), empty);
            }
        }
        if (combination.rows().size() > 1) {
            sheet.line(
                    at.x(column),
                    at.y(combination.rows().first()),
                    at.x(column),
                    at.y(combination.rows().last()),
                    ink,
                    Math.max(1, radius * 0.4));
        }
        for (int row : combination.rows()) {
            sheet.fill(dot(at.x(column), at.y(row), radius), ink);
        }
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// Each column from its bar to its last dot is the states of its combination.
    @Override
    public List<ChartMark> marks() {
        List<ChartMark> marks = new ArrayList<>();
        drawn.ifPresent(at -> {
            for (int row = 0; row < plot.rows().size(); row++) {
                UpSetRow set = plot.rows().get(row);
                marks.add(new ChartMark(
                        new Rectangle2D.Double(
                                at.box().x(),
                                at.y(row) - at.row() / 2,
                                at.left() - at.box().x(),
                                at.row()),
                        new MarkTarget.OfOrganization(set.id()),
                        sheet.messages().get("overlap.members", set.name(), set.size())));
            }
            double top = at.box().y();
            double bottom = at.rowsTop() + at.row() * plot.rows().size();
            for (int column = 0; column < plot.columns().size(); column++) {
                UpSetColumn combination = plot.columns().get(column);
                marks.add(new ChartMark(
                        new Rectangle2D.Double(at.x(column) - at.column() / 2, top, at.column(), bottom - top),
                        combination.states().size() == 1
                                ? new MarkTarget.OfState(combination.states().first())
                                : new MarkTarget.OfStates(combination.states()),
                        combination.words()));
            }
        });
        return marks;
    }
}
