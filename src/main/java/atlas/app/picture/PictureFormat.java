package atlas.app.picture;

import java.util.Locale;

/// What kind of file a picture becomes.
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /// Without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
