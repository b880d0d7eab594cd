package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Legend;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.i18n.Messages;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints a legend as a card that is as wide as its words.
final class LegendPainter {

    private static final double PADDING = 12;
    private static final double HEAD = 34;
    private static final double ROW = 20;
    private static final double TEXT_PIXELS = 12;
    private static final double TEXT_X = 38;
    private static final double COUNT_GAP = 28;

    private final Legend legend;
    private final Messages messages;
    private final Letterings letterings;
    private final Patterns patterns;

    LegendPainter(Legend legend, Messages messages, Letterings letterings, Patterns patterns) {
        this.legend = legend;
        this.messages = messages;
        this.letterings = letterings;
        this.patterns = patterns;
    }

    double width() {
        double widest = title().widthPixels() + 2 * PADDING;
        for (Legend.Entry entry : legend.entries()) {
            widest = Math.max(widest, TEXT_X + word(entry.kind()).widthPixels() + COUNT_GAP + 2 * PADDING);
        }
        return Math.ceil(widest);
    }

    double height() {
        return HEAD + ROW * legend.entries().size() + 4;
    }

    void paint(Canvas canvas, Box box) {
        Palette palette = canvas.style().palette();
        Shape card = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 16, 16);
        canvas.fill(card, palette.card());
        canvas.stroke(card, palette.hairline(), 1);
        paintLeft(canvas, title(), box.x() + PADDING, box.y() + 19);
        double middle = box.y() + HEAD + ROW / 2;
        for (Legend.Entry entry : legend.entries()) {
            paintSwatch(canvas, entry.kind(), box.x() + PADDING, middle - 6);
            paintLeft(canvas, word(entry.kind()), box.x() + TEXT_X, middle);
            if (entry.count().isPresent()) {
                Lettering count = text(Integer.toString(entry.count().getAsInt()));
                paintLeft(canvas, count, box.x() + box.width() - PADDING - count.widthPixels(), middle);
            }
            middle += ROW;
        }
    }

    private Lettering title() {
        String words = messages.get(
                "legend.title", legend.organization().shortNames().in(messages.language()), messages.day(legend.day()));
        return letterings.of(List.of(words), Typeface.Cut.SEMI_BOLD, TEXT_PIXELS, 0);
    }

    private Lettering word(LegendKind kind) {
        return text(messages.get(Legend.wordsFor(kind)));
    }

    private Lettering text(String words) {
        return letterings.of(List.of(words), Typeface.Cut.REGULAR, TEXT_PIXELS, 0);
    }

    private void paintLeft(Canvas canvas, Lettering lettering, double x, double middle) {
        letterings.paintBare(
                canvas,
                lettering,
                x + lettering.widthPixels() / 2,
                middle,
                canvas.style().palette().label());
    }

    private void paintSwatch(Canvas canvas, LegendKind kind, double x, double y) {
        Palette palette = canvas.style().palette();
        Shape swatch = new RoundRectangle2D.Double(x, y, 16, 12, 5, 5);
        canvas.fill(swatch, palette.land());
        canvas.drawing().fill(swatch, patterns.paintOf(palette.styleOf(kind)));
        canvas.stroke(swatch, kind == LegendKind.CONFLICT ? palette.conflict() : palette.coast(), 0.8);
    }
}
