package atlas.render;

import atlas.render.canvas.Canvas;
import atlas.render.text.TextOutline;
import atlas.theme.Legend;
import atlas.theme.ThemeWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Paints a legend below a map, as low as its words allow in a width: the rows stand in columns, beside the circles.
final class LegendStrip {

    private static final double GAP = 4;
    private static final double COLUMN_GAP = 22;

    private final Legend legend;
    private final LegendInk ink;
    private final double widthPixels;
    private final List<TextOutline> heading;
    private final List<TextOutline> unit;
    private final List<TextOutline> notes;

    LegendStrip(Legend legend, LegendInk ink, double widthPixels) {
        this.legend = legend;
        this.ink = ink;
        this.widthPixels = widthPixels;
        this.heading = ink.title(legend.title(), widthPixels);
        this.unit = legend.unit().isEmpty() ? List.of() : ink.note(legend.unit(), widthPixels);
        String said = Stream.of(legend.classes().stream(), legend.notes().stream(), legend.source().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(ThemeWords.BETWEEN));
        this.notes = said.isEmpty() ? List.of() : ink.note(said, widthPixels);
    }

    /// How wide a legend is whose rows stand in one column beside its circles.
    static double columnsWidth(Legend legend, LegendInk ink) {
        double circles = legend.circles().isEmpty() ? 0 : ink.circlesWidth(legend) + COLUMN_GAP;
        return circles
                + legend.legendEntries().stream()
                        .mapToDouble(ink::widthOf)
                        .max()
                        .orElse(0);
    }

    double height() {
        return LegendInk.TITLE_LINE * heading.size()
                + LegendInk.NOTE_LINE * unit.size()
                + GAP
                + bodyHeight()
                + (notes.isEmpty() ? 0 : GAP + LegendInk.NOTE_LINE * notes.size());
    }

    void paint(Canvas canvas, double x, double top) {
        double y = ink.lines(canvas, heading, x, top, LegendInk.TITLE_LINE);
        y = ink.lines(canvas, unit, x, y, LegendInk.NOTE_LINE) + GAP;
        if (!legend.circles().isEmpty()) {
            ink.circles(canvas, legend, x, y);
        }
        int rows = rows();
        for (int i = 0; i < legend.legendEntries().size(); i++) {
            int column = i / rows;
            ink.row(
                    canvas,
                    legend.legendEntries().get(i),
                    x + rowsX() + column * (columnWidth() + COLUMN_GAP),
                    y + i % rows * LegendInk.ROW,
                    columnWidth());
        }
        ink.lines(canvas, notes, x, y + bodyHeight() + GAP, LegendInk.NOTE_LINE);
    }

    private double bodyHeight() {
        return Math.max(ink.circlesHeight(legend), LegendInk.ROW * rows());
    }

    /// How many rows a column has: as few as there is room for beside each other, and as many as stand beside the
    /// circles in any case.
    private int rows() {
        int columns = Math.max(1, (int) ((widthPixels - rowsX() + COLUMN_GAP) / (columnWidth() + COLUMN_GAP)));
        return Math.max(Math.ceilDiv(legend.legendEntries().size(), columns), Math.max(1, (int)
                (ink.circlesHeight(legend) / LegendInk.ROW)));
    }

    private double rowsX() {
        return legend.circles().isEmpty() ? 0 : ink.circlesWidth(legend) + COLUMN_GAP;
    }

    private double columnWidth() {
        return legend.legendEntries().stream().mapToDouble(ink::widthOf).max().orElse(0);
    }
}
