package atlas.render;

import java.util.ArrayList;
import java.util.List;

/// A text in as many lines as it needs.
final class WrappedLines {

    private WrappedLines() {}

    /// The lines, none wider than a width unless a single word is.
    static List<Lettering> of(
            Letterings letterings, String text, Typeface.Cut cut, double pixels, double widestPixels) {
        List<Lettering> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty()
                    && letterings.of(List.of(longer), cut, pixels, 0).widthPixels() > widestPixels) {
                lines.add(letterings.of(List.of(line), cut, pixels, 0));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(letterings.of(List.of(line), cut, pixels, 0));
        return lines;
    }
}
