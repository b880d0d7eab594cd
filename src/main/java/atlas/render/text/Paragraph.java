package atlas.render.text;

import java.util.ArrayList;
import java.util.List;

/// A text of one size that is broken into lines.
public record Paragraph(String text, Typeface.Cut cut, double sizePixels) {

    /// How wide a word is.
    @FunctionalInterface
    public interface Measure {
        double widthPixels(LabelText word);
    }

    /// How wide a space and what letters keep free at their sides are together, as a share of the size: a little more
    /// than Inter has it.
    private static final double SPACE = 0.4;

    /// The lines, none wider than a width unless a single word is.
    public List<String> lines(double widestPixels, Measure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (String word : text.split(" +", -1)) {
            double wordPixels = measure.widthPixels(LabelText.straight(List.of(word), cut, sizePixels, 0));
            double longer = line.isEmpty() ? wordPixels : width + SPACE * sizePixels + wordPixels;
            if (!line.isEmpty() && longer > widestPixels) {
                lines.add(line.toString());
                line.setLength(0);
                longer = wordPixels;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            width = longer;
        }
        lines.add(line.toString());
        return lines;
    }
}
