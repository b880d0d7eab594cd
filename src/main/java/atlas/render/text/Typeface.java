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
        REGULAR("Inter-Regular.ttf", 400, false),
        ITALIC("Inter-Italic.ttf", 400, true),
        MEDIUM("Inter-Medium.ttf", 500, false),
        SEMI_BOLD("Inter-SemiBold.ttf", 600, false);

        private final String file;
        private final int weight;
        private final boolean isItalic;

        Cut(String file, int weight, boolean isItalic) {
            this.file = file;
            this.weight = weight;
            this.isItalic = isItalic;
        }

        /// 400 is regular, 700 would be bold, as in CSS and OpenType.
        public int weight() {
            return weight;
        }

        public boolean isItalic() {
            return isItalic;
        }

        /// Its TrueType file.
        ///
        /// @throws IOException if the program's own file cannot be read
        public InputStream open() throws IOException {
            InputStream in = Typeface.class.getResourceAsStream("/atlas/typeface/" + file);
            if (in == null) {
                throw new IOException("the program has no typeface " + file);
            }
            return in;
        }
    }

    /// What the family is called.
    public static final String FAMILY = "Inter";

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
        try (InputStream in = cut.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException(cut.file + " is not a typeface", e));
        }
    }
}
