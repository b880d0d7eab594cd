package atlas.render.chart.sheet;

import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Paragraph;
import atlas.render.text.TextCurve;
import atlas.render.text.TextOutline;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// What a chart is drawn on, and with.
public final class ChartSheet {

    private static final double ROOM_ABOVE = 8;
    private static final double ROOM_FOR_DAY = 22;
    private static final float[] DASHES = {4, 3};

    private final Drawing drawing;
    private final GlyphCache glyphs;
    private final ChartWords words;
    private final Palette palette;
    private final Amounts amounts;
    private final Patterns patterns = new Patterns();

    public ChartSheet(Drawing drawing, GlyphCache glyphs, ChartWords words) {
        this.drawing = drawing;
        this.glyphs = glyphs;
        this.words = words;
        this.palette = Palette.of(words.appearance());
        this.amounts = new Amounts(words.messages());
    }

    public Drawing drawing() {
        return drawing;
    }

    public ChartWords words() {
        return words;
    }

    public Messages messages() {
        return words.messages();
    }

    public Amounts amounts() {
        return amounts;
    }

    public Appearance appearance() {
        return words.appearance();
    }

    public Palette palette() {
        return palette;
    }

    /// The ground that all is drawn on, mixed with a colour.
    ///
    /// @param share of the colour, 0 to 1
    public Colour tint(Colour colour, double share) {
        return palette.card().mixedWith(colour, share);
    }

    public TextOutline outline(String text, Lettering lettering) {
        return glyphs.of(List.of(text), lettering.cut(), lettering.sizePixels(), 0);
    }

    public double width(String text, Lettering lettering) {
        return outline(text, lettering).widthPixels();
    }

    /// A text as long as there is room, with an ellipsis where it is cut.
    public TextOutline shortened(String text, Lettering lettering, double widestPixels) {
        return width(text, lettering) <= widestPixels
                ? outline(text, lettering)
                : IntStream.iterate(text.length() - 1, length -> length > 0, length -> length - 1)
                        .mapToObj(length -> text.substring(0, length).strip() + "…")
                        .filter(cut -> width(cut, lettering) <= widestPixels)
                        .findFirst()
                        .map(cut -> outline(cut, lettering))
                        .orElseGet(() -> outline("…", lettering));
    }

    public List<TextOutline> wrapped(String text, Lettering lettering, double widestPixels) {
        return new Paragraph(text, lettering.cut(), lettering.sizePixels())
                .lines(widestPixels, glyphs::widthPixels).stream()
                        .map(line -> outline(line, lettering))
                        .toList();
    }

    /// Writes a text that begins at a pixel.
    public void left(TextOutline text, double x, double middle, Colour ink) {
        glyphs.paintBare(drawing, text, x + text.widthPixels() / 2, middle, ink);
    }

    /// Writes a text that ends at a pixel.
    public void right(TextOutline text, double x, double middle, Colour ink) {
        glyphs.paintBare(drawing, text, x - text.widthPixels() / 2, middle, ink);
    }

    public void centred(TextOutline text, double x, double middle, Colour ink) {
        glyphs.paintBare(drawing, text, x, middle, ink);
    }

    /// Writes a text that is turned around its middle.
    ///
    /// @param degrees clockwise
    public void turned(String text, Lettering lettering, double degrees, double x, double y, Colour ink) {
        LabelText turned =
                new LabelText(List.of(text), lettering.cut(), lettering.sizePixels(), 0, new TextCurve(0, degrees));
        glyphs.paintBare(drawing, glyphs.of(turned), x, y, ink);
    }

    /// Writes lines that begin at a pixel, one below the other.
    ///
    /// @return where the next line would begin
    public double lines(List<TextOutline> lines, Lettering lettering, double x, double top, Colour ink) {
        double y = top;
        for (TextOutline line : lines) {
            left(line, x, y + lettering.linePixels() / 2, ink);
            y += lettering.linePixels();
        }
        return y;
    }

    public void fill(Shape shape, Colour colour) {
        drawing.fill(shape, Patterns.color(colour));
    }

    public void fill(Shape shape, AreaStyle style) {
        drawing.fill(shape, patterns.paintOf(style));
    }

    public void fill(double left, double top, double right, double bottom, Colour colour) {
        fill(new Rectangle2D.Double(left, top, right - left, bottom - top), colour);
    }

    public void stroke(Shape shape, Colour colour, double widthPixels) {
        stroke(shape, colour, new BasicStroke((float) widthPixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }

    public void stroke(Shape shape, Colour colour, BasicStroke stroke) {
        drawing.stroke(shape, Patterns.color(colour), stroke);
    }

    public void line(double x1, double y1, double x2, double y2, Colour colour, double widthPixels) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, widthPixels);
    }

    /// A dot with a rim of the ground.
    public void dot(double x, double y, double radius, Colour colour) {
        fill(new Ellipse2D.Double(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2), palette.card());
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /// The plot inside a box, above the axis of time and with room for the words of the day that is marked.
    ///
    /// @param left  room for the words of the values
    /// @param right room for the labels of the lines
    public Box plotIn(Box box, double left, double right) {
        double above = roomAbove();
        return new Box(
                box.x() + left, box.y() + above, box.width() - left - right, box.height() - above - TimeAxis.HEIGHT);
    }

    /// What lies above and below a plot.
    public double roomAroundPlot() {
        return roomAbove() + TimeAxis.HEIGHT;
    }

    private double roomAbove() {
        return words.day().isPresent() ? ROOM_FOR_DAY : ROOM_ABOVE;
    }

    /// The stroke of thin dashed lines, which stand for a day and not for values.
    public static BasicStroke dashed() {
        return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0);
    }

    /// The middle of the pixel in which a place lies, where a line one pixel wide is sharp.
    public static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
