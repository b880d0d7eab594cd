package atlas.export.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats in which a picture can be written.
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /// What a file's name ends with, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is made of shapes and text rather than of pixels.
    public boolean isVector() {
        return this != PNG;
    }

    /// The format that a file's name promises.
    public static Optional<PictureFormat> of(String fileName) {
        String small = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> small.endsWith("." + format.extension()))
                .findFirst();
    }
}
