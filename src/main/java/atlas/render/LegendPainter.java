package atlas.render;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.Palette;
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
    private final Letterings letterings;
    private final Patterns patterns;
    private final List<Lettering> title;
    private final List<Lettering> unit;
    private final List<Lettering> notes;

    LegendPainter(Legend legend, Letterings letterings, Patterns patterns) {
        this.legend = legend;
        this.letterings = letterings;
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
        for (Legend.Row row : legend.rows()) {
            widest = Math.max(widest, TEXT_X + text(row.words()).widthPixels() + COUNT_GAP + 2 * PADDING);
        }
        return Math.ceil(widest);
    }

    double height() {
        return 2 * PADDING
                - 4
                + TITLE_LINE * title.size()
                + NOTE_LINE * unit.size()
                + (legend.circles().isEmpty() ? 0 : circlesHeight() + GAP)
                + ROW * legend.rows().size()
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
        for (Legend.Row row : legend.rows()) {
            double middle = y + ROW / 2;
            paintSwatch(canvas, row, box.x() + PADDING, middle - 6);
            paintLeft(canvas, text(row.words()), box.x() + TEXT_X, middle);
            if (!row.count().isEmpty()) {
                Lettering count = text(row.count());
                paintLeft(canvas, count, box.x() + box.width() - PADDING - count.widthPixels(), middle);
            }
            y += ROW;
        }
        paintLines(canvas, notes, box.x() + PADDING, y + GAP, NOTE_LINE);
    }

    private double paintLines(Canvas canvas, List<Lettering> lines, double x, double top, double height) {
        double y = top;
        for (Lettering line : lines) {
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

    private List<Lettering> lines(String words, Typeface.Cut cut, double pixels) {
        return WrappedLines.of(letterings, words, cut, pixels, WIDEST_LINE);
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

    private void paintSwatch(Canvas canvas, Legend.Row row, double x, double y) {
        Palette palette = canvas.style().palette();
        LegendSample look = LegendSample.of(row.sample(), row.style(), palette, x, y, 16, 12);
        canvas.fill(look.shape(), palette.land());
        canvas.drawing().fill(look.shape(), patterns.paintOf(row.style()));
        canvas.stroke(look.shape(), look.outline(), 0.8);
    }
}
