package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.CellPlot;
import atlas.chart.CellPlot.CellColumn;
import atlas.chart.CellPlot.CellMark;
import atlas.chart.CellPlot.CellRow;
import atlas.chart.CellPlot.CellSubject;
import atlas.chart.CellPlot.PlotCell;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows with names, and cells with words and a symbol that tells them apart without colour.
public final class CellPainter implements PlotPainter {

    private static final double LEAST_NAMES = 150;
    private static final double NAMES_SHARE = 0.36;
    private static final double LEAST_COLUMN = 60;
    private static final double LEAST_WORDS = 130;
    private static final double WIDEST_COLUMN = 330;
    private static final double LINE = 14;
    private static final double GROUP = 17;
    private static final double HEAD = 19;
    private static final double LEAST_ROW = 16;
    private static final double HIGHEST_ROW = 40;
    private static final double GAP = 8;
    private static final double RADIUS = 4.5;
    private static final double SYMBOL = 2 * RADIUS + 7;
    private static final double BAND = 0.045;
    private static final int MOST_LINES = 2;

    private final ChartSheet sheet;
    private final CellPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();

    public CellPainter(ChartSheet sheet, CellPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    /// Where all stands.
    ///
    /// @param names  width of the names
    /// @param column from one column to the next
    private record Places(Box box, double names, double column) {

        double left(int at) {
            return box.x() + names + at * column;
        }

        double right(int columns) {
            return left(columns);
        }
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        double width = LEAST_NAMES + leastColumn() * plot.columns().size();
        return new Size(width, head() + plot.rows().size() * leastRow() + groups() * GROUP);
    }

    /// Names have two lines where rows are few, and one in a long list that is cut into groups.
    private double leastRow() {
        return groups() == 0 ? MOST_LINES * LINE : LEAST_ROW;
    }

    /// So wide that all words in it have room in one line, if they are not too long.
    private double leastColumn() {
        double words = Stream.concat(
                        plot.rows().stream().flatMap(row -> row.cells().stream()).map(PlotCell::label),
                        plot.columns().stream().map(CellColumn::note))
                .mapToDouble(label -> sheet.width(label, Lettering.TICK))
                .reduce(LEAST_COLUMN, Math::max);
        return Math.min(words, LEAST_WORDS) + SYMBOL + GAP;
    }

    private long groups() {
        return plot.rows().stream()
                .map(CellRow::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .count();
    }

    private double head() {
        boolean hasNotes = plot.columns().stream().anyMatch(column -> !column.note().isEmpty());
        return HEAD + (hasNotes ? LINE : 0);
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        int columns = plot.columns().size();
        double names = Math.max(
                LEAST_NAMES, Math.min(box.width() * NAMES_SHARE, box.width() - leastColumn() * columns));
        Places at = new Places(box, names, Math.min(WIDEST_COLUMN, (box.width() - names) / columns));
        double row = Math.clamp(
                (box.height() - head() - groups() * GROUP) / plot.rows().size(), leastRow(), HIGHEST_ROW);
        paintHeads(at);
        double top = box.y() + head();
        String group = "";
        for (int i = 0; i < plot.rows().size(); i++) {
            CellRow found = plot.rows().get(i);
            if (!found.group().equals(group)) {
                group = found.group();
                sheet.left(
                        sheet.shortened(group, Lettering.STRONG, at.right(columns) - box.x()),
                        box.x(),
                        top + GROUP / 2 + 1,
                        sheet.palette().label());
                top += GROUP;
            }
            paintRow(found, i, at, top, row);
            top += row;
        }
    }

    private void paintHeads(Places at) {
        for (int i = 0; i < plot.columns().size(); i++) {
            CellColumn column = plot.columns().get(i);
            double left = at.left(i);
            String words = column.note().isEmpty() ? column.name() : column.name() + ": " + column.note();
            marks.add(new ChartMark(
                    new Rectangle2D.Double(left - 2, at.box().y(), at.column() - GAP / 2, head()),
                    column.organization()
                            .<MarkTarget>map(MarkTarget.OfOrganization::new)
                            .orElseGet(() -> new MarkTarget.ToldOnly(column.name())),
                    words));
            sheet.left(
                    sheet.shortened(column.name(), Lettering.STRONG, at.column() - GAP),
                    left,
                    at.box().y() + HEAD / 2,
                    sheet.palette().label());
            if (!column.note().isEmpty()) {
                sheet.left(
                        sheet.shortened(column.note(), Lettering.TICK, at.column() - GAP),
                        left,
                        at.box().y() + HEAD + LINE / 2 - 2,
                        sheet.palette().marginalia());
            }
        }
    }

    private void paintRow(CellRow row, int index, Places at, double top, double height) {
        double middle = top + height / 2;
        double right = at.right(plot.columns().size());
        if (index % 2 == 0) {
            sheet.fill(at.box().x() - 4, top, right, top + height, sheet.tint(sheet.palette().label(), BAND));
        }
        int lines = height >= MOST_LINES * LINE ? MOST_LINES : 1;
        double indent = row.group().isEmpty() ? 0 : GAP;
        write(row.name(), at.box().x() + indent, at.names() - indent - GAP, middle, lines, sheet.palette().label());
        marks.add(new ChartMark(
                new Rectangle2D.Double(at.box().x(), top, at.names() - GAP, height),
                new MarkTarget.ToldOnly(row.name()),
                row.words()));
        for (int i = 0; i < row.cells().size(); i++) {
            PlotCell cell = row.cells().get(i);
            double left = at.left(i);
            double indentOfWords = cell.mark() == CellMark.WORDS ? 0 : SYMBOL;
            paintSymbol(cell.mark(), left + RADIUS, middle);
            boolean isQuiet = cell.mark() == CellMark.UNKNOWN || cell.mark() == CellMark.NOT_YET;
            write(
                    cell.label(),
                    left + indentOfWords,
                    at.column() - indentOfWords - GAP,
                    middle,
                    lines,
                    isQuiet ? sheet.palette().marginalia() : sheet.palette().label());
            marks.add(new ChartMark(
                    new Rectangle2D.Double(left - 2, top, at.column() - GAP / 2, height),
                    target(cell),
                    cell.words()));
        }
    }

    /// In as many lines as are allowed, the last one cut if need be.
    private void write(String text, double x, double width, double middle, int lines, Colour ink) {
        List<TextOutline> wrapped = sheet.wrapped(text, Lettering.TICK, width);
        if (wrapped.size() > lines
                || lines == 1
                || wrapped.stream().anyMatch(line -> line.widthPixels() > width)) {
            sheet.left(sheet.shortened(text, Lettering.TICK, width), x, middle, ink);
            return;
        }
        double y = middle - (wrapped.size() - 1) * LINE / 2;
        for (TextOutline line : wrapped) {
            sheet.left(line, x, y, ink);
            y += LINE;
        }
    }

    private static MarkTarget target(PlotCell cell) {
        CellSubject about = cell.about();
        return switch (about.states().size()) {
            case 0 ->
                about.day()
                        .<MarkTarget>map(MarkTarget.OfDay::new)
                        .orElseGet(() -> new MarkTarget.ToldOnly(cell.words()));
            case 1 -> new MarkTarget.OfState(about.states().first());
            default -> new MarkTarget.OfStates(about.states());
        };
    }

    /// A disc, half a disc, a ring, a cross or nothing.
    private void paintSymbol(CellMark mark, double x, double y) {
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        Ellipse2D disc = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        switch (mark) {
            case YES -> sheet.fill(disc, colours.getFirst());
            case DISPUTED -> {
                sheet.fill(new Arc2D.Double(disc.getBounds2D(), 90, 180, Arc2D.PIE), colours.get(4));
                sheet.stroke(disc, colours.get(4), 1.5);
            }
            case NOT_YET -> sheet.stroke(disc, sheet.palette().marginalia(), 1.2);
            case NO -> {
                double half = RADIUS * 0.8;
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - half, y - half);
                cross.lineTo(x + half, y + half);
                cross.moveTo(x - half, y + half);
                cross.lineTo(x + half, y - half);
                sheet.stroke(cross, colours.get(1), 1.8);
            }
            case UNKNOWN ->
                sheet.centred(sheet.outline("?", Lettering.STRONG), x, y, sheet.palette().marginalia());
            case WORDS -> {}
        }
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
