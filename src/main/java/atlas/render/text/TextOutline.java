package atlas.render.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// The outlines of one or more centred lines of text, around their own middle: made once, placed often.
///
/// @param widthPixels  of the letters, without a halo
/// @param heightPixels from the top of the capitals of the first line to the base of the last; of a bent line, twice as
///                     far as it reaches up or down from its middle
public record TextOutline(LabelText labelText, Shape letters, double widthPixels, double heightPixels) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    static final double LINE_SPACING = 1.15;

    /// Letters set one after another: the four languages need neither ligatures nor marks put together.
    static TextOutline of(LabelText labelText, Font font) {
        return labelText.curve().isStraight() ? straight(labelText, font) : bent(labelText, font);
    }

    /// The height of capitals, in pixels.
    static double capHeight(Font font) {
        return font.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight();
    }

    /// The width of a line without extra space between its letters, in pixels.
    static double widthOf(String line, Font font) {
        return font.createGlyphVector(CONTEXT, line).getVisualBounds().getWidth();
    }

    private static TextOutline straight(LabelText labelText, Font font) {
        double capHeight = capHeight(font);
        double height = height(labelText, font, capHeight);
        Path2D letters = new Path2D.Double();
        double width = 0;
        for (int i = 0; i < labelText.lines().size(); i++) {
            GlyphVector line = spacedOut(labelText, i, font);
            Rectangle2D bounds = line.getVisualBounds();
            double baseline = baseline(labelText, i, font, capHeight);
            letters.append(line.getOutline((float) -bounds.getCenterX(), (float) baseline), false);
            width = Math.max(width, bounds.getWidth());
        }
        return new TextOutline(labelText, letters, width, height);
    }

    private static double height(LabelText labelText, Font font, double capHeight) {
        return capHeight + font.getSize2D() * LINE_SPACING * (labelText.lines().size() - 1);
    }

    /// How far below the middle of all lines one of them stands.
    static double baseline(LabelText labelText, int lineNumber, Font font, double capHeight) {
        double step = font.getSize2D() * LINE_SPACING;
        return capHeight + step * lineNumber - height(labelText, font, capHeight) / 2;
    }

    /// Each letter is turned to the circle through the middle of the capitals.
    private static TextOutline bent(LabelText labelText, Font font) {
        GlyphVector line = spacedOut(labelText, 0, font);
        Path2D letters = new Path2D.Double();
        for (int i = 0; i < line.getNumGlyphs(); i++) {
            letters.append(placeOf(i, line, labelText, font).createTransformedShape(line.getGlyphOutline(i)), false);
        }
        Rectangle2D reach = letters.getBounds2D();
        return new TextOutline(
                labelText,
                letters,
                2 * Math.max(Math.abs(reach.getMinX()), Math.abs(reach.getMaxX())),
                2 * Math.max(Math.abs(reach.getMinY()), Math.abs(reach.getMaxY())));
    }

    /// Takes a letter of a straight line to its place on the circle.
    static AffineTransform placeOf(int letter, GlyphVector line, LabelText labelText, Font font) {
        double curvature = labelText.curve().curvature();
        double along = along(letter, line);
        Point2D at = onCircle(along, curvature);
        AffineTransform place = AffineTransform.getRotateInstance(
                Math.toRadians(labelText.curve().angleDegrees()));
        place.translate(at.getX(), at.getY());
        place.rotate(along * curvature);
        place.translate(-middle(letter, line), capHeight(font) / 2);
        return place;
    }

    /// How far along its line the middle of a letter stands from the line's.
    static double along(int letter, GlyphVector line) {
        return middle(letter, line) - line.getVisualBounds().getCenterX();
    }

    private static double middle(int letter, GlyphVector line) {
        return line.getGlyphPosition(letter).getX()
                + line.getGlyphMetrics(letter).getAdvanceX() / 2;
    }

    /// The point of a circle through the origin, so far along it from there, in pixels; y goes down.
    public static Point2D onCircle(double along, double curvature) {
        double angle = along * curvature;
        return Math.abs(curvature) < 1e-9
                ? new Point2D.Double(along, 0)
                : new Point2D.Double(Math.sin(angle) / curvature, (1 - Math.cos(angle)) / curvature);
    }

    static GlyphVector spacedOut(LabelText labelText, int lineNumber, Font font) {
        GlyphVector line = font.createGlyphVector(CONTEXT, labelText.lines().get(lineNumber));
        double pixels = labelText.tracking() * font.getSize2D();
        for (int i = 1; i < line.getNumGlyphs(); i++) {
            Point2D at = line.getGlyphPosition(i);
            line.setGlyphPosition(i, new Point2D.Double(at.getX() + i * pixels, at.getY()));
        }
        return line;
    }
}
