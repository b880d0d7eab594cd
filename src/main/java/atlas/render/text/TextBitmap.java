package atlas.render.text;

import atlas.cartography.Colour;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A text painted once, at one density of pixels, so that placing it again is copying a few pixels.
///
/// @param scale physical pixels to a logical one
record TextBitmap(BufferedImage image, double scale) {

    private static final int EDGE = 3;
    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    static TextBitmap of(TextOutline outline, Colour ink, Colour halo, double scale) {
        int width = (int) Math.ceil((outline.widthPixels() + 2 * EDGE) * scale) | 1;
        // Letters reach below the base line by about a third of the capitals' height.
        int height = (int) Math.ceil((outline.heightPixels() * 1.8 + 4 * EDGE) * scale) | 1;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(width / 2.0, height / 2.0);
        g.scale(scale, scale);
        if (!halo.isTransparent()) {
            g.setPaint(Patterns.color(halo));
            g.setStroke(HALO);
            g.draw(outline.letters());
        }
        g.setPaint(Patterns.color(ink));
        g.fill(outline.letters());
        g.dispose();
        return new TextBitmap(image, scale);
    }

    /// Lays it down with its middle at a logical pixel, on whole physical pixels.
    void layOn(Drawing drawing, double centreX, double centreY) {
        drawing.stamp(image, (int) Math.rint(centreX * scale - image.getWidth() / 2.0), (int)
                Math.rint(centreY * scale - image.getHeight() / 2.0));
    }
}
