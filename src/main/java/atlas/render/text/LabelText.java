package atlas.render.text;

import java.util.List;

/// A text of the map and its typography.
///
/// @param lines      centred upon each other; a curved one has one
/// @param sizePixels of the font
/// @param tracking   extra space between letters, as a share of the size
public record LabelText(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking, TextCurve curve) {

    /// Sizes are steps of half a pixel and spaces of a fiftieth, so that there are few.
    public LabelText {
        lines = List.copyOf(lines);
        sizePixels = Math.rint(sizePixels * 2) / 2;
        tracking = Math.rint(tracking * 50) / 50;
    }

    public static LabelText straight(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        return new LabelText(lines, cut, sizePixels, tracking, TextCurve.STRAIGHT);
    }
}
