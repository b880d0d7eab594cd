package atlas.export.picture;

/// How large a picture is, in logical pixels, of which there are 96 to the inch on paper; and for a bitmap how many
/// dots it has to the inch.
///
/// @param dpi dots to the inch: at 96 a logical pixel is a dot
public record PageSize(double widthPixels, double heightPixels, double dpi) {

    /// Logical pixels to the inch, as in CSS.
    public static final double LOGICAL_DPI = 96;

    /// What printers make good use of.
    public static final double PRINT_DPI = 300;

    private static final double MM_PER_INCH = 25.4;

    public PageSize {
        if (!(widthPixels > 0 && heightPixels > 0 && dpi > 0)) {
            throw new IllegalArgumentException("a page has a width, a height and a density");
        }
    }

    /// A bitmap of so many dots.
    public static PageSize ofDots(int width, int height, double dpi) {
        return new PageSize(width * LOGICAL_DPI / dpi, height * LOGICAL_DPI / dpi, dpi);
    }

    /// A sheet of paper.
    public static PageSize ofMillimetres(double width, double height, double dpi) {
        return new PageSize(width / MM_PER_INCH * LOGICAL_DPI, height / MM_PER_INCH * LOGICAL_DPI, dpi);
    }

    /// Dots to a logical pixel.
    public double scale() {
        return dpi / LOGICAL_DPI;
    }

    /// Of a bitmap, in dots.
    public long widthDots() {
        return Math.round(widthPixels * scale());
    }

    /// Of a bitmap, in dots.
    public long heightDots() {
        return Math.round(heightPixels * scale());
    }

    /// The same, upright where it lies and lying where it is upright.
    public PageSize turned() {
        return new PageSize(/* widthPixels= */ heightPixels, /* heightPixels= */ widthPixels, dpi);
    }

    /// The same with another density.
    public PageSize withDpi(double other) {
        return new PageSize(widthPixels, heightPixels, other);
    }
}
