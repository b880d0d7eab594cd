package atlas.render.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// Inter (SIL Open Font License), bundled with the program: the same letters on every computer and in every picture.
public final class Typeface {

    /// The cuts that the map uses.
    public enum Cut {
        REGULAR("Inter-Regular.ttf"),
        ITALIC("Inter-Italic.ttf"),
        MEDIUM("Inter-Medium.ttf"),
        SEMI_BOLD("Inter-SemiBold.ttf");

        private final String file;

        Cut(String file) {
            this.file = file;
        }
    }

    private final Map<Cut, Font> fonts;

    /// Reads the fonts.
    ///
    /// @throws UncheckedIOException if the program's own files cannot be read
    public Typeface() {
        fonts = Map.of(
                Cut.REGULAR, read(Cut.REGULAR),
                Cut.ITALIC, read(Cut.ITALIC),
                Cut.MEDIUM, read(Cut.MEDIUM),
                Cut.SEMI_BOLD, read(Cut.SEMI_BOLD));
    }

    /// A font.
    public Font font(Cut cut, double sizePixels) {
        Font font = fonts.get(cut);
        if (font == null) {
            throw new IllegalStateException("no font for " + cut);
        }
        return font.deriveFont((float) sizePixels);
    }

    private static Font read(Cut cut) {
        try (InputStream in = Typeface.class.getResourceAsStream("/atlas/typeface/" + cut.file)) {
            if (in == null) {
                throw new IOException("the program has no typeface " + cut.file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException(cut.file + " is not a typeface", e));
        }
    }
}
