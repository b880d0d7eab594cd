package atlas.app.print;

import javax.print.attribute.standard.MediaSizeName;

/// The papers that are printed on, by the names under which they are sold everywhere.
enum PrintPaper {
    A4("A4", 210, 297, MediaSizeName.ISO_A4),
    A3("A3", 297, 420, MediaSizeName.ISO_A3),
    A5("A5", 148, 210, MediaSizeName.ISO_A5),
    LETTER("Letter", 215.9, 279.4, MediaSizeName.NA_LETTER),
    LEGAL("Legal", 215.9, 355.6, MediaSizeName.NA_LEGAL),
    TABLOID("Tabloid", 279.4, 431.8, MediaSizeName.TABLOID);

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private final String words;
    private final double widthMillimetres;
    private final double heightMillimetres;

    /// Neither changes, which the compiler cannot know of the printing of Java.
    @SuppressWarnings("ImmutableEnumChecker")
    private final MediaSizeName media;

    PrintPaper(String words, double widthMillimetres, double heightMillimetres, MediaSizeName media) {
        this.words = words;
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
        this.media = media;
    }

    String words() {
        return words;
    }

    /// What a printer calls it.
    MediaSizeName media() {
        return media;
    }

    /// A page of it, in logical pixels, which are 1/96 inch.
    Sheet sheet(boolean isLandscape) {
        double width = widthMillimetres * PIXELS_PER_MILLIMETRE;
        double height = heightMillimetres * PIXELS_PER_MILLIMETRE;
        return isLandscape ? new Sheet(height, width) : new Sheet(width, height);
    }

    /// @param widthPixels  logical pixels
    /// @param heightPixels logical pixels
    record Sheet(double widthPixels, double heightPixels) {

        /// Half an inch from each edge, so that printers reach all of it.
        static final double MARGIN_PIXELS = 48;

        double innerWidthPixels() {
            return widthPixels - 2 * MARGIN_PIXELS;
        }

        double innerHeightPixels() {
            return heightPixels - 2 * MARGIN_PIXELS;
        }
    }
}
