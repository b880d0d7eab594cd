package atlas.render.text;

import atlas.cartography.Colour;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.Stamp;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// A text painted once, at one density of pixels, so that placing it again is copying a few pixels.
public final class TextBitmap implements Stamp {

    private static final int EDGE = 3;
    /// How wide the line around letters is, half of which they cover.
    public static final float HALO_PIXELS = 3;

    private static final BasicStroke HALO = new BasicStroke(HALO_PIXELS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final TextOutline outline;
    private final Colour ink;
    private final Colour halo;
    private final double scale;
    private final int width;
    private final int height;
    private final Optional<BufferedImage> kept;

    private TextBitmap(TextOutline outline, Colour ink, Colour halo, double scale, boolean isKept) {
        this.outline = outline;
        this.ink = ink;
        this.halo = halo;
        this.scale = scale;
        this.width = (int) Math.ceil((outline.widthPixels() + 2 * EDGE) * scale) | 1;
        // Letters reach below the base line by about a third of the capitals' height.
        this.height = (int) Math.ceil((outline.heightPixels() * 1.8 + 4 * EDGE) * scale) | 1;
        this.kept = isKept ? Optional.of(paint()) : Optional.empty();
    }

    /// Painted once, to be laid down often.
    ///
    /// @param scale physical pixels to a logical one
    static TextBitmap of(TextOutline outline, Colour ink, Colour halo, double scale) {
        return new TextBitmap(outline, ink, halo, scale, true);
    }

    /// Painted whenever its pixels are asked for, and not kept.
    ///
    /// @param scale physical pixels to a logical one
    static TextBitmap unkept(TextOutline outline, Colour ink, Colour halo, double scale) {
        return new TextBitmap(outline, ink, halo, scale, false);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public BufferedImage image() {
        return kept.orElseGet(this::paint);
    }

    /// What is written.
    public LabelText labelText() {
        return outline.labelText();
    }

    public Colour ink() {
        return ink;
    }

    /// The colour around the letters; transparent where there is none.
    public Colour halo() {
        return halo;
    }

    private BufferedImage paint() {
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
        return image;
    }
}
