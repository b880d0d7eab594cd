package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.BarPlot;
import atlas.chart.BarPlot.Bar;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Values of states, a bar each from left to right, with rank, name and number: in as many columns as have room, the
/// first ranks and the last ones where there is no room for all.
public final class BarPainter implements PlotPainter {

    private static final double ROW = 17;
    private static final double HIGHEST_ROW = 26;
    private static final double BAR_SHARE = 0.68;
    private static final double LEAST_BARS = 70;
    private static final double WIDEST_NAME = 170;
    private static final double GAP = 6;
    private static final double BETWEEN_COLUMNS = 26;
    private static final double LEAST_BAR = 1;
    private static final int MOST_COLUMNS = 4;
    private static final int LEAST_ROWS = 5;
    /// Of the rows that have room, where not all have, so many are of the first ranks.
    private static final double FIRST_SHARE = 0.67;

    private final ChartSheet sheet;
    private final BarPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();
    private final double rankWidth;
    private final double nameWidth;
    private final double valueWidth;

    /// What stands in a row: a bar, or how many are left out there.
    private sealed interface Row {

        record Shown(Bar bar) implements Row {}

        record LeftOut(int bars) implements Row {}
    }

    public BarPainter(ChartSheet sheet, BarPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.rankWidth = plot.bars().stream()
                .mapToDouble(bar -> sheet.width(rank(bar), Lettering.TICK))
                .max()
                .orElse(0);
        this.nameWidth = Math.min(
                WIDEST_NAME,
                plot.bars().stream()
                        .mapToDouble(bar -> sheet.width(bar.name(), lettering(bar)))
                        .max()
                        .orElse(0));
        this.valueWidth = plot.bars().stream()
                .mapToDouble(bar -> sheet.width(value(bar), lettering(bar)))
                .max()
                .orElse(0);
    }

    private String rank(Bar bar) {
        return sheet.messages().number(bar.rank(), 0);
    }

    private String value(Bar bar) {
        return plot.words(bar.value(), sheet.messages())
                + bar.year().map(year -> " (" + year + ")").orElse("");
    }

    private static Lettering lettering(Bar bar) {
        return bar.isMarked() ? Lettering.STRONG : Lettering.LABEL;
    }

    private double words() {
        return rankWidth + nameWidth + valueWidth + 3 * GAP;
    }

    @Override
    public List<Key> keys() {
        return plot.together()
                .map(together -> List.of(new Key(
                        together.words() + ": " + plot.words(together.value(), sheet.messages()), togetherColour())))
                .orElse(List.of());
    }

    private Colour togetherColour() {
        return sheet.palette().conflict();
    }

    @Override
    public Size least() {
        int rows = Math.min(LEAST_ROWS, Math.max(1, plot.bars().size()));
        return new Size(words() + LEAST_BARS, rows * ROW);
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        int fitting = Math.max(1, (int) (box.height() / ROW));
        int columns = columns(box.width(), fitting);
        List<Row> rows = rows(columns * fitting);
        int inColumn = Math.min(fitting, (rows.size() + columns - 1) / columns);
        double rowHeight = Math.min(HIGHEST_ROW, box.height() / inColumn);
        double width = (box.width() - (columns - 1) * BETWEEN_COLUMNS) / columns;
        for (int column = 0; column * inColumn < rows.size(); column++) {
            double left = box.x() + column * (width + BETWEEN_COLUMNS);
            List<Row> inIt = rows.subList(column * inColumn, Math.min(rows.size(), (column + 1) * inColumn));
            paintColumn(inIt, new Box(left, box.y(), width, rowHeight * inIt.size()), rowHeight);
        }
    }

    /// As few columns as hold all bars, and no more than leave room for bars.
    private int columns(double width, int fitting) {
        int needed = (plot.bars().size() + fitting - 1) / fitting;
        int possible = (int) ((width + BETWEEN_COLUMNS) / (words() + LEAST_BARS + BETWEEN_COLUMNS));
        return Math.clamp(needed, 1, Math.clamp(possible, 1, MOST_COLUMNS));
    }

    private List<Row> rows(int room) {
        List<Bar> bars = plot.bars();
        boolean[] shown = shown(bars, room);
        List<Row> rows = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < bars.size(); i++) {
            if (shown[i]) {
                if (left > 0) {
                    rows.add(new Row.LeftOut(left));
                    left = 0;
                }
                rows.add(new Row.Shown(bars.get(i)));
            } else {
                left++;
            }
        }
        if (left > 0) {
            rows.add(new Row.LeftOut(left));
        }
        return rows;
    }

    /// Which bars have room: those that the reader chose, the first, the last. Each gap between them takes a row.
    private static boolean[] shown(List<Bar> bars, int room) {
        boolean[] shown = new boolean[bars.size()];
        if (bars.size() <= room) {
            Arrays.fill(shown, true);
            return shown;
        }
        int marked = (int) bars.stream().filter(Bar::isMarked).count();
        int free = Math.max(1, room - 2 * marked - 1);
        int first = (int) Math.ceil(free * FIRST_SHARE);
        for (int i = 0; i < bars.size(); i++) {
            shown[i] = i < first
                    || i >= bars.size() - (free - first)
                    || bars.get(i).isMarked();
        }
        return shown;
    }

    private void paintColumn(List<Row> rows, Box box, double rowHeight) {
        double barsLeft = box.x() + rankWidth + nameWidth + 2 * GAP;
        BarScale scale = BarScale.of(plot, barsLeft, box.x() + box.width() - valueWidth - GAP);
        for (int i = 0; i < rows.size(); i++) {
            double middle = box.y() + (i + 0.5) * rowHeight;
            switch (rows.get(i)) {
                case Row.Shown(Bar bar) -> paintBar(bar, box.x(), middle, rowHeight, scale);
                case Row.LeftOut(int bars) ->
                    sheet.left(
                            sheet.outline(sheet.messages().get("chart.bars.left-out", bars), Lettering.TICK),
                            box.x() + rankWidth + GAP,
                            middle,
                            sheet.palette().marginalia());
            }
        }
        double zero = ChartSheet.crisp(scale.x(0));
        double bottom = box.y() + box.height();
        sheet.line(zero, box.y(), zero, bottom, sheet.palette().coast(), 1);
        plot.together().ifPresent(together -> {
            double x = ChartSheet.crisp(scale.x(together.value()));
            sheet.line(x, box.y(), x, bottom, togetherColour(), 1.5);
        });
    }

    private void paintBar(Bar bar, double left, double middle, double rowHeight, BarScale scale) {
        Rectangle2D shape = bar(bar, middle, rowHeight, scale);
        marks.add(new ChartMark(
                new Rectangle2D.Double(
                        left, middle - rowHeight / 2, scale.right() + valueWidth + GAP - left, rowHeight),
                new MarkTarget.OfState(bar.iso3()),
                sheet.messages().get("chart.mark.rank", bar.name(), value(bar), rank(bar))));
        sheet.fill(shape, colour(bar));
        Colour ink = sheet.palette().label();
        sheet.right(
                sheet.outline(rank(bar), Lettering.TICK),
                left + rankWidth,
                middle,
                sheet.palette().marginalia());
        sheet.left(sheet.shortened(bar.name(), lettering(bar), nameWidth), left + rankWidth + GAP, middle, ink);
        TextOutline value = sheet.outline(value(bar), lettering(bar));
        sheet.left(value, valueLeft(shape, value.widthPixels(), scale), middle, ink);
    }

    /// Where the number of a bar begins: beside it, and not across the line of what all have together.
    private double valueLeft(Rectangle2D bar, double width, BarScale scale) {
        double left = Math.max(bar.getMaxX(), scale.x(0)) + GAP;
        return plot.together()
                .map(together -> scale.x(together.value()))
                .filter(line -> line > left - GAP && line < left + width + GAP)
                .map(line -> line + GAP)
                .orElse(left);
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    private Colour colour(Bar bar) {
        Colour colour = bar.value() < 0
                ? sheet.palette().chosenState()
                : sheet.palette().participant();
        return bar.isMarked() ? colour.mixedWith(sheet.palette().label(), 0.45) : colour;
    }

    static Rectangle2D bar(Bar bar, double middle, double rowHeight, BarScale scale) {
        double zero = scale.x(0);
        double end = scale.x(bar.value());
        double width = bar.value() == 0 ? 0 : Math.max(LEAST_BAR, Math.abs(end - zero));
        double height = rowHeight * BAR_SHARE;
        return new Rectangle2D.Double(end < zero ? zero - width : zero, middle - height / 2, width, height);
    }

    /// Values from left to right: zero is always among them.
    ///
    /// @param least at the left, zero or below
    /// @param most  at the right, zero or above
    record BarScale(double least, double most, double left, double right) {

        static BarScale of(BarPlot plot, double left, double right) {
            double least = values(plot).min().orElse(0);
            double most = values(plot).max().orElse(0);
            return new BarScale(Math.min(0, least), Math.max(0, most), left, right);
        }

        private static DoubleStream values(BarPlot plot) {
            return DoubleStream.concat(
                    plot.bars().stream().mapToDouble(BarPlot.Bar::value),
                    plot.together().stream().mapToDouble(BarPlot.Together::value));
        }

        double x(double value) {
            return most == least ? left : left + (value - least) / (most - least) * (right - left);
        }
    }
}
