package atlas.render;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Lettering of one or more centred lines, as outlines around its own middle: made once, placed often.
///
/// @param widthPixels  of the letters, without a halo
/// @param heightPixels from the top of the capitals of the first line to the base of the last; of a bent line, twice as
///                     far as it reaches up or down from its middle
record Lettering(Inscription inscription, Shape letters, double widthPixels, double heightPixels) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    static final double LINE_SPACING = 1.15;

    /// Letters set one after another: the four languages need neither ligatures nor marks put together.
    static Lettering of(Inscription inscription, Font font) {
        return inscription.bend().isStraight() ? straight(inscription, font) : bent(inscription, font);
    }

    /// The height of capitals, in pixels.
    static double capHeight(Font font) {
        return font.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight();
    }

    /// The width of a line without extra space between its letters, in pixels.
    static double widthOf(String line, Font font) {
        return font.createGlyphVector(CONTEXT, line).getVisualBounds().getWidth();
    }

    private static Lettering straight(Inscription inscription, Font font) {
        double capHeight = capHeight(font);
        double step = font.getSize2D() * LINE_SPACING;
        double height = capHeight + step * (inscription.lines().size() - 1);
        Path2D letters = new Path2D.Double();
        double width = 0;
        for (int i = 0; i < inscription.lines().size(); i++) {
            GlyphVector line = spacedOut(inscription, i, font);
            Rectangle2D bounds = line.getVisualBounds();
            double baseline = capHeight + step * i - height / 2;
            letters.append(line.getOutline((float) -bounds.getCenterX(), (float) baseline), false);
            width = Math.max(width, bounds.getWidth());
        }
        return new Lettering(inscription, letters, width, height);
    }

    /// Each letter is turned to the circle through the middle of the capitals.
    private static Lettering bent(Inscription inscription, Font font) {
        GlyphVector line = spacedOut(inscription, 0, font);
        double half = capHeight(font) / 2;
        Rectangle2D bounds = line.getVisualBounds();
        AffineTransform turned = AffineTransform.getRotateInstance(
                Math.toRadians(inscription.bend().angleDegrees()));
        double curvature = inscription.bend().curvature();
        Path2D letters = new Path2D.Double();
        for (int i = 0; i < line.getNumGlyphs(); i++) {
            double left = line.getGlyphPosition(i).getX();
            double middle = left + line.getGlyphMetrics(i).getAdvanceX() / 2;
            double along = middle - bounds.getCenterX();
            AffineTransform place = new AffineTransform(turned);
            Point2D at = onCircle(along, curvature);
            place.translate(at.getX(), at.getY());
            place.rotate(along * curvature);
            place.translate(-middle, half);
            letters.append(place.createTransformedShape(line.getGlyphOutline(i)), false);
        }
        Rectangle2D reach = letters.getBounds2D();
        return new Lettering(
                inscription,
                letters,
                2 * Math.max(Math.abs(reach.getMinX()), Math.abs(reach.getMaxX())),
                2 * Math.max(Math.abs(reach.getMinY()), Math.abs(reach.getMaxY())));
    }

    /// The point of a circle through the origin, so far along it from there, in pixels; y goes down.
    static Point2D onCircle(double along, double curvature) {
        double angle = along * curvature;
        return Math.abs(curvature) < 1e-9
                ? new Point2D.Double(along, 0)
                : new Point2D.Double(Math.sin(angle) / curvature, (1 - Math.cos(angle)) / curvature);
    }

    private static GlyphVector spacedOut(Inscription inscription, int lineNumber, Font font) {
        GlyphVector line = font.createGlyphVector(CONTEXT, inscription.lines().get(lineNumber));
        double pixels = inscription.tracking() * font.getSize2D();
        for (int i = 1; i < line.getNumGlyphs(); i++) {
            Point2D at = line.getGlyphPosition(i);
            line.setGlyphPosition(i, new Point2D.Double(at.getX() + i * pixels, at.getY()));
        }
        return line;
    }
}
