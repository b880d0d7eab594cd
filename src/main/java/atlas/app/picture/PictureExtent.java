package atlas.app.picture;

/// How large a picture is, in one of two units.
///
/// @param width  in the unit
/// @param height in the unit
public record PictureExtent(double width, double height, Unit unit) {

    /// A logical pixel is 1/96 inch, as style sheets count.
    public static final double PIXELS_PER_INCH = 96;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// What a size is given in.
    public enum Unit {
        MILLIMETRES,
        /// Those of a PNG; of other files 1/96 inch.
        PIXELS
    }

    /// Lying or standing, whichever way it was.
    PictureExtent turned(boolean isLandscape) {
        double longer = Math.max(width, height);
        double shorter = Math.min(width, height);
        return isLandscape ? new PictureExtent(longer, shorter, unit) : new PictureExtent(shorter, longer, unit);
    }

    /// The width that is drawn, in logical pixels.
    ///
    /// @param dotsPerInch of the file; 96 for one of vectors
    public double logicalWidth(int dotsPerInch) {
        return logical(width, dotsPerInch);
    }

    /// The height that is drawn, in logical pixels.
    ///
    /// @param dotsPerInch of the file; 96 for one of vectors
    public double logicalHeight(int dotsPerInch) {
        return logical(height, dotsPerInch);
    }

    private double logical(double length, int dotsPerInch) {
        return length
                * switch (unit) {
                    case MILLIMETRES -> PIXELS_PER_INCH / MILLIMETRES_PER_INCH;
                    case PIXELS -> PIXELS_PER_INCH / dotsPerInch;
                };
    }

    /// What is so many logical pixels large, in a unit.
    static PictureExtent ofLogical(double width, double height, Unit unit, int dotsPerInch) {
        double factor =
                switch (unit) {
                    case MILLIMETRES -> MILLIMETRES_PER_INCH / PIXELS_PER_INCH;
                    case PIXELS -> dotsPerInch / PIXELS_PER_INCH;
                };
        return new PictureExtent(Math.ceil(width * factor), Math.ceil(height * factor), unit);
    }

    /// In whole millimetres.
    public static long millimetres(double logicalPixels) {
        return Math.round(logicalPixels * MILLIMETRES_PER_INCH / PIXELS_PER_INCH);
    }
}
