package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.theme.SubjectWords;
import atlas.view.Comparison;
import atlas.view.Subject;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints what stands between the two sides of a comparison: a line, and at its top what each side shows.
final class DividerPainter {

    private static final double TOP = 16;
    private static final double GAP = 8;
    private static final double PADDING = 12;
    private static final double PILL_HEIGHT = 24;
    private static final double TEXT_PIXELS = 12;

    private final double x;
    private final double heightPixels;
    private final GlyphCache glyphs;
    private final TextOutline left;
    private final TextOutline right;

    DividerPainter(Subject leftSide, Comparison compared, Frame frame, SubjectWords words, GlyphCache glyphs) {
        this.x = Math.rint(compared.dividerShare() * frame.widthPixels());
        this.heightPixels = frame.heightPixels();
        this.glyphs = glyphs;
        this.left = text(words.of(leftSide, compared.right()));
        this.right = text(words.of(compared.right(), leftSide));
    }

    /// Where names would be cut or covered.
    List<Box> keptFree() {
        return List.of(
                new Box(x - 2, 0, 4, heightPixels),
                leftPill().grownBy(4),
                rightPill().grownBy(4));
    }

    /// The part of the picture that belongs to the right side.
    Rectangle2D rightHalf(Frame frame) {
        return new Rectangle2D.Double(x, 0, frame.widthPixels() - x, heightPixels);
    }

    void paint(Canvas canvas) {
        Palette palette = canvas.style().palette();
        canvas.stroke(new Line2D.Double(x, 0, x, heightPixels), palette.halo(), 3);
        canvas.stroke(new Line2D.Double(x, 0, x, heightPixels), palette.label(), 1);
        paintPill(canvas, leftPill(), left);
        paintPill(canvas, rightPill(), right);
    }

    private TextOutline text(String words) {
        return glyphs.of(List.of(words), Typeface.Cut.SEMI_BOLD, TEXT_PIXELS, 0);
    }

    private Box leftPill() {
        double width = left.widthPixels() + 2 * PADDING;
        return new Box(x - GAP - width, TOP, width, PILL_HEIGHT);
    }

    private Box rightPill() {
        return new Box(x + GAP, TOP, right.widthPixels() + 2 * PADDING, PILL_HEIGHT);
    }

    private void paintPill(Canvas canvas, Box pill, TextOutline words) {
        Palette palette = canvas.style().palette();
        Shape shape = new RoundRectangle2D.Double(
                pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
        canvas.fill(shape, palette.card());
        canvas.stroke(shape, palette.hairline(), 1);
        glyphs.paintBare(canvas, words, pill.x() + pill.width() / 2, pill.y() + pill.height() / 2, palette.label());
    }
}
