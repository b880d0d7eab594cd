package atlas.render.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.SinglePixelPackedSampleModel;
import java.util.Arrays;

/// Draws thin solid lines into a band of an image: column by column where a line is flat and row by row where it is
/// steep, as X. Wu has it (An efficient antialiasing technique, SIGGRAPH 1991). Lines of one shape cover a pixel once,
/// however many of them meet there. Only pixels that a line touches are worked on, where Java2D works through the whole
/// rectangle around a shape.
public final class HairlinePen {

    /// Wider lines need joins and caps of their own.
    public static final double MAX_WIDTH_PIXELS = 1.6;

    private static final int OPAQUE = 255;
    private static final int TOUCHED_AT_FIRST = 1 << 14;
    /// Places are counted in parts of a pixel.
    private static final int ONE_PIXEL = 1 << 16;

    private static final int RED_AND_BLUE = 0xff00ff;

    private final int[] pixels;
    private final int firstPixel;
    private final int stride;
    private final int width;
    private final int height;
    private final Scratch scratch;
    /// How much of each pixel the shape covers so far, 0 to 255.
    private final byte[] coverage;
    private int touchedCount;

    /// How far from a line's middle a pixel's middle is still covered.
    private double reach;
    /// How much a line covers at its middle, 0 to 255.
    private double strength;

    /// @param band an image of packed pixels, or a part of one
    HairlinePen(BufferedImage band) {
        SinglePixelPackedSampleModel model = (SinglePixelPackedSampleModel) band.getSampleModel();
        pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        stride = model.getScanlineStride();
        firstPixel =
                -band.getRaster().getSampleModelTranslateX() - band.getRaster().getSampleModelTranslateY() * stride;
        width = band.getWidth();
        height = band.getHeight();
        scratch = Scratch.ofThisThread(stride * height);
        coverage = scratch.coverage;
    }

    /// What a pen works with. Kept for the next pen of the same thread, since the collector has no easy time with
    /// arrays of this size: each pen leaves the coverage as empty as it found it.
    private static final class Scratch {

        private static final ThreadLocal<Scratch> KEPT = ThreadLocal.withInitial(() -> new Scratch(0));
        /// What a large window needs; of a large picture for print nothing is kept.
        private static final int MOST_KEPT_PIXELS = 1 << 21;

        final byte[] coverage;
        int[] touched = new int[TOUCHED_AT_FIRST];

        private Scratch(int pixels) {
            this.coverage = new byte[pixels];
        }

        static Scratch ofThisThread(int pixels) {
            Scratch kept = KEPT.get();
            if (kept.coverage.length >= pixels) {
                return kept;
            }
            Scratch larger = new Scratch(pixels);
            if (pixels <= MOST_KEPT_PIXELS) {
                KEPT.set(larger);
            }
            return larger;
        }
    }

    /// Draws a shape's outline.
    ///
    /// @param toBand      from the shape's coordinates to the band's pixels
    /// @param widthPixels of the line in pixels; below one it is paler rather than thinner
    /// @param argb        not premultiplied
    void draw(Shape shape, AffineTransform toBand, double widthPixels, int argb) {
        reach = Math.max(widthPixels, 1) / 2 + 0.5;
        strength = Math.min(widthPixels, 1) * OPAQUE;
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(toBand, 0.3); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = point[0];
                    startY = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    point[0] = startX;
                    point[1] = startY;
                    cover(x, y, startX, startY);
                }
                default -> cover(x, y, point[0], point[1]);
            }
            x = point[0];
            y = point[1];
        }
        ink(argb);
    }

    /// Covers the pixels near a straight line.
    private void cover(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (Math.abs(dx) >= Math.abs(dy)) {
            coverAlong(dx < 0 ? x1 : x0, dx < 0 ? y1 : y0, Math.abs(dx), dx < 0 ? -dy : dy, true);
        } else {
            coverAlong(dy < 0 ? y1 : y0, dy < 0 ? x1 : x0, Math.abs(dy), dy < 0 ? -dx : dx, false);
        }
    }

    /// Covers the pixels near a line, step by step along the axis that it runs along.
    ///
    /// @param start  where it begins on that axis, and `aside` where on the other
    /// @param length how far it runs on that axis, and `drift` how far on the other, at most as far
    private void coverAlong(double start, double aside, double length, double drift, boolean isFlat) {
        int steps = isFlat ? width : height;
        int rows = isFlat ? height : width;
        if (Math.max(aside, aside + drift) + 2 < 0 || Math.min(aside, aside + drift) - 2 > rows || length == 0) {
            return;
        }
        // Each step belongs to the line that its middle lies on, so that the next line goes on where this one ends.
        int from = (int) Math.max(0, Math.ceil(start - 0.5));
        int to = (int) Math.min(steps - 1.0, Math.ceil(start + length - 0.5) - 1);
        double slope = drift / length;
        double across = 1 / Math.sqrt(1 + slope * slope);
        int half = (int) (reach / across * ONE_PIXEL);
        int full = (int) (reach * strength * ONE_PIXEL);
        int fall = (int) Math.round(strength * across);
        int most = (int) Math.round(strength);
        int alongStride = isFlat ? 1 : stride;
        int asideStride = isFlat ? stride : 1;
        double middle = aside + (from + 0.5 - start) * slope;
        for (int step = from; step <= to; step++, middle += slope) {
            if (middle < -2 || middle > rows + 2) {
                continue;
            }
            int at = (int) (middle * ONE_PIXEL) - ONE_PIXEL / 2;
            int first = Math.max(0, (at - half + ONE_PIXEL - 1) >> 16);
            int last = Math.min(rows - 1, (at + half) >> 16);
            int pixel = step * alongStride + first * asideStride;
            for (int row = first; row <= last; row++, pixel += asideStride) {
                int amount = Math.min(most, (full - Math.abs((row << 16) - at) * fall) >> 16);
                int before = coverage[pixel] & OPAQUE;
                if (amount > before) {
                    coverage[pixel] = (byte) amount;
                    if (before == 0) {
                        touch(pixel);
                    }
                }
            }
        }
    }

    private void touch(int pixel) {
        if (touchedCount == scratch.touched.length) {
            scratch.touched = Arrays.copyOf(scratch.touched, 2 * touchedCount);
        }
        scratch.touched[touchedCount++] = pixel;
    }

    /// Lays the ink on what is covered and forgets the coverage.
    private void ink(int argb) {
        int opacity = argb >>> 24;
        int[] touched = scratch.touched;
        for (int i = 0; i < touchedCount; i++) {
            int pixel = touched[i];
            int alpha = divided((coverage[pixel] & OPAQUE) * opacity);
            coverage[pixel] = 0;
            pixels[firstPixel + pixel] = over(argb, alpha, pixels[firstPixel + pixel]);
        }
        touchedCount = 0;
    }

    /// A colour laid over a premultiplied one; two channels are reckoned in one number.
    private static int over(int argb, int alpha, int ground) {
        int rest = OPAQUE - alpha;
        int redBlue = divided((argb & RED_AND_BLUE) * alpha + (ground & RED_AND_BLUE) * rest);
        int alphaGreen = divided((0xff0000 | ((argb >> 8) & OPAQUE)) * alpha + ((ground >>> 8) & RED_AND_BLUE) * rest);
        return (alphaGreen << 8) | redBlue;
    }

    /// One or two products in one number, each divided by 255 and rounded.
    private static int divided(int products) {
        int rounded = products + 0x800080;
        return ((rounded + ((rounded >>> 8) & RED_AND_BLUE)) >>> 8) & RED_AND_BLUE;
    }
}
