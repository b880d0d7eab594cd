package atlas.app.system;

import picocli.CommandLine.TypeConversionException;

/// Width and height in pixels, written 1920x1080.
public record PictureSize(int width, int height) {

    private static final int MAX_PIXELS = 20_000;

    public PictureSize {
        if (width < 100 || height < 100 || width > MAX_PIXELS || height > MAX_PIXELS) {
            throw new TypeConversionException("a size is between 100 and " + MAX_PIXELS + " pixels wide and high");
        }
    }

    /// Reads it.
    ///
    /// @throws TypeConversionException if the text is no size
    public static PictureSize valueOf(String text) {
        String[] parts = text.split("[x×]", -1);
        try {
            if (parts.length == 2) {
                return new PictureSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + text + "\" is not a size such as 1920x1080");
        }
        throw new TypeConversionException("\"" + text + "\" is not a size such as 1920x1080");
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
