package atlas.render.drawing;

import atlas.cartography.Box;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/// A whole picture: drawings, each in a rectangle outside of which nothing of it is seen. All formats are written from
/// this.
///
/// @param widthPixels  in logical pixels, of which there are 96 to the inch on paper
/// @param heightPixels in the same
/// @param scale        physical pixels to a logical one, as in each of the drawings
/// @param parts        the lowest first; the first covers all and has a ground
public record PicturePage(double widthPixels, double heightPixels, double scale, List<Part> parts) {

    private static final int BANDS_A_PROCESSOR = 2;

    /// A drawing of the page, where it stands.
    ///
    /// @param place whose edges lie between whole physical pixels; the drawing's origin is its upper left corner
    public record Part(Drawing drawing, Box place) {}

    public PicturePage {
        parts = List.copyOf(parts);
    }

    /// A picture of one drawing.
    public static PicturePage of(Drawing drawing, double widthPixels, double heightPixels) {
        return new PicturePage(
                widthPixels,
                heightPixels,
                drawing.scale(),
                List.of(new Part(drawing, new Box(0, 0, widthPixels, heightPixels))));
    }

    /// How many physical pixels wide it is.
    public int physicalWidth() {
        return physical(widthPixels);
    }

    /// How many physical pixels high it is.
    public int physicalHeight() {
        return physical(heightPixels);
    }

    private int physical(double pixels) {
        return (int) Math.round(pixels * scale);
    }

    /// Inks all of it on an image of its physical size; all processors work on it.
    public void inkOn(BufferedImage image) {
        int height = image.getHeight();
        int bands =
                Math.max(1, Math.min(BANDS_A_PROCESSOR * Runtime.getRuntime().availableProcessors(), height));
        IntStream.range(0, bands).parallel().forEach(band -> {
            int top = height * band / bands;
            int bottom = height * (band + 1) / bands;
            inkRowsOn(image.getSubimage(0, top, image.getWidth(), bottom - top), top);
        });
    }

    /// Inks some rows, so that all of it need never be held in memory.
    ///
    /// @param band as wide as the picture, of packed pixels
    /// @param top  which row of the picture the band's first row is
    public void inkRowsOn(BufferedImage band, int top) {
        for (Part part : parts) {
            int left = physical(part.place().x());
            int right = Math.min(physical(part.place().x() + part.place().width()), band.getWidth());
            int above = physical(part.place().y());
            int from = Math.max(above, top);
            int to = Math.min(physical(part.place().y() + part.place().height()), top + band.getHeight());
            if (to > from && right > left) {
                part.drawing().inkRowsOn(band.getSubimage(left, from - top, right - left, to - from), from - above);
            }
        }
    }
}
