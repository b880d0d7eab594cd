package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.BarPanelsPlot;
import atlas.chart.BarPanelsPlot.BarPanel;
import atlas.chart.BarPanelsPlot.SideBar;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Small multiples: panels in a grid, each with a bar from zero for each side, its name before it and its value after
/// it.
public final class BarPanelsPainter implements PlotPainter {

    private static final double ROW = 17;
    private static final double HIGHEST_ROW = 23;
    private static final double BAR_SHARE = 0.66;
    private static final double LEAST_BAR = 60;
    private static final double WIDEST_NAME = 130;
    private static final double WIDEST_VALUE = 150;
    private static final double GAP = 6;
    private static final double BETWEEN_COLUMNS = 28;
    private static final double BETWEEN_ROWS = 16;
    private static final double LINE = 15;
    private static final double SQUARE = 10;
    private static final double TRACK = 0.07;
    private static final double WIDEST_PANEL = 640;
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_LINES_OF_UNIT = 2;

    private final ChartSheet sheet;
    private final BarPanelsPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();
    private final double nameWidth;
    private final double valueWidth;

    public BarPanelsPainter(ChartSheet sheet, BarPanelsPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.nameWidth = Math.min(WIDEST_NAME, widest(bar -> sheet.width(bar.name(), Lettering.LABEL)));
        this.valueWidth = Math.min(WIDEST_VALUE, widest(bar -> sheet.width(bar.words(), Lettering.LABEL)));
    }

    private double widest(ToDoubleFunction<SideBar> width) {
        return plot.panels().stream()
                .flatMap(panel -> panel.bars().stream())
                .mapToDouble(width)
                .max()
                .orElse(0);
    }

    private double leastPanel() {
        return nameWidth + valueWidth + 2 * GAP + LEAST_BAR;
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(leastPanel(), 2 * LINE + ROW);
    }

    @Override
    public OptionalDouble heightIn(double width) {
        return OptionalDouble.of(height(width, columnsIn(width)));
    }

    private int columnsIn(double width) {
        int fitting = (int) ((width + BETWEEN_COLUMNS) / (leastPanel() + BETWEEN_COLUMNS));
        return Math.clamp(fitting, 1, Math.clamp(plot.panels().size(), 1, MOST_COLUMNS));
    }

    /// The height of all rows of panels.
    private double height(double width, int columns) {
        double panelWidth = panelWidth(width, columns);
        return gridRows(columns)
                        .mapToDouble(row -> heads(row, panelWidth) + bars(row) * ROW + BETWEEN_ROWS)
                        .sum()
                - BETWEEN_ROWS;
    }

    private static double panelWidth(double width, int columns) {
        return (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
    }

    private Stream<List<BarPanel>> gridRows(int columns) {
        int size = plot.panels().size();
        return Stream.iterate(0, first -> first < size, first -> first + columns)
                .map(first -> plot.panels().subList(first, Math.min(size, first + columns)));
    }

    private double heads(List<BarPanel> row, double panelWidth) {
        return row.stream()
                        .mapToDouble(panel -> (head(panel, panelWidth).size()
                                        + unit(panel, panelWidth).size())
                                * LINE)
                        .max()
                        .orElse(0)
                + GAP / 2;
    }

    private static int bars(List<BarPanel> row) {
        return row.stream().mapToInt(panel -> panel.bars().size()).max().orElse(0);
    }

    private List<TextOutline> head(BarPanel panel, double width) {
        return sheet.wrapped(panel.head(), Lettering.STRONG, width - (panel.of().isPresent() ? SQUARE + GAP : 0));
    }

    private List<TextOutline> unit(BarPanel panel, double width) {
        return panel.unit().isEmpty()
                ? List.of()
                : sheet.wrapped(panel.unit(), Lettering.TICK, width).stream()
                        .limit(MOST_LINES_OF_UNIT)
                        .toList();
    }

    /// As few columns as have room for all panels, and as many as keep bars from being too long to be compared.
    private int columns(Box box) {
        int most = columnsIn(box.width());
        int least = Math.clamp((int) Math.ceil(box.width() / WIDEST_PANEL), 1, most);
        for (int columns = least; columns < most; columns++) {
            if (height(box.width(), columns) <= box.height()) {
                return columns;
            }
        }
        return most;
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        int columns = columns(box);
        double panelWidth = panelWidth(box.width(), columns);
        double spare = box.height() - height(box.width(), columns);
        int rows = gridRows(columns).mapToInt(BarPanelsPainter::bars).sum();
        double rowHeight = Math.clamp(ROW + spare / Math.max(1, rows), ROW, HIGHEST_ROW);
        double y = box.y();
        for (List<BarPanel> row : gridRows(columns).toList()) {
            double heads = heads(row, panelWidth);
            double height = bars(row) * rowHeight;
            for (int column = 0; column < row.size(); column++) {
                double left = box.x() + column * (panelWidth + BETWEEN_COLUMNS);
                paintHead(row.get(column), left, y, panelWidth);
                paintBars(row.get(column), new Box(left, y + heads, panelWidth, height), rowHeight);
            }
            y += heads + height + BETWEEN_ROWS;
        }
    }

    private void paintHead(BarPanel panel, double x, double y, double width) {
        double left = x
                + panel.of()
                        .map(side -> {
                            double middle = y + LINE / 2;
                            sheet.fill(
                                    x,
                                    middle - SQUARE / 2,
                                    x + SQUARE,
                                    middle + SQUARE / 2,
                                    SideHeads.colour(sheet, side));
                            marks.add(new ChartMark(
                                    new Rectangle2D.Double(x, y, width, LINE),
                                    MarkTarget.of(side),
                                    SideHeads.name(sheet, side)));
                            return SQUARE + GAP;
                        })
                        .orElse(0.0);
        double below = sheet.lines(
                head(panel, width), Lettering.STRONG, left, y, sheet.palette().label());
        sheet.lines(
                unit(panel, width), Lettering.TICK, x, below, sheet.palette().marginalia());
    }

    private void paintBars(BarPanel panel, Box box, double rowHeight) {
        double from = box.x() + nameWidth + GAP;
        double to = box.x() + box.width() - valueWidth - GAP;
        double low = panel.low();
        double high = panel.high();
        double scale = high == low ? 0 : (to - from) / (high - low);
        double zero = from - low * scale;
        for (int i = 0; i < panel.bars().size(); i++) {
            SideBar bar = panel.bars().get(i);
            double middle = box.y() + (i + 0.5) * rowHeight;
            double half = rowHeight * BAR_SHARE / 2;
            Colour colour = SideHeads.colour(sheet, bar.side());
            sheet.left(
                    sheet.shortened(bar.name(), Lettering.LABEL, nameWidth),
                    box.x(),
                    middle,
                    sheet.palette().label());
            if (panel.most().isPresent() && bar.value().isPresent()) {
                sheet.fill(
                        from,
                        middle - half,
                        to,
                        middle + half,
                        sheet.tint(sheet.palette().label(), TRACK));
            }
            double end = zero + bar.value().orElse(0) * scale;
            if (bar.value().isPresent() && bar.value().getAsDouble() != 0) {
                double length = Math.max(1, Math.abs(end - zero));
                double left = end < zero ? zero - length : zero;
                sheet.fill(left, middle - half, left + length, middle + half, colour);
            }
            double words = panel.most().isPresent() && bar.value().isPresent() ? to : Math.max(zero, end);
            sheet.left(
                    sheet.shortened(bar.words(), Lettering.LABEL, box.x() + box.width() - words - GAP),
                    words + GAP,
                    middle,
                    bar.value().isPresent()
                            ? sheet.palette().label()
                            : sheet.palette().marginalia());
            marks.add(new ChartMark(
                    new Rectangle2D.Double(box.x(), middle - rowHeight / 2, box.width(), rowHeight),
                    MarkTarget.of(bar.side()),
                    bar.told()));
        }
        double line = ChartSheet.crisp(zero);
        sheet.line(
                line,
                box.y(),
                line,
                box.y() + panel.bars().size() * rowHeight,
                sheet.palette().coast(),
                1);
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
