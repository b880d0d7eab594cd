package atlas.render.drawing;

import atlas.cartography.AreaStyle;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// The paint of an area with a pattern. Inked it repeats a small tile; a writer of vectors asks for the style and makes
/// a pattern of lines or dots.
public final class PatternPaint extends TexturePaint {

    private final AreaStyle style;

    PatternPaint(AreaStyle style, BufferedImage tile) {
        super(tile, new Rectangle2D.Double(0, 0, tile.getWidth(), tile.getHeight()));
        this.style = style;
    }

    public AreaStyle style() {
        return style;
    }
}
