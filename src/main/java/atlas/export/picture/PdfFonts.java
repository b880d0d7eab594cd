package atlas.export.picture;

import atlas.render.text.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The cuts of Inter that a document uses, each embedded when it is first asked for, with the letters that are used.
final class PdfFonts {

    private final PDDocument document;
    private final Map<Typeface.Cut, EmbeddedFont> embedded = new EnumMap<>(Typeface.Cut.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// @throws IOException if the program's own file cannot be read
    EmbeddedFont of(Typeface.Cut cut) throws IOException {
        EmbeddedFont known = embedded.get(cut);
        if (known == null) {
            try (InputStream in = cut.open()) {
                known = new EmbeddedFont(PDType0Font.load(document, in, true), new HashMap<>());
            }
            embedded.put(cut, known);
        }
        return known;
    }

    /// @param hasLetters which letters the font has, as far as was asked
    record EmbeddedFont(PDType0Font font, Map<Integer, Boolean> hasLetters) {

        /// A text with a question mark for each letter that the font does not have.
        String known(String text) {
            StringBuilder known = new StringBuilder();
            text.codePoints().forEach(letter -> known.appendCodePoint(has(letter) ? letter : '?'));
            return known.toString();
        }

        private boolean has(int letter) {
            return hasLetters.computeIfAbsent(letter, asked -> {
                try {
                    font.encode(Character.toString(asked));
                    return true;
                } catch (IOException | IllegalArgumentException _) {
                    return false;
                }
            });
        }
    }
}
