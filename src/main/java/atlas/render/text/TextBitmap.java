package atlas.render.text;

import atlas.cartography.Colour;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.Stamp;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A text painted once, at one density of pixels, so that placing it again is copying a few pixels.
public final class TextBitmap implements Stamp {

    private static final int EDGE = 3;
    /// How wide the line around letters is, half of which they cover.
    public static final float HALO_PIXELS = 3;

    private static final BasicStroke HALO = new BasicStroke(HALO_PIXELS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final BufferedImage image;
    private final LabelText labelText;
    private final Colour ink;
    private final Colour halo;

    private TextBitmap(BufferedImage image, LabelText labelText, Colour ink, Colour halo) {
        this.image = image;
        this.labelText = labelText;
        this.ink = ink;
        this.halo = halo;
    }

    @Override
    public BufferedImage image() {
        return image;
    }

    /// What is written.
    public LabelText labelText() {
        return labelText;
    }

    public Colour ink() {
        return ink;
    }

    /// The colour around the letters; transparent where there is none.
    public Colour halo() {
        return halo;
    }

    /// @param scale physical pixels to a logical one
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
        return new TextBitmap(image, outline.labelText(), ink, halo);
    }
}
