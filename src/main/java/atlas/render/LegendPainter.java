package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.text.TextOutline;
import atlas.theme.Legend;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// Paints a legend as a card that is as wide as its words.
final class LegendPainter {

    private static final double PADDING = 12;
    private static final double GAP = 6;
    private static final double WIDEST_LINE = 230;

    private final Legend legend;
    private final LegendInk ink;
    private final List<TextOutline> title;
    private final List<TextOutline> unit;
    private final List<TextOutline> notes;

    LegendPainter(Legend legend, LegendInk ink) {
        this.legend = legend;
        this.ink = ink;
        this.title = ink.title(legend.title(), WIDEST_LINE);
        this.unit = legend.unit().isEmpty() ? List.of() : ink.note(legend.unit(), WIDEST_LINE);
        this.notes = Stream.of(legend.classes().stream(), legend.notes().stream(), legend.source().stream())
                .flatMap(each -> each)
                .flatMap(note -> ink.note(note, WIDEST_LINE).stream())
                .toList();
    }

    double width() {
        double widest = Stream.of(title, unit, notes)
                .flatMap(List::stream)
                .mapToDouble(TextOutline::widthPixels)
                .max()
                .orElse(0);
        for (Legend.LegendEntry legendEntry : legend.legendEntries()) {
            widest = Math.max(widest, ink.widthOf(legendEntry));
        }
        return Math.ceil(Math.max(widest, ink.circlesWidth(legend)) + 2 * PADDING);
    }

    double height() {
        return 2 * PADDING
                - 4
                + LegendInk.TITLE_LINE * title.size()
                + LegendInk.NOTE_LINE * unit.size()
                + (legend.circles().isEmpty() ? 0 : ink.circlesHeight(legend) + GAP)
                + LegendInk.ROW * legend.legendEntries().size()
                + (notes.isEmpty() ? 0 : GAP + LegendInk.NOTE_LINE * notes.size());
    }

    void paint(Canvas canvas, Box box) {
        Palette palette = canvas.style().palette();
        Shape card = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 16, 16);
        canvas.fill(card, palette.card());
        canvas.stroke(card, palette.hairline(), 1);
        double x = box.x() + PADDING;
        double y = ink.lines(canvas, title, x, box.y() + PADDING - 2, LegendInk.TITLE_LINE);
        y = ink.lines(canvas, unit, x, y, LegendInk.NOTE_LINE);
        if (!legend.circles().isEmpty()) {
            ink.circles(canvas, legend, x, y + GAP / 2);
            y += ink.circlesHeight(legend) + GAP;
        }
        for (Legend.LegendEntry legendEntry : legend.legendEntries()) {
            ink.row(canvas, legendEntry, x, y, box.width() - 2 * PADDING);
            y += LegendInk.ROW;
        }
        ink.lines(canvas, notes, x, y + GAP, LegendInk.NOTE_LINE);
    }
}
