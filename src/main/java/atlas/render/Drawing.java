package atlas.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a picture is made of, one mark upon another: composed once, then inked by several threads, each a band of the
/// image.
public final class Drawing {

    private static final int BANDS_A_PROCESSOR = 2;
    private static final int MIN_BAND_PIXELS = 64;

    /// Coordinates are logical pixels, but those of a stamp.
    private sealed interface Mark {

        /// The whole image in one colour.
        record Ground(Color colour) implements Mark {}

        record Area(Shape shape, Paint paint) implements Mark {}

        record Line(Shape shape, Paint paint, BasicStroke stroke) implements Mark {}

        /// A solid line so thin that joins and ends are not seen.
        record Hairline(Shape shape, Color colour, double widthPixels) implements Mark {}

        /// What follows is seen inside the rectangle only, until the next such mark.
        record Window(Rectangle2D shown) implements Mark {}

        /// Pixels to be laid down at a physical pixel.
        record Stamped(BufferedImage image, int x, int y) implements Mark {}
    }

    private final List<Mark> marks = new ArrayList<>();
    private final double scale;

    /// @param scale physical pixels to a logical one
    Drawing(double scale) {
        this.scale = scale;
    }

    double scale() {
        return scale;
    }

    void ground(Color colour) {
        marks.add(new Mark.Ground(colour));
    }

    void fill(Shape shape, Paint paint) {
        marks.add(new Mark.Area(shape, paint));
    }

    void stroke(Shape shape, Paint paint, BasicStroke stroke) {
        marks.add(new Mark.Line(shape, paint, stroke));
    }

    void hairline(Shape shape, Color colour, double widthPixels) {
        marks.add(new Mark.Hairline(shape, colour, widthPixels));
    }

    /// Lets all that is composed from now on be seen between the sides of a rectangle only, which is as high as the
    /// image.
    void showWithin(Rectangle2D shown) {
        marks.add(new Mark.Window(shown));
    }

    void stamp(BufferedImage image, int x, int y) {
        marks.add(new Mark.Stamped(image, x, y));
    }

    /// Inks an image of packed pixels (`TYPE_INT_ARGB_PRE` or `TYPE_INT_RGB`); returns when all of it is done.
    public void inkOn(BufferedImage image) {
        int most = Math.max(1, image.getHeight() / MIN_BAND_PIXELS);
        int bands = Math.min(most, BANDS_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        IntStream.range(0, bands)
                .parallel()
                .forEach(band ->
                        inkBand(image, image.getHeight() * band / bands, image.getHeight() * (band + 1) / bands));
    }

    private void inkBand(BufferedImage image, int top, int bottom) {
        BufferedImage band = image.getSubimage(0, top, image.getWidth(), bottom - top);
        Graphics2D graphics = band.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform physical = AffineTransform.getTranslateInstance(0, -top);
        AffineTransform logical = new AffineTransform(physical);
        logical.scale(scale, scale);
        graphics.setTransform(logical);
        HairlinePen pen = new HairlinePen(band);
        AffineTransform toPen = logical;
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Ground(Color colour) -> {
                    graphics.setTransform(physical);
                    graphics.setPaint(colour);
                    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
                    graphics.setTransform(logical);
                }
                case Mark.Area(Shape shape, Paint paint) -> {
                    graphics.setPaint(paint);
                    graphics.fill(shape);
                }
                case Mark.Hairline(Shape shape, Color colour, double widthPixels) ->
                    pen.draw(shape, toPen, widthPixels * scale, colour.getRGB());
                case Mark.Line(Shape shape, Paint paint, BasicStroke stroke) -> {
                    graphics.setPaint(paint);
                    graphics.setStroke(stroke);
                    graphics.draw(shape);
                }
                case Mark.Window(Rectangle2D shown) -> {
                    graphics.setClip(shown);
                    int left = Math.clamp(Math.round(shown.getMinX() * scale), 0, band.getWidth() - 1);
                    int right = Math.clamp(Math.round(shown.getMaxX() * scale), left + 1, band.getWidth());
                    pen = new HairlinePen(band.getSubimage(left, 0, right - left, band.getHeight()));
                    toPen = AffineTransform.getTranslateInstance(-left, 0);
                    toPen.concatenate(logical);
                }
                case Mark.Stamped(BufferedImage stamp, int x, int y) -> {
                    if (y < bottom && y + stamp.getHeight() > top) {
                        graphics.setTransform(physical);
                        graphics.drawImage(stamp, x, y, null);
                        graphics.setTransform(logical);
                    }
                }
            }
        }
        graphics.dispose();
    }
}
