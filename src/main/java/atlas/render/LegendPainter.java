package atlas.render;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.LegendSample;
import atlas.render.drawing.Patterns;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.render.text.WrappedLines;
import atlas.theme.Legend;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// Paints a legend as a card that is as wide as its words.
final class LegendPainter {

    private static final double PADDING = 12;
    private static final double TITLE_LINE = 17;
    private static final double NOTE_LINE = 15;
    private static final double ROW = 20;
    private static final double GAP = 6;
    private static final double TEXT_PIXELS = 12;
    private static final double NOTE_PIXELS = 11;
    private static final double TEXT_X = 38;
    private static final double COUNT_GAP = 28;
    private static final double WIDEST_LINE = 230;
    private static final double SMALLEST_STEP = 14;

    private final Legend legend;
    private final GlyphCache glyphs;
    private final Patterns patterns;
    private final List<TextOutline> title;
    private final List<TextOutline> unit;
    private final List<TextOutline> notes;

    LegendPainter(Legend legend, GlyphCache glyphs, Patterns patterns) {
        this.legend = legend;
        this.glyphs = glyphs;
        this.patterns = patterns;
        this.title = lines(legend.title(), Typeface.Cut.SEMI_BOLD, TEXT_PIXELS);
        this.unit = legend.unit().isEmpty() ? List.of() : lines(legend.unit(), Typeface.Cut.REGULAR, NOTE_PIXELS);
        this.notes = Stream.of(legend.classes().stream(), legend.notes().stream(), legend.source().stream())
                .flatMap(each -> each)
                .flatMap(note -> lines(note, Typeface.Cut.REGULAR, NOTE_PIXELS).stream())
                .toList();
    }

    double width() {
        double widest = Stream.of(title, unit, notes)
                .flatMap(List::stream)
                .mapToDouble(line -> line.widthPixels() + 2 * PADDING)
                .max()
                .orElse(0);
        for (Legend.LegendEntry legendEntry : legend.legendEntries()) {
            widest = Math.max(widest, TEXT_X + text(legendEntry.words()).widthPixels() + COUNT_GAP + 2 * PADDING);
        }
        return Math.ceil(widest);
    }

    double height() {
        return 2 * PADDING
                - 4
                + TITLE_LINE * title.size()
                + NOTE_LINE * unit.size()
                + (legend.circles().isEmpty() ? 0 : circlesHeight() + GAP)
                + ROW * legend.legendEntries().size()
                + (notes.isEmpty() ? 0 : GAP + NOTE_LINE * notes.size());
    }

    void paint(Canvas canvas, Box box) {
        Palette palette = canvas.style().palette();
        Shape card = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 16, 16);
        canvas.fill(card, palette.card());
        canvas.stroke(card, palette.hairline(), 1);
        double y = paintLines(canvas, title, box.x() + PADDING, box.y() + PADDING - 2, TITLE_LINE);
        y = paintLines(canvas, unit, box.x() + PADDING, y, NOTE_LINE);
        if (!legend.circles().isEmpty()) {
            paintCircles(canvas, box.x() + PADDING, y + GAP / 2);
            y += circlesHeight() + GAP;
        }
        for (Legend.LegendEntry legendEntry : legend.legendEntries()) {
            double middle = y + ROW / 2;
            paintSwatch(canvas, legendEntry, box.x() + PADDING, middle - 6);
            paintLeft(canvas, text(legendEntry.words()), box.x() + TEXT_X, middle);
            if (!legendEntry.count().isEmpty()) {
                TextOutline count = text(legendEntry.count());
                paintLeft(canvas, count, box.x() + box.width() - PADDING - count.widthPixels(), middle);
            }
            y += ROW;
        }
        paintLines(canvas, notes, box.x() + PADDING, y + GAP, NOTE_LINE);
    }

    private double paintLines(Canvas canvas, List<TextOutline> lines, double x, double top, double height) {
        double y = top;
        for (TextOutline line : lines) {
            paintLeft(canvas, line, x, y + height / 2);
            y += height;
        }
        return y;
    }

    private double circlesHeight() {
        return Math.max(
                2 * legend.circles().getFirst().radiusPixels() + 2,
                SMALLEST_STEP * legend.circles().size());
    }

    /// All stand on one line; a leader runs from the top of each to its words.
    private void paintCircles(Canvas canvas, double x, double top) {
        Palette palette = canvas.style().palette();
        double largest = legend.circles().getFirst().radiusPixels();
        double foot = top + circlesHeight() - 1;
        double words = x + 2 * largest + 14;
        double lastY = top - SMALLEST_STEP;
        AreaStyle style = palette.circle(false);
        for (Legend.Circle circle : legend.circles()) {
            double radius = circle.radiusPixels();
            double circleTop = foot - 2 * radius;
            Shape shape = new Ellipse2D.Double(x + largest - radius, circleTop, 2 * radius, 2 * radius);
            canvas.fill(shape, style.ground());
            canvas.stroke(shape, style.ink(), 0.8);
            double y = Math.max(circleTop, lastY + SMALLEST_STEP);
            lastY = y;
            canvas.stroke(new Line2D.Double(x + largest, circleTop, words - 4, y), palette.coast(), 0.8);
            paintLeft(canvas, text(circle.words()), words, y);
        }
    }

    private List<TextOutline> lines(String words, Typeface.Cut cut, double pixels) {
        return WrappedLines.of(glyphs, words, cut, pixels, WIDEST_LINE);
    }

    private TextOutline text(String words) {
        return glyphs.of(List.of(words), Typeface.Cut.REGULAR, TEXT_PIXELS, 0);
    }

    private void paintLeft(Canvas canvas, TextOutline outline, double x, double middle) {
        glyphs.paintBare(
                canvas,
                outline,
                x + outline.widthPixels() / 2,
                middle,
                canvas.style().palette().label());
    }

    private void paintSwatch(Canvas canvas, Legend.LegendEntry legendEntry, double x, double y) {
        Palette palette = canvas.style().palette();
        LegendSample look = LegendSample.of(legendEntry.sample(), legendEntry.style(), palette, x, y, 16, 12);
        canvas.fill(look.shape(), palette.land());
        canvas.drawing().fill(look.shape(), patterns.paintOf(legendEntry.style()));
        canvas.stroke(look.shape(), look.outline(), 0.8);
    }
}
