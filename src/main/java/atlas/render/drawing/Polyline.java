package atlas.render.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A ring or an open line of straight segments, in a picture's pixels.
public final class Polyline {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /// x and y by turns. Single precision holds a place on the largest picture to a thousandth of a pixel.
    private final float[] xy;
    private final boolean isClosed;
    private final float minX;
    private final float minY;
    private final float maxX;
    private final float maxY;
    private final long fingerprint;

    private Polyline(float[] xy, boolean isClosed) {
        this.xy = xy;
        this.isClosed = isClosed;
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        long mixed = isClosed ? 2 : 1;
        for (int i = 0; i < xy.length; i += 2) {
            float x = xy[i];
            float y = xy[i + 1];
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
            long both = (long) Float.floatToRawIntBits(x) << 32 | (Float.floatToRawIntBits(y) & 0xffffffffL);
            mixed = mixed(mixed, both);
        }
        this.minX = left;
        this.minY = top;
        this.maxX = right;
        this.maxY = bottom;
        this.fingerprint = mixed;
    }

    /// A fingerprint with something more in it.
    static long mixed(long fingerprint, long bits) {
        long mixed = (fingerprint ^ bits) * MULTIPLIER;
        return mixed ^ (mixed >>> 32);
    }

    boolean isClosed() {
        return isClosed;
    }

    /// The points of a ring without the first one again.
    int points() {
        return xy.length / 2;
    }

    float x(int point) {
        return xy[2 * point];
    }

    float y(int point) {
        return xy[2 * point + 1];
    }

    /// Tells its form: two forms share one by chance once in some 10¹⁹ times.
    long fingerprint() {
        return fingerprint;
    }

    Rectangle2D boundsGrownBy(double pixels) {
        return new Rectangle2D.Double(minX - pixels, minY - pixels, maxX - minX + 2 * pixels, maxY - minY + 2 * pixels);
    }

    /// Whether its bounds come nearer to a rectangle than so many pixels.
    boolean isNear(Rectangle2D place, double pixels) {
        return maxX > place.getMinX() - pixels
                && minX < place.getMaxX() + pixels
                && maxY > place.getMinY() - pixels
                && minY < place.getMaxY() + pixels;
    }

    /// Draws polylines one after another.
    public static final class Pen {

        private final List<Polyline> drawn = new ArrayList<>();
        private float[] xy = new float[256];
        private int size;

        public void to(double x, double y) {
            if (size == xy.length) {
                xy = Arrays.copyOf(xy, 2 * size);
            }
            xy[size++] = (float) x;
            xy[size++] = (float) y;
        }

        /// Ends an open line, if one was begun. A single point is none.
        public void lift() {
            end(false);
        }

        /// Ends a ring.
        public void close() {
            end(true);
        }

        private void end(boolean isClosed) {
            if (size > 2) {
                drawn.add(new Polyline(Arrays.copyOf(xy, size), isClosed));
            }
            size = 0;
        }

        public List<Polyline> drawn() {
            return List.copyOf(drawn);
        }
    }
}
