package atlas.map.picture;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Stretches a picture over the map while it is zoomed, between its pixels bilinearly. For the software renderer, which
/// shows an image quickly pixel by pixel and slowly any other way.
final class BitmapScaler {

    /// Where a picture lies on the map: its top left corner in physical pixels, and how many of them one of its own
    /// pixels is.
    record Placement(double left, double top, double scale) {}

    private static final int RED_AND_BLUE = 0xff00ff;
    private static final int ALPHA_AND_GREEN = 0xff00ff00;
    private static final int ONE = 256;

    private record Stretched(Picture picture, Placement placement, SharedBitmap bitmap) {

        boolean is(Picture other, Placement there, int widthPixels, int heightPixels) {
            return picture.equals(other) && placement.equals(there) && bitmap.measures(widthPixels, heightPixels);
        }
    }

    private final BitmapPool pool;
    private Optional<Stretched> newest = Optional.empty();

    BitmapScaler(BitmapPool pool) {
        this.pool = pool;
    }

    /// A bitmap of the map's size in physical pixels, transparent where the picture does not reach it; none where
    /// memory is scarce. What is on it already is not stretched again: JavaFX lays out more than once a pulse.
    Optional<SharedBitmap> stretch(Picture picture, Placement placement, int widthPixels, int heightPixels) {
        Optional<Stretched> known = newest.filter(last -> last.is(picture, placement, widthPixels, heightPixels));
        if (known.isPresent()) {
            return known.map(Stretched::bitmap);
        }
        Optional<SharedBitmap> taken = pool.takeAtOnce(widthPixels, heightPixels);
        newest = taken.map(bitmap -> new Stretched(picture, placement, bitmap));
        taken.ifPresent(bitmap -> {
            pool.handOut(List.of(bitmap));
            stretch(picture, placement, bitmap);
            bitmap.changed(new Rectangle(widthPixels, heightPixels));
        });
        return taken;
    }

    /// What is shown stretched now.
    Optional<SharedBitmap> bitmap() {
        return newest.map(Stretched::bitmap);
    }

    /// Lets go of the bitmap when the map is not zoomed any more.
    void forget() {
        newest = Optional.empty();
    }

    private static void stretch(Picture picture, Placement placement, SharedBitmap bitmap) {
        int width = bitmap.canvas().getWidth();
        int height = bitmap.canvas().getHeight();
        Taken columns = new Taken((int) picture.part().getWidth(), placement.left(), placement.scale(), width);
        Taken rows = new Taken((int) picture.part().getHeight(), placement.top(), placement.scale(), height);
        int[] from = picture.bitmap().pixels();
        int stride = picture.bitmap().canvas().getWidth();
        int[] to = bitmap.pixels();
        Arrays.fill(to, 0, rows.first * width, 0);
        int[] row = new int[stride];
        int left = columns.isNone() ? 0 : columns.at[columns.first];
        int right = columns.isNone() ? 0 : columns.at[columns.end - 1] + 2;
        for (int y = rows.first; y < rows.end; y++) {
            blendRows(from, rows.at[y] * stride, stride, rows.share[y], row, left, right);
            int start = y * width;
            Arrays.fill(to, start, start + columns.first, 0);
            blendColumns(row, columns, to, start);
            Arrays.fill(to, start + columns.end, start + width, 0);
        }
        Arrays.fill(to, rows.end * width, to.length, 0);
    }

    /// Blends a part of a row with the one below it.
    private static void blendRows(int[] from, int start, int stride, int share, int[] row, int left, int right) {
        for (int x = left; x < right; x++) {
            row[x] = blend(from[start + x], from[start + stride + x], share);
        }
    }

    private static void blendColumns(int[] row, Taken columns, int[] to, int start) {
        int[] at = columns.at;
        int[] share = columns.share;
        for (int x = columns.first; x < columns.end; x++) {
            to[start + x] = blend(row[at[x]], row[at[x] + 1], share[x]);
        }
    }

    /// @param share of the second, in 256 parts
    private static int blend(int one, int other, int share) {
        int rest = ONE - share;
        int redBlue = (one & RED_AND_BLUE) * rest + (other & RED_AND_BLUE) * share;
        int alphaGreen = ((one >>> 8) & RED_AND_BLUE) * rest + ((other >>> 8) & RED_AND_BLUE) * share;
        return ((redBlue >>> 8) & RED_AND_BLUE) | (alphaGreen & ALPHA_AND_GREEN);
    }

    /// From where pixels are taken, along one axis.
    private static final class Taken {

        /// The pixels that the picture reaches: the first, and the one behind the last.
        final int first;

        final int end;
        /// For each the pixel of the picture, and the share of the one after it in 256 parts.
        final int[] at;

        final int[] share;

        boolean isNone() {
            return first == end;
        }

        Taken(int length, double start, double scale, int pixels) {
            first = (int) Math.clamp(Math.ceil(start), 0, pixels);
            end = (int) Math.clamp(Math.floor(start + length * scale), first, pixels);
            at = new int[pixels];
            share = new int[pixels];
            for (int pixel = first; pixel < end; pixel++) {
                double middle = Math.clamp((pixel + 0.5 - start) / scale - 0.5, 0, length - 1.0);
                at[pixel] = Math.min((int) middle, length - 2);
                share[pixel] = (int) Math.round((middle - at[pixel]) * ONE);
            }
        }
    }
}
