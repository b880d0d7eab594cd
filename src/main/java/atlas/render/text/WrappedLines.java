package atlas.render.text;

import java.util.ArrayList;
import java.util.List;

/// A text in as many lines as it needs.
public final class WrappedLines {

    private WrappedLines() {}

    /// The lines, none wider than a width unless a single word is.
    public static List<TextOutline> of(
            GlyphCache glyphs, String text, Typeface.Cut cut, double pixels, double widestPixels) {
        List<TextOutline> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && glyphs.of(List.of(longer), cut, pixels, 0).widthPixels() > widestPixels) {
                lines.add(glyphs.of(List.of(line), cut, pixels, 0));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(glyphs.of(List.of(line), cut, pixels, 0));
        return lines;
    }
}
