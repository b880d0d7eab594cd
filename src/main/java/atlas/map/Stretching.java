package atlas.map;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Stretches a picture over the map while it is zoomed, between its pixels bilinearly. For the software renderer, which
/// shows an image quickly pixel by pixel and slowly any other way.
final class Stretching {

    /// Where a picture lies on the map: its top left corner in physical pixels, and how many of them one of its own
    /// pixels is.
    record Place(double left, double top, double scale) {}

    private static final int RED_AND_BLUE = 0xff00ff;
    private static final int ALPHA_AND_GREEN = 0xff00ff00;
    private static final int ONE = 256;

    private record Stretched(Picture picture, Place place, Paper paper) {

        boolean is(Picture other, Place there, int widthPixels, int heightPixels) {
            return picture.equals(other) && place.equals(there) && paper.measures(widthPixels, heightPixels);
        }
    }

    private final Papers papers;
    private Optional<Stretched> newest = Optional.empty();

    Stretching(Papers papers) {
        this.papers = papers;
    }

    /// A paper of the map's size in physical pixels, transparent where the picture does not reach it; none where memory
    /// is scarce. What is on it already is not stretched again: JavaFX lays out more than once a pulse.
    Optional<Paper> stretch(Picture picture, Place place, int widthPixels, int heightPixels) {
        Optional<Stretched> known = newest.filter(last -> last.is(picture, place, widthPixels, heightPixels));
        if (known.isPresent()) {
            return known.map(Stretched::paper);
        }
        Optional<Paper> taken = papers.takeAtOnce(widthPixels, heightPixels);
        newest = taken.map(paper -> new Stretched(picture, place, paper));
        taken.ifPresent(paper -> {
            papers.handOut(List.of(paper));
            stretch(picture, place, paper);
            paper.changed(new Rectangle(widthPixels, heightPixels));
        });
        return taken;
    }

    /// What is shown stretched now.
    Optional<Paper> paper() {
        return newest.map(Stretched::paper);
    }

    /// Lets go of the paper when the map is not zoomed any more.
    void forget() {
        newest = Optional.empty();
    }

    private static void stretch(Picture picture, Place place, Paper paper) {
        int width = paper.canvas().getWidth();
        int height = paper.canvas().getHeight();
        Taken columns = new Taken((int) picture.part().getWidth(), place.left(), place.scale(), width);
        Taken rows = new Taken((int) picture.part().getHeight(), place.top(), place.scale(), height);
        int[] from = picture.paper().pixels();
        int stride = picture.paper().canvas().getWidth();
        int[] to = paper.pixels();
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
