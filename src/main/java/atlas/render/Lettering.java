package atlas.render;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Lettering of one or more centred lines, as outlines around its own middle: made once, placed often.
///
/// @param widthPixels  of the letters, without a halo
/// @param heightPixels from the top of the capitals of the first line to the base of the last
record Lettering(Shape letters, double widthPixels, double heightPixels) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE_SPACING = 1.15;

    /// Letters set one after another: the four languages need neither ligatures nor marks put together.
    ///
    /// @param tracking extra space between letters, as a share of the size
    static Lettering of(List<String> lines, Font font, double tracking) {
        double capHeight =
                font.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight();
        double step = font.getSize2D() * LINE_SPACING;
        double height = capHeight + step * (lines.size() - 1);
        Path2D letters = new Path2D.Double();
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            GlyphVector line = font.createGlyphVector(CONTEXT, lines.get(i));
            spaceOut(line, tracking * font.getSize2D());
            Rectangle2D bounds = line.getVisualBounds();
            double baseline = capHeight + step * i - height / 2;
            letters.append(line.getOutline((float) -bounds.getCenterX(), (float) baseline), false);
            width = Math.max(width, bounds.getWidth());
        }
        return new Lettering(letters, width, height);
    }

    private static void spaceOut(GlyphVector line, double pixels) {
        for (int i = 1; i < line.getNumGlyphs(); i++) {
            Point2D at = line.getGlyphPosition(i);
            line.setGlyphPosition(i, new Point2D.Double(at.getX() + i * pixels, at.getY()));
        }
    }
}
