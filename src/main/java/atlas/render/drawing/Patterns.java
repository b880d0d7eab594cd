package atlas.render.drawing;

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
    /// Room for the casing, and for what lies between the lines.
    private static final int FALLING_TILE_PIXELS = 10;

    private static final int UPRIGHT_TILE_PIXELS = 7;
    private static final float CASING_PIXELS = 0.8f;
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
        boolean isCased = isCased(style.pattern());
        int pixels = tilePixels(style.pattern());
        BufferedImage fine = new BufferedImage(pixels * DETAIL, pixels * DETAIL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = fine.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(DETAIL, DETAIL);
        g.setColor(color(style.ground()));
        if (isCased) {
            drawInk(g, style.pattern(), pixels, 2 * CASING_PIXELS);
        } else {
            g.fillRect(0, 0, pixels, pixels);
        }
        g.setColor(color(style.ink()));
        drawInk(g, style.pattern(), pixels, 0);
        g.dispose();
        return new TexturePaint(shrunk(fine, pixels), new Rectangle2D.Double(0, 0, pixels, pixels));
    }

    private static int tilePixels(AreaStyle.Pattern pattern) {
        return switch (pattern) {
            case CASED_FALLING_LINES -> FALLING_TILE_PIXELS;
            case CASED_UPRIGHT_LINES -> UPRIGHT_TILE_PIXELS;
            case PLAIN, RISING_LINES, FINE_RISING_LINES, LEVEL_LINES, DOTS, SPARSE_DOTS, CROSSED_LINES -> TILE_PIXELS;
        };
    }

    private static boolean isCased(AreaStyle.Pattern pattern) {
        return pattern == AreaStyle.Pattern.CASED_FALLING_LINES || pattern == AreaStyle.Pattern.CASED_UPRIGHT_LINES;
    }

    /// @param s     the tile's side, in pixels
    /// @param wider by how many pixels than ink lines are
    private static void drawInk(Graphics2D g, AreaStyle.Pattern pattern, double s, float wider) {
        switch (pattern) {
            case PLAIN -> {}
            case RISING_LINES -> drawDiagonals(g, s, 1.9f, true);
            case FINE_RISING_LINES -> drawDiagonals(g, s, 0.8f, true);
            case CASED_FALLING_LINES -> drawDiagonals(g, s, 1.3f + wider, false);
            case LEVEL_LINES -> {
                g.setStroke(new BasicStroke(1.4f));
                g.draw(new Line2D.Double(0, s / 2, s, s / 2));
            }
            case CASED_UPRIGHT_LINES -> {
                g.setStroke(new BasicStroke(1 + wider));
                g.draw(new Line2D.Double(s / 2, 0, s / 2, s));
            }
            case DOTS -> {
                g.fill(new Ellipse2D.Double(0.6, 0.6, 2, 2));
                g.fill(new Ellipse2D.Double(3.6, 3.6, 2, 2));
            }
            case SPARSE_DOTS -> g.fill(new Ellipse2D.Double(1.7, 1.7, 2.6, 2.6));
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
    private static BufferedImage shrunk(BufferedImage fine, int pixels) {
        BufferedImage tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
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
