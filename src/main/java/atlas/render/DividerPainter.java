package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.render.text.WrappedLines;
import atlas.theme.SubjectWords;
import atlas.view.Comparison;
import atlas.view.Subject;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Paints what stands between the two sides of a comparison: a line, and at its top what each side shows, within its
/// half.
final class DividerPainter {

    private static final double TOP = 16;
    private static final double GAP = 8;
    private static final double PADDING = 12;
    private static final double PILL_HEIGHT = 24;
    private static final double TEXT_PIXELS = 12;
    private static final double LINE = 16;

    private final double x;
    private final double heightPixels;
    private final GlyphCache glyphs;
    private final List<TextOutline> left;
    private final List<TextOutline> right;

    DividerPainter(Subject leftSide, Comparison compared, Frame frame, SubjectWords words, GlyphCache glyphs) {
        this.x = Math.rint(compared.dividerShare() * frame.widthPixels());
        this.heightPixels = frame.heightPixels();
        this.glyphs = glyphs;
        this.left = lines(words.of(leftSide, compared.right()), x);
        this.right = lines(words.of(compared.right(), leftSide), frame.widthPixels() - x);
    }

    /// Where names would be cut or covered.
    List<Box> keptFree() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(x - 2, 0, 4, heightPixels));
        Stream.of(leftPill(), rightPill()).flatMap(Optional::stream).forEach(pill -> boxes.add(pill.grownBy(4)));
        return boxes;
    }

    /// The part of the picture that belongs to the right side.
    Rectangle2D rightHalf(Frame frame) {
        return new Rectangle2D.Double(x, 0, frame.widthPixels() - x, heightPixels);
    }

    void paint(Canvas canvas) {
        Palette palette = canvas.style().palette();
        canvas.stroke(new Line2D.Double(x, 0, x, heightPixels), palette.halo(), 3);
        canvas.stroke(new Line2D.Double(x, 0, x, heightPixels), palette.label(), 1);
        leftPill().ifPresent(pill -> paintPill(canvas, pill, left));
        rightPill().ifPresent(pill -> paintPill(canvas, pill, right));
    }

    /// The words in as many lines as a half needs; none where a word of them is wider.
    private List<TextOutline> lines(String words, double halfPixels) {
        double widest = halfPixels - 2 * (GAP + PADDING);
        List<TextOutline> lines = WrappedLines.of(glyphs, words, Typeface.Cut.SEMI_BOLD, TEXT_PIXELS, widest);
        return lines.stream().allMatch(line -> line.widthPixels() <= widest) ? lines : List.of();
    }

    private Optional<Box> leftPill() {
        double width = width(left);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Box(x - GAP - width, TOP, width, height(left)));
    }

    private Optional<Box> rightPill() {
        return right.isEmpty() ? Optional.empty() : Optional.of(new Box(x + GAP, TOP, width(right), height(right)));
    }

    private static double width(List<TextOutline> words) {
        return 2 * PADDING
                + words.stream().mapToDouble(TextOutline::widthPixels).max().orElse(0);
    }

    private static double height(List<TextOutline> words) {
        return PILL_HEIGHT + (words.size() - 1) * LINE;
    }

    private void paintPill(Canvas canvas, Box pill, List<TextOutline> words) {
        Palette palette = canvas.style().palette();
        Shape shape =
                new RoundRectangle2D.Double(pill.x(), pill.y(), pill.width(), pill.height(), PILL_HEIGHT, PILL_HEIGHT);
        canvas.fill(shape, palette.card());
        canvas.stroke(shape, palette.hairline(), 1);
        double y = pill.y() + PILL_HEIGHT / 2;
        for (TextOutline line : words) {
            glyphs.paintBare(canvas, line, pill.x() + pill.width() / 2, y, palette.label());
            y += LINE;
        }
    }
}
