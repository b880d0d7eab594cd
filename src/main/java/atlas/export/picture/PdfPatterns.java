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

    /// How long the tile of endless lines is: at its ends a viewer may show a seam.
    private static final float TILE_PIXELS = 240;

    private static final int OPAQUE = 255;

    private PdfPatterns() {}

    /// A pattern that repeats a layer over the whole page.
    ///
    /// @param toPage from the place at which the pattern begins to the page
    static PDTilingPattern of(PatternLayer layer, AffineTransform toPage) throws IOException {
        AffineTransform matrix = new AffineTransform(toPage);
        float width =
                (float) switch (layer) {
                    case PatternLayer.Lines lines -> {
                        // The tile's middle line is the middle of one of the lines.
                        matrix.rotate(Math.toRadians(lines.acrossDegrees()));
                        matrix.translate(lines.firstPixels() - lines.apartPixels() / 2, 0);
                        yield lines.apartPixels();
                    }
                    case PatternLayer.Dots dots -> dots.tilePixels();
                };
        float height = layer instanceof PatternLayer.Lines ? TILE_PIXELS : width;
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setResources(new PDResources());
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(width, height));
        pattern.setXStep(width);
        pattern.setYStep(height);
        pattern.setMatrix(matrix);
        try (PDPatternContentStream tile = new PDPatternContentStream(pattern)) {
            Color colour = Patterns.color(layer.colour());
            tile.setGraphicsStateParameters(opacity(colour.getAlpha()));
            tile.setNonStrokingColor(new Color(colour.getRGB()));
            switch (layer) {
                case PatternLayer.Lines lines ->
                    tile.addRect((float) (width - lines.widthPixels()) / 2, 0, (float) lines.widthPixels(), height);
                case PatternLayer.Dots dots -> {
                    for (Ellipse2D dot : dots.dots()) {
                        PdfPath.trace(new Path2D.Double(dot), new PenOf(tile));
                    }
                }
            }
            tile.fill();
        }
        return pattern;
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
