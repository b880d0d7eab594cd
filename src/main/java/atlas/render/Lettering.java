package atlas.render;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Lettering of one or more centred lines, as outlines around its own middle, with the outline of its halo: made
/// once, placed often.
///
/// @param widthPixels  of the letters, without the halo
/// @param heightPixels from the top of the capitals of the first line to the base of the last
record Lettering(Shape letters, Shape halo, double widthPixels, double heightPixels) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float HALO_PIXELS = 1.5f;
    private static final double LINE_SPACING = 1.15;

    static Lettering of(List<String> lines, Font font) {
        double capHeight =
                font.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight();
        double step = font.getSize2D() * LINE_SPACING;
        double height = capHeight + step * (lines.size() - 1);
        Path2D letters = new Path2D.Double();
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLayout line = new TextLayout(lines.get(i), font, CONTEXT);
            Rectangle2D bounds = line.getBounds();
            double baseline = capHeight + step * i - height / 2;
            letters.append(
                    line.getOutline(AffineTransform.getTranslateInstance(-bounds.getCenterX(), baseline)), false);
            width = Math.max(width, bounds.getWidth());
        }
        Shape halo = new BasicStroke(2 * HALO_PIXELS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(letters);
        return new Lettering(letters, halo, width, height);
    }
}
