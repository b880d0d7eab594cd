package atlas.render;

import atlas.cartography.AreaStyle;
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
import java.util.List;

/// Inks the parts of a legend, however they are arranged: its rows, its circles and its lines of text.
record LegendInk(GlyphCache glyphs, Patterns patterns) {

    static final double TITLE_LINE = 17;
    static final double NOTE_LINE = 15;
    static final double ROW = 20;
    static final double TEXT_PIXELS = 12;
    static final double NOTE_PIXELS = 11;

    /// From the left of a row to its words, past the sample.
    private static final double WORDS_X = 26;
    private static final double COUNT_GAP = 12;
    private static final double LEAST_COUNT_ROOM = 40;
    private static final double SMALLEST_STEP = 14;
    private static final double CIRCLE_WORDS_GAP = 14;
    /// The words of the largest circle stand as far above its top.
    private static final double HALF_LINE = 7;

    List<TextOutline> title(String words, double widestPixels) {
        return WrappedLines.of(glyphs, words, Typeface.Cut.SEMI_BOLD, TEXT_PIXELS, widestPixels);
    }

    List<TextOutline> note(String words, double widestPixels) {
        return WrappedLines.of(glyphs, words, Typeface.Cut.REGULAR, NOTE_PIXELS, widestPixels);
    }

    /// Inks lines below each other and returns where they end.
    double lines(Canvas canvas, List<TextOutline> lines, double x, double top, double height) {
        double y = top;
        for (TextOutline line : lines) {
            left(canvas, line, x, y + height / 2);
            y += height;
        }
        return y;
    }

    /// How wide a row is at least, room for its count included.
    double widthOf(Legend.LegendEntry legendEntry) {
        return WORDS_X
                + text(legendEntry.words()).widthPixels()
                + Math.max(
                        LEAST_COUNT_ROOM, COUNT_GAP + text(legendEntry.count()).widthPixels());
    }

    void row(Canvas canvas, Legend.LegendEntry legendEntry, double x, double top, double widthPixels) {
        double middle = top + ROW / 2;
        sample(canvas, legendEntry, x, middle - 6);
        left(canvas, text(legendEntry.words()), x + WORDS_X, middle);
        if (!legendEntry.count().isEmpty()) {
            TextOutline count = text(legendEntry.count());
            left(canvas, count, x + widthPixels - count.widthPixels(), middle);
        }
    }

    private void sample(Canvas canvas, Legend.LegendEntry legendEntry, double x, double y) {
        Palette palette = canvas.style().palette();
        LegendSample look = LegendSample.of(legendEntry.sample(), legendEntry.style(), palette, x, y, 16, 12);
        canvas.fill(look.shape(), palette.land());
        canvas.drawing().fill(look.shape(), patterns.paintOf(legendEntry.style()));
        canvas.stroke(look.shape(), look.outline(), 0.8);
    }

    /// How high the circles of a legend are with their words; 0 if it has none.
    double circlesHeight(Legend legend) {
        return legend.circles().isEmpty()
                ? 0
                : HALF_LINE
                        + Math.max(
                                2 * legend.circles().getFirst().radiusPixels() + 2,
                                SMALLEST_STEP * legend.circles().size());
    }

    /// How wide they are with their words; 0 if it has none.
    double circlesWidth(Legend legend) {
        return legend.circles().stream()
                .mapToDouble(circle -> circlesX(legend) + text(circle.words()).widthPixels())
                .max()
                .orElse(0);
    }

    private static double circlesX(Legend legend) {
        return 2 * legend.circles().getFirst().radiusPixels() + CIRCLE_WORDS_GAP;
    }

    /// All stand on one line; a leader runs from the top of each to its words.
    void circles(Canvas canvas, Legend legend, double x, double top) {
        Palette palette = canvas.style().palette();
        double largest = legend.circles().getFirst().radiusPixels();
        double foot = top + circlesHeight(legend) - 1;
        double words = x + circlesX(legend);
        double lastY = top + HALF_LINE - SMALLEST_STEP;
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
            left(canvas, text(circle.words()), words, y);
        }
    }

    private TextOutline text(String words) {
        return glyphs.of(List.of(words), Typeface.Cut.REGULAR, TEXT_PIXELS, 0);
    }

    private void left(Canvas canvas, TextOutline outline, double x, double middle) {
        glyphs.paintBare(
                canvas,
                outline,
                x + outline.widthPixels() / 2,
                middle,
                canvas.style().palette().label());
    }
}
