package atlas.export.picture;

import atlas.render.drawing.PatternLayer;
import atlas.render.drawing.Patterns;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Patterns of a PDF.
final class PdfPatterns {

    private static final int OPAQUE = 255;
    /// Eight periods of our patterns are a whole number of pixels at 96, 150, 300 and 600 dots to the inch.
    private static final int PERIODS = 8;

    /// By how much neighbouring tiles cover each other, so that nothing is seen between them.
    private static final float OVERLAP_PIXELS = 0.25f;

    private PdfPatterns() {}

    /// A pattern that repeats a layer over the whole page. The tile is upright and holds some periods: poppler paints
    /// turned or very long ones too coarsely.
    ///
    /// @param toPage from the place at which the pattern begins to the page
    static PDTilingPattern of(PatternLayer layer, AffineTransform toPage) throws IOException {
        float side = (float) (PERIODS * period(layer));
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setResources(new PDResources());
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(
                -OVERLAP_PIXELS, -OVERLAP_PIXELS, side + 2 * OVERLAP_PIXELS, side + 2 * OVERLAP_PIXELS));
        pattern.setXStep(side);
        pattern.setYStep(side);
        pattern.setMatrix(toPage);
        try (PDPatternContentStream tile = new PDPatternContentStream(pattern)) {
            Color colour = Patterns.color(layer.colour());
            tile.setGraphicsStateParameters(opacity(colour.getAlpha()));
            switch (layer) {
                case PatternLayer.Lines lines -> {
                    tile.setStrokingColor(new Color(colour.getRGB()));
                    tile.setLineWidth((float) lines.widthPixels());
                    draw(tile, lines, side);
                    tile.stroke();
                }
                case PatternLayer.Dots dots -> {
                    tile.setNonStrokingColor(new Color(colour.getRGB()));
                    draw(tile, dots);
                    tile.fill();
                }
            }
        }
        return pattern;
    }

    /// After how many pixels to the right and down the layer is the same again.
    private static double period(PatternLayer layer) {
        return switch (layer) {
            case PatternLayer.Lines lines ->
                lines.acrossDegrees() % 90 == 0 ? lines.apartPixels() : lines.apartPixels() * Math.sqrt(2);
            case PatternLayer.Dots dots -> dots.tilePixels();
        };
    }

    /// All lines that cross the tile, from far outside to far outside.
    private static void draw(PDPatternContentStream tile, PatternLayer.Lines lines, double side) throws IOException {
        double cos = Math.cos(Math.toRadians(lines.acrossDegrees()));
        double sin = Math.sin(Math.toRadians(lines.acrossDegrees()));
        int farthest = (int) Math.ceil(2 * side / lines.apartPixels());
        for (int i = -farthest; i <= farthest; i++) {
            double across = lines.firstPixels() + i * lines.apartPixels();
            double x = across * cos;
            double y = across * sin;
            tile.moveTo(PdfPath.rounded(x - 2 * side * sin), PdfPath.rounded(y + 2 * side * cos));
            tile.lineTo(PdfPath.rounded(x + 2 * side * sin), PdfPath.rounded(y - 2 * side * cos));
        }
    }

    private static void draw(PDPatternContentStream tile, PatternLayer.Dots dots) throws IOException {
        for (Ellipse2D dot : dots.dots()) {
            for (int i = 0; i < PERIODS * PERIODS; i++) {
                int row = i / PERIODS;
                Ellipse2D moved = new Ellipse2D.Double(
                        dot.getX() + dots.tilePixels() * (i % PERIODS),
                        dot.getY() + dots.tilePixels() * row,
                        dot.getWidth(),
                        dot.getHeight());
                PdfPath.trace(new Path2D.Double(moved), new PenOf(tile));
            }
        }
    }

    /// @param alpha 0 to 255
    static PDExtendedGraphicsState opacity(int alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha / OPAQUE);
        state.setStrokingAlphaConstant((float) alpha / OPAQUE);
        return state;
    }

    private record PenOf(PDPatternContentStream tile) implements PdfPath.Pen {

        @Override
        public void moveTo(float x, float y) throws IOException {
            tile.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) throws IOException {
            tile.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x, float y) throws IOException {
            tile.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() throws IOException {
            tile.closePath();
        }
    }
}
