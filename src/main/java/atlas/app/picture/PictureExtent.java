package atlas.app.picture;

import atlas.export.picture.PageSize;

/// How large a picture of the reader's own size is, in one of two units.
///
/// @param width  in the unit
/// @param height in the unit
record PictureExtent(double width, double height, Unit unit) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// What a size is given in.
    enum Unit {
        MILLIMETRES,
        /// Dots of a PNG; of other files 1/96 inch.
        PIXELS
    }

    /// @param dpi dots to the inch; 96 for a file of vectors
    PageSize page(double dpi) {
        return switch (unit) {
            case MILLIMETRES -> PageSize.ofMillimetres(width, height, dpi);
            case PIXELS -> new PageSize(width * PageSize.LOGICAL_DPI / dpi, height * PageSize.LOGICAL_DPI / dpi, dpi);
        };
    }

    /// What holds a page, in whole units.
    static PictureExtent holding(PageSize page, Unit unit) {
        return switch (unit) {
            case MILLIMETRES ->
                new PictureExtent(
                        Math.ceil(exactMillimetres(page.widthPixels())),
                        Math.ceil(exactMillimetres(page.heightPixels())),
                        unit);
            case PIXELS ->
                new PictureExtent(
                        Math.ceil(page.widthPixels() * page.scale()),
                        Math.ceil(page.heightPixels() * page.scale()),
                        unit);
        };
    }

    /// In whole millimetres.
    static long millimetres(double logicalPixels) {
        return Math.round(exactMillimetres(logicalPixels));
    }

    private static double exactMillimetres(double logicalPixels) {
        return logicalPixels * MILLIMETRES_PER_INCH / PageSize.LOGICAL_DPI;
    }
}
