package atlas.export.story;

import atlas.cartography.Box;
import atlas.render.text.GlyphCache;
import atlas.render.text.Paragraph;
import atlas.render.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/// Where on a slide its title, its text, its pictures and its sources stand. Of one picture the text stands at the
/// left, of two above them. All sizes are shares of the height: larger slides show the same words as large, and have
/// more room for pictures.
///
/// @param unit    how many pixels of this slide one of a slide 720 pixels high is
/// @param title    lines
/// @param text     lines
/// @param textPixels the size of the text
/// @param sources  lines
/// @param footTop  where the first of them begins
record SlideLayout(
        double unit,
        List<String> title,
        List<FlowedText.Line> text,
        double textPixels,
        Box textBox,
        List<Box> pictures,
        List<String> sources,
        double footTop) {

    static final double EDGE = 36;
    static final double TITLE_PIXELS = 30;
    static final double FOOT_PIXELS = 10.5;

    private static final double GAP = 24;
    private static final double SMALL_GAP = 10;
    private static final double TEXT_SHARE = 0.27;
    private static final double MOST_TEXT_SHARE_OF_HEIGHT = 0.3;
    private static final double LARGEST_TEXT_PIXELS = 19;
    private static final double SMALLEST_TEXT_PIXELS = 12;
    private static final double STEP_PIXELS = 0.5;
    private static final int MOST_TITLE_LINES = 2;
    private static final int MOST_SOURCE_LINES = 3;
    private static final double ROOM_FOR_NUMBER = 70;

    /// Lays out a slide of a size in logical pixels.
    ///
    /// @param scale physical pixels to a logical one, between which the edges of pictures lie
    static SlideLayout of(
            Slide slide, String sourcesHead, double widthPixels, double heightPixels, double scale, GlyphCache glyphs) {
        double unit = heightPixels / SlidePainter.USUAL_HEIGHT_PIXELS;
        double edge = EDGE * unit;
        double gap = GAP * unit;
        double smallGap = SMALL_GAP * unit;
        double titlePixels = TITLE_PIXELS * unit;
        double width = widthPixels - 2 * edge;
        List<String> title = SlideSheet.lines(
                new Paragraph(slide.title(), Typeface.Cut.SEMI_BOLD, titlePixels), width, MOST_TITLE_LINES, glyphs);
        double top = edge * 0.7 + title.size() * titlePixels * SlideSheet.LINE_HEIGHT + smallGap;
        List<String> sources = sources(slide, sourcesHead, width - ROOM_FOR_NUMBER * unit, unit, glyphs);
        double footTop =
                heightPixels - edge * 0.6 - Math.max(1, sources.size()) * FOOT_PIXELS * unit * SlideSheet.LINE_HEIGHT;
        double bottom = footTop - smallGap;
        boolean hasText = !slide.text().paragraphs().isEmpty();
        boolean isBeside = slide.pictures().size() == 1;
        Box room = isBeside
                ? new Box(edge, top, width * TEXT_SHARE, bottom - top)
                : new Box(
                        edge,
                        top,
                        width,
                        slide.pictures().isEmpty() ? bottom - top : heightPixels * MOST_TEXT_SHARE_OF_HEIGHT);
        Fitted fitted = fitted(slide, room, unit, glyphs);
        double textBottom = hasText ? top + SlideSheet.height(fitted.lines(), fitted.sizePixels()) + smallGap : top;
        double left = isBeside && hasText ? edge + room.width() + gap : edge;
        double pictureTop = isBeside ? top : textBottom;
        int count = slide.pictures().size();
        double each = (widthPixels - edge - left - gap * Math.max(0, count - 1)) / Math.max(1, count);
        List<Box> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(snapped(new Box(left + i * (each + gap), pictureTop, each, bottom - pictureTop), scale));
        }
        return new SlideLayout(unit, title, fitted.lines(), fitted.sizePixels(), room, pictures, sources, footTop);
    }

    private record Fitted(List<FlowedText.Line> lines, double sizePixels) {}

    /// As large as there is room for; of a text that is too long even when it is small, what there is room for.
    private static Fitted fitted(Slide slide, Box room, double unit, GlyphCache glyphs) {
        double size = LARGEST_TEXT_PIXELS * unit;
        double smallest = SMALLEST_TEXT_PIXELS * unit;
        while (true) {
            List<FlowedText.Line> lines =
                    FlowedText.lines(slide.text(), slide::numberOf, size, room.width(), glyphs::widthPixels);
            if (SlideSheet.height(lines, size) <= room.height()) {
                return new Fitted(lines, size);
            }
            if (size <= smallest) {
                return new Fitted(cut(lines, size, room.height()), size);
            }
            size -= lines.size() > MANY_LINES ? size - smallest : STEP_PIXELS * unit;
        }
    }

    /// With more there is no use in trying all sizes.
    private static final int MANY_LINES = 200;

    private static List<FlowedText.Line> cut(List<FlowedText.Line> lines, double size, double heightPixels) {
        List<FlowedText.Line> kept = new ArrayList<>();
        double height = size * SlideSheet.LINE_HEIGHT;
        for (FlowedText.Line line : lines) {
            height += SlideSheet.height(List.of(line), size);
            if (height > heightPixels) {
                break;
            }
            kept.add(line);
        }
        kept.add(new FlowedText.Line(List.of(new FlowedText.Piece("…", Typeface.Cut.REGULAR, 0)), true));
        return kept;
    }

    private static List<String> sources(Slide slide, String head, double width, double unit, GlyphCache glyphs) {
        if (slide.sources().isEmpty()) {
            return List.of();
        }
        StringBuilder words = new StringBuilder(head);
        for (int i = 0; i < slide.sources().size(); i++) {
            words.append(i == 0 ? " " : " · ")
                    .append(FlowedText.raised(i + 1))
                    .append(slide.sources().get(i).inShort());
        }
        return SlideSheet.lines(
                new Paragraph(words.toString(), Typeface.Cut.REGULAR, FOOT_PIXELS * unit),
                width,
                MOST_SOURCE_LINES,
                glyphs);
    }

    private static Box snapped(Box box, double scale) {
        double left = Math.rint(box.x() * scale) / scale;
        double top = Math.rint(box.y() * scale) / scale;
        double right = Math.rint((box.x() + box.width()) * scale) / scale;
        double bottom = Math.rint((box.y() + box.height()) * scale) / scale;
        return new Box(left, top, right - left, bottom - top);
    }
}
