package atlas.render;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Area styles as paints of Java2D. A pattern is a small tile with its ground, painted once and repeated.
public final class Patterns {

    private static final int TILE_PIXELS = 6;
    private static final int DETAIL = 4;

    private final Map<AreaStyle, Paint> paints = new ConcurrentHashMap<>();

    public static Color color(Colour colour) {
        return new Color(colour.argb(), true);
    }

    /// What fills an area of a style.
    public Paint paintOf(AreaStyle style) {
        return paints.computeIfAbsent(style, Patterns::makePaint);
    }

    private static Paint makePaint(AreaStyle style) {
        if (style.pattern() == AreaStyle.Pattern.PLAIN) {
            return color(style.ground());
        }
        int size = TILE_PIXELS * DETAIL;
        BufferedImage fine = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = fine.createGraphics();
        g.setColor(color(style.ground()));
        g.fillRect(0, 0, size, size);
        g.setColor(color(style.ink()));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(DETAIL, DETAIL);
        drawInk(g, style.pattern());
        g.dispose();
        return new TexturePaint(shrunk(fine), new Rectangle2D.Double(0, 0, TILE_PIXELS, TILE_PIXELS));
    }

    private static void drawInk(Graphics2D g, AreaStyle.Pattern pattern) {
        double s = TILE_PIXELS;
        switch (pattern) {
            case PLAIN -> {}
            case RISING_LINES -> drawDiagonals(g, s, 1.9f, true);
            case FINE_RISING_LINES -> drawDiagonals(g, s, 0.8f, true);
            case FALLING_LINES -> drawDiagonals(g, s, 1.1f, false);
            case LEVEL_LINES -> {
                g.setStroke(new BasicStroke(1.4f));
                g.draw(new Line2D.Double(0, s / 2, s, s / 2));
            }
            case DOTS -> {
                g.fill(new Ellipse2D.Double(0.6, 0.6, 2, 2));
                g.fill(new Ellipse2D.Double(3.6, 3.6, 2, 2));
            }
            case SPARSE_DOTS -> g.fill(new Ellipse2D.Double(2, 2, 1.8, 1.8));
            case CROSSED_LINES -> {
                drawDiagonals(g, s, 0.7f, true);
                drawDiagonals(g, s, 0.7f, false);
            }
        }
    }

    private static void drawDiagonals(Graphics2D g, double s, float width, boolean rising) {
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        for (double x = -s; x <= s; x += s) {
            g.draw(rising ? new Line2D.Double(x, s, x + s, 0) : new Line2D.Double(x, 0, x + s, s));
        }
    }

    /// Averages blocks of pixels, so that the tile joins itself without a seam.
    private static BufferedImage shrunk(BufferedImage fine) {
        BufferedImage tile = new BufferedImage(TILE_PIXELS, TILE_PIXELS, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < TILE_PIXELS; y++) {
            for (int x = 0; x < TILE_PIXELS; x++) {
                tile.setRGB(x, y, averageOf(fine, x * DETAIL, y * DETAIL));
            }
        }
        return tile;
    }

    private static int averageOf(BufferedImage fine, int left, int top) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + DETAIL; y++) {
            for (int x = left; x < left + DETAIL; x++) {
                int argb = fine.getRGB(x, y);
                int a = argb >>> 24;
                alpha += a;
                red += ((argb >> 16) & 0xff) * a;
                green += ((argb >> 8) & 0xff) * a;
                blue += (argb & 0xff) * a;
            }
        }
        int weight = Math.max(1, alpha);
        return ((alpha / (DETAIL * DETAIL)) << 24) | ((red / weight) << 16) | ((green / weight) << 8) | (blue / weight);
    }
}
