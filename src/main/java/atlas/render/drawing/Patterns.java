package atlas.render.drawing;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Area styles as paints of Java2D. A pattern is a small tile with its ground, painted once and repeated.
public final class Patterns {

    private static final int TILE_PIXELS = 6;
    /// Room for the casing, and for what lies between the lines.
    private static final int FALLING_TILE_PIXELS = 10;

    private static final int UPRIGHT_TILE_PIXELS = 7;
    private static final float CASING_PIXELS = 0.8f;
    private static final float RISING_PIXELS = 1.9f;
    private static final float FINE_PIXELS = 0.8f;
    private static final float FALLING_PIXELS = 1.3f;
    private static final float LEVEL_PIXELS = 1.4f;
    private static final float UPRIGHT_PIXELS = 1;
    private static final float CROSSED_PIXELS = 0.7f;
    private static final int DETAIL = 4;

    private final Map<AreaStyle, Paint> paints = new ConcurrentHashMap<>();

    public static Color color(Colour colour) {
        return new Color(colour.argb(), true);
    }

    /// What fills an area of a style.
    public Paint paintOf(AreaStyle style) {
        return paints.computeIfAbsent(style, Patterns::makePaint);
    }

    /// What lies over the ground of a style, for those who write vectors. Where the pattern is cased, the ground lies
    /// below its lines alone.
    public static List<PatternLayer> layersOf(AreaStyle style) {
        double s = tilePixels(style.pattern());
        Colour ink = style.ink();
        return switch (style.pattern()) {
            case PLAIN -> List.of();
            case RISING_LINES -> List.of(rising(ink, s, RISING_PIXELS));
            case FINE_RISING_LINES -> List.of(rising(ink, s, FINE_PIXELS));
            case CASED_FALLING_LINES ->
                List.of(
                        falling(style.ground(), s, FALLING_PIXELS + 2 * CASING_PIXELS),
                        falling(ink, s, FALLING_PIXELS));
            case LEVEL_LINES -> List.of(new PatternLayer.Lines(ink, 90, s, s / 2, LEVEL_PIXELS));
            case CASED_UPRIGHT_LINES ->
                List.of(
                        new PatternLayer.Lines(style.ground(), 0, s, s / 2, UPRIGHT_PIXELS + 2 * CASING_PIXELS),
                        new PatternLayer.Lines(ink, 0, s, s / 2, UPRIGHT_PIXELS));
            case DOTS, SPARSE_DOTS -> List.of(new PatternLayer.Dots(ink, s, dots(style.pattern())));
            case CROSSED_LINES -> List.of(rising(ink, s, CROSSED_PIXELS), falling(ink, s, CROSSED_PIXELS));
        };
    }

    private static PatternLayer rising(Colour colour, double tilePixels, double widthPixels) {
        return new PatternLayer.Lines(colour, 45, tilePixels / Math.sqrt(2), 0, widthPixels);
    }

    private static PatternLayer falling(Colour colour, double tilePixels, double widthPixels) {
        return new PatternLayer.Lines(colour, -45, tilePixels / Math.sqrt(2), 0, widthPixels);
    }

    private static List<Ellipse2D> dots(AreaStyle.Pattern pattern) {
        return pattern == AreaStyle.Pattern.DOTS
                ? List.of(new Ellipse2D.Double(0.6, 0.6, 2, 2), new Ellipse2D.Double(3.6, 3.6, 2, 2))
                : List.of(new Ellipse2D.Double(1.7, 1.7, 2.6, 2.6));
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
        return new PatternPaint(style, shrunk(fine, pixels));
    }

    static int tilePixels(AreaStyle.Pattern pattern) {
        return switch (pattern) {
            case CASED_FALLING_LINES -> FALLING_TILE_PIXELS;
            case CASED_UPRIGHT_LINES -> UPRIGHT_TILE_PIXELS;
            case PLAIN, RISING_LINES, FINE_RISING_LINES, LEVEL_LINES, DOTS, SPARSE_DOTS, CROSSED_LINES -> TILE_PIXELS;
        };
    }

    /// Whether what lies below is seen between the lines of a pattern, for it has no ground there.
    public static boolean isCased(AreaStyle.Pattern pattern) {
        return pattern == AreaStyle.Pattern.CASED_FALLING_LINES || pattern == AreaStyle.Pattern.CASED_UPRIGHT_LINES;
    }

    /// @param s     the tile's side, in pixels
    /// @param wider by how many pixels than ink lines are
    private static void drawInk(Graphics2D g, AreaStyle.Pattern pattern, double s, float wider) {
        switch (pattern) {
            case PLAIN -> {}
            case RISING_LINES -> drawDiagonals(g, s, RISING_PIXELS, true);
            case FINE_RISING_LINES -> drawDiagonals(g, s, FINE_PIXELS, true);
            case CASED_FALLING_LINES -> drawDiagonals(g, s, FALLING_PIXELS + wider, false);
            case LEVEL_LINES -> {
                g.setStroke(new BasicStroke(LEVEL_PIXELS));
                g.draw(new Line2D.Double(0, s / 2, s, s / 2));
            }
            case CASED_UPRIGHT_LINES -> {
                g.setStroke(new BasicStroke(UPRIGHT_PIXELS + wider));
                g.draw(new Line2D.Double(s / 2, 0, s / 2, s));
            }
            case DOTS, SPARSE_DOTS -> dots(pattern).forEach(g::fill);
            case CROSSED_LINES -> {
                drawDiagonals(g, s, CROSSED_PIXELS, true);
                drawDiagonals(g, s, CROSSED_PIXELS, false);
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
