package atlas.render.drawing;

import atlas.cartography.AreaStyle;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// The paint of an area with a pattern. Inked it repeats a small tile; a writer of vectors asks for the style and makes
/// a pattern of lines or dots.
public final class PatternPaint extends TexturePaint {

    /// Periods of a pattern that are tried until they fill whole pixels.
    private static final int MOST_PERIODS = 16;

    private record FinePaint(double scale, Paint paint) {}

    private final AreaStyle style;
    private volatile @Nullable FinePaint last;

    PatternPaint(AreaStyle style, BufferedImage tile) {
        super(tile, new Rectangle2D.Double(0, 0, tile.getWidth(), tile.getHeight()));
        this.style = style;
    }

    public AreaStyle style() {
        return style;
    }

    /// The same, as fine as the pixels of a picture are: without this a pixel of the tile is as large as a logical one.
    ///
    /// @param scale physical pixels to a logical one
    Paint at(double scale) {
        if (scale == 1) {
            return this;
        }
        FinePaint known = last;
        if (known == null || known.scale() != scale) {
            known = new FinePaint(scale, fine(scale));
            last = known;
        }
        return known.paint();
    }

    private Paint fine(double scale) {
        double period = Patterns.tilePixels(style.pattern());
        int periods = 1;
        for (int tried = 1; tried <= MOST_PERIODS; tried++) {
            if (remainder(period * scale * tried) < remainder(period * scale * periods) - 1e-9) {
                periods = tried;
            }
        }
        double side = period * periods;
        int dots = Math.max(1, (int) Math.rint(side * scale));
        BufferedImage tile = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(dots / side, dots / side);
        if (!Patterns.isCased(style.pattern())) {
            g.setColor(Patterns.color(style.ground()));
            g.fill(new Rectangle2D.Double(0, 0, side, side));
        }
        for (PatternLayer layer : Patterns.layersOf(style)) {
            g.setColor(Patterns.color(layer.colour()));
            switch (layer) {
                case PatternLayer.Lines lines -> draw(g, lines, side);
                case PatternLayer.Dots dotted -> draw(g, dotted, periods);
            }
        }
        g.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, side, side));
    }

    private static double remainder(double pixels) {
        return Math.abs(pixels - Math.rint(pixels));
    }

    private static void draw(Graphics2D g, PatternLayer.Lines lines, double side) {
        g.setStroke(new BasicStroke((float) lines.widthPixels(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double angle = Math.toRadians(lines.acrossDegrees());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int farthest = (int) Math.ceil(2 * side / lines.apartPixels());
        for (int i = -farthest; i <= farthest; i++) {
            double across = lines.firstPixels() + i * lines.apartPixels();
            double x = across * cos;
            double y = across * sin;
            g.draw(new Line2D.Double(x - 2 * side * sin, y + 2 * side * cos, x + 2 * side * sin, y - 2 * side * cos));
        }
    }

    private static void draw(Graphics2D g, PatternLayer.Dots dotted, int periods) {
        for (Ellipse2D dot : dotted.dots()) {
            for (int i = 0; i < periods * periods; i++) {
                int row = i / periods;
                g.fill(new Ellipse2D.Double(
                        dot.getX() + dotted.tilePixels() * (i % periods),
                        dot.getY() + dotted.tilePixels() * row,
                        dot.getWidth(),
                        dot.getHeight()));
            }
        }
    }
}
