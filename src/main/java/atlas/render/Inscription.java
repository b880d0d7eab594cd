package atlas.render;

import java.util.List;

/// What is lettered and how.
///
/// @param lines      centred upon each other; a bent inscription has one
/// @param sizePixels of the font
/// @param tracking   extra space between letters, as a share of the size
record Inscription(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking, Bend bend) {

    /// Sizes are steps of half a pixel and spaces of a fiftieth, so that there are few.
    Inscription {
        lines = List.copyOf(lines);
        sizePixels = Math.rint(sizePixels * 2) / 2;
        tracking = Math.rint(tracking * 50) / 50;
    }

    static Inscription straight(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        return new Inscription(lines, cut, sizePixels, tracking, Bend.STRAIGHT);
    }
}
