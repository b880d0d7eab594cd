package atlas.export.story;

import atlas.cartography.Colour;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Paragraph;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/// What the words of a page are written on.
final class SlideSheet {

    /// From one line to the next, as a share of the size.
    static final double LINE_HEIGHT = 1.4;
    /// Between paragraphs, as a share of the size.
    static final double PARAGRAPH_GAP = 0.55;

    private final Drawing drawing;
    private final GlyphCache glyphs;

    SlideSheet(Drawing drawing, GlyphCache glyphs) {
        this.drawing = drawing;
        this.glyphs = glyphs;
    }

    /// Lines of a text of one cut, with an ellipsis where there are more than there is room for.
    static List<String> lines(Paragraph text, double widestPixels, int most, GlyphCache glyphs) {
        List<String> all = text.lines(widestPixels, glyphs::widthPixels);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, kept.getLast() + " …");
        return kept;
    }

    /// Writes lines of one cut, one below the other.
    ///
    /// @return where the next line would begin
    double write(List<String> lines, Typeface.Cut cut, double sizePixels, double x, double top, Colour ink) {
        double y = top;
        for (String line : lines) {
            write(line, cut, sizePixels, x, y + sizePixels * LINE_HEIGHT / 2, ink);
            y += sizePixels * LINE_HEIGHT;
        }
        return y;
    }

    /// Writes a flowed text.
    ///
    /// @return where the next line would begin
    double write(List<FlowedText.Line> lines, double sizePixels, double x, double top, Colour ink) {
        double y = top;
        for (FlowedText.Line line : lines) {
            for (FlowedText.Piece piece : line.pieces()) {
                write(piece.words(), piece.cut(), sizePixels, x + piece.x(), y + sizePixels * LINE_HEIGHT / 2, ink);
            }
            y += sizePixels * (LINE_HEIGHT + (line.isLast() ? PARAGRAPH_GAP : 0));
        }
        return y;
    }

    /// Writes a line that begins at a pixel.
    private void write(String words, Typeface.Cut cut, double sizePixels, double x, double middle, Colour ink) {
        if (!words.isBlank()) {
            TextOutline outline = glyphs.of(List.of(words), cut, sizePixels, 0);
            glyphs.paintBare(drawing, outline, x + outline.widthPixels() / 2, middle, ink);
        }
    }

    static double height(List<FlowedText.Line> lines, double sizePixels) {
        return lines.stream()
                .mapToDouble(line -> sizePixels * (LINE_HEIGHT + (line.isLast() ? PARAGRAPH_GAP : 0)))
                .sum();
    }
}
