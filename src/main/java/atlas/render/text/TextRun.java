package atlas.render.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// A part of a text in one straight line: a whole line, or one letter of a bent one. Places are pixels from the text's
/// middle, y down.
///
/// @param spacingPixels extra space between letters
/// @param x             where the base line begins
/// @param y             where the base line begins
/// @param angleRadians  by which the line is turned clockwise
/// @param widthPixels   from the beginning to the end of the last letter
public record TextRun(String text, double spacingPixels, double x, double y, double angleRadians, double widthPixels) {

    static List<TextRun> of(LabelText labelText, Font font) {
        return labelText.curve().isStraight() ? straight(labelText, font) : bent(labelText, font);
    }

    private static List<TextRun> straight(LabelText labelText, Font font) {
        double capHeight = TextOutline.capHeight(font);
        double spacing = labelText.tracking() * font.getSize2D();
        List<TextRun> runs = new ArrayList<>();
        for (int i = 0; i < labelText.lines().size(); i++) {
            GlyphVector line = TextOutline.spacedOut(labelText, i, font);
            double width =
                    line.getGlyphPosition(line.getNumGlyphs()).getX() + spacing * Math.max(0, line.getNumGlyphs() - 1);
            runs.add(new TextRun(
                    labelText.lines().get(i),
                    spacing,
                    -line.getVisualBounds().getCenterX(),
                    TextOutline.baseline(labelText, i, font, capHeight),
                    0,
                    width));
        }
        return runs;
    }

    private static List<TextRun> bent(LabelText labelText, Font font) {
        String letters = labelText.lines().getFirst();
        GlyphVector line = TextOutline.spacedOut(labelText, 0, font);
        double angle = Math.toRadians(labelText.curve().angleDegrees());
        List<TextRun> runs = new ArrayList<>();
        for (int i = 0; i < line.getNumGlyphs(); i++) {
            if (letters.charAt(i) != ' ') {
                AffineTransform place = TextOutline.placeOf(i, line, labelText, font);
                Point2D begin = place.transform(line.getGlyphPosition(i), null);
                double along = TextOutline.along(i, line);
                runs.add(new TextRun(
                        letters.substring(i, i + 1),
                        0,
                        begin.getX(),
                        begin.getY(),
                        angle + along * labelText.curve().curvature(),
                        line.getGlyphMetrics(i).getAdvanceX()));
            }
        }
        return runs;
    }
}
