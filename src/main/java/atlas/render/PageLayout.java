package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Paragraph;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.theme.marginalia.Marginalia;
import java.util.ArrayList;
import java.util.List;

/// Where on a picture that stands alone its title, its map and its foot stand. At the left of the foot are the notes,
/// at its right the sources; on a narrow picture the sources stand below the notes.
///
/// @param heading the title's lines and those of the subtitle below it
/// @param map     whose edges lie between physical pixels
/// @param legends room below the map for the legends of a comparison; of no height where there is none
/// @param foot    all lines of the notes and sources
record PageLayout(List<Line> heading, Box map, Box legends, List<Line> foot) {

    private static final double EDGE_SHARE = 50;
    private static final double NARROWEST_EDGE = 14;
    private static final double WIDEST_EDGE = 36;
    private static final double COLUMN_GAP = 28;
    private static final double TWO_COLUMNS_FROM = 620;
    private static final double PARAGRAPH_GAP = 3;
    private static final double LINE_HEIGHT = 1.38;
    private static final double[] NOTES_SHARES = {0.4, 0.46, 0.52, 0.58, 0.64};
    /// The sources never take more of the height, nor less than the notes beside them have.
    private static final double SOURCES_SHARE_OF_HEIGHT = 0.11;

    private static final double LEAST_MAP_SHARE_OF_HEIGHT = 0.5;
    /// Of a map that no legend lies on.
    private static final double LEAST_BARE_MAP_SHARE_OF_HEIGHT = 0.42;

    /// One line of text.
    ///
    /// @param x       where it begins
    /// @param middleY where the middle of its capitals stands
    /// @param isQuiet whether it is written as quietly as the margin
    record Line(String text, Typeface.Cut cut, double sizePixels, double x, double middleY, boolean isQuiet) {

        void ink(Drawing page, GlyphCache glyphs, Palette palette) {
            TextOutline outline = glyphs.of(List.of(text), cut, sizePixels, 0);
            Colour colour = isQuiet ? palette.marginalia() : palette.label();
            glyphs.paintBare(page, outline, x + outline.widthPixels() / 2, middleY, colour);
        }
    }

    PageLayout {
        heading = List.copyOf(heading);
        foot = List.copyOf(foot);
    }

    /// Whether the map has enough of the height. The width it has in any case.
    boolean hasRoom(double heightPixels) {
        return map.height()
                >= heightPixels * (legends.height() == 0 ? LEAST_MAP_SHARE_OF_HEIGHT : LEAST_BARE_MAP_SHARE_OF_HEIGHT);
    }

    /// A sheet, its sizes in logical pixels.
    ///
    /// @param scale         physical pixels to a logical one, between which the edges of the map lie
    /// @param legendsHeight    how high the legends below the map are; 0 where there are none
    /// @param leastSourceLines how many lines the sources may have however low the sheet is
    record Sheet(double widthPixels, double heightPixels, double scale, double legendsHeight, int leastSourceLines) {

        private double edge() {
            return edge(widthPixels);
        }

        private static double edge(double widthPixels) {
            return Math.clamp(widthPixels / EDGE_SHARE, NARROWEST_EDGE, WIDEST_EDGE);
        }

        /// A width of a sheet on which there is room for a map of a width.
        static double widthAround(double mapWidth) {
            return mapWidth + 2 * Math.max(NARROWEST_EDGE, (mapWidth + 2 * WIDEST_EDGE) / EDGE_SHARE);
        }

        /// How wide the map of a sheet is.
        static double mapWidth(double widthPixels) {
            return widthPixels - 2 * edge(widthPixels);
        }
    }

    /// Lays out a picture.
    static PageLayout of(Marginalia marginalia, PictureLook look, Sheet sheet, Paragraph.Measure measure) {
        double widthPixels = sheet.widthPixels();
        double heightPixels = sheet.heightPixels();
        double scale = sheet.scale();
        double edge = sheet.edge();
        double width = Sheet.mapWidth(widthPixels);
        List<Line> heading = new ArrayList<>();
        double titlePixels = step(Math.clamp(widthPixels / 56, 15, 26));
        double subtitlePixels = step(Math.clamp(widthPixels / 86, 11.5, 17));
        double y = edge - titlePixels * 0.14;
        y = add(
                heading,
                new Paragraph(marginalia.title(), Typeface.Cut.SEMI_BOLD, titlePixels),
                edge,
                y,
                width,
                1.25,
                false,
                measure);
        y = add(
                heading,
                new Paragraph(marginalia.subtitle(), Typeface.Cut.REGULAR, subtitlePixels),
                edge,
                y + 2,
                width,
                1.35,
                true,
                measure);
        double mapTop = snapped(y + edge * 0.5, scale);
        List<Line> foot = foot(marginalia, look, sheet, measure);
        double footHeight = foot.isEmpty()
                ? 0
                : foot.stream().mapToDouble(Line::middleY).max().orElse(0);
        double footTop = heightPixels - edge - footHeight;
        double legendsBottom = footTop - edge * 0.6;
        double legendsTop = legendsBottom - sheet.legendsHeight();
        double mapBottom = snapped(legendsTop - (sheet.legendsHeight() == 0 ? 0 : edge * 0.4), scale);
        Box map = new Box(
                snapped(edge, scale),
                mapTop,
                snapped(widthPixels - edge, scale) - snapped(edge, scale),
                Math.max(1 / scale, mapBottom - mapTop));
        return new PageLayout(
                heading,
                map,
                new Box(map.x(), legendsTop, map.width(), sheet.legendsHeight()),
                foot.stream()
                        .map(line -> new Line(
                                line.text(), line.cut(), line.sizePixels(), line.x(), line.middleY() + footTop, true))
                        .toList());
    }

    /// The lines of the foot, their heights from its top.
    private static List<Line> foot(Marginalia marginalia, PictureLook look, Sheet sheet, Paragraph.Measure measure) {
        double x = sheet.edge();
        double width = Sheet.mapWidth(sheet.widthPixels());
        double pixels = step(Math.clamp(width / 108, 9, 13));
        double linePixels = pixels * LINE_HEIGHT;
        int mostSourceLines =
                Math.max(sheet.leastSourceLines(), (int) (SOURCES_SHARE_OF_HEIGHT * sheet.heightPixels() / linePixels));
        if (width < TWO_COLUMNS_FROM) {
            List<Line> lines = new ArrayList<>();
            double y = addNotes(lines, marginalia, pixels, x, width, measure);
            addSources(lines, marginalia, look, pixels, x, y + PARAGRAPH_GAP, width, mostSourceLines, measure);
            return lines;
        }
        double shared = width - COLUMN_GAP;
        double notesWidth = notesWidth(marginalia, pixels, shared, mostSourceLines, measure);
        List<Line> lines = new ArrayList<>();
        double bottom = addNotes(lines, marginalia, pixels, x, notesWidth, measure);
        addSources(
                lines,
                marginalia,
                look,
                pixels,
                x + notesWidth + COLUMN_GAP,
                0,
                shared - notesWidth,
                Math.max((int) (bottom / linePixels), mostSourceLines),
                measure);
        return lines;
    }

    /// The narrowest column in which the notes are no longer than the sources may be, or the widest there is.
    private static double notesWidth(
            Marginalia marginalia, double pixels, double shared, int mostLines, Paragraph.Measure measure) {
        double width = 0;
        for (double share : NOTES_SHARES) {
            width = Math.floor(shared * share);
            double bottom = addNotes(new ArrayList<>(), marginalia, pixels, 0, width, measure);
            if (bottom <= mostLines * pixels * LINE_HEIGHT) {
                break;
            }
        }
        return width;
    }

    private static double addNotes(
            List<Line> lines, Marginalia marginalia, double pixels, double x, double width, Paragraph.Measure measure) {
        double y = 0;
        for (String note : marginalia.notes()) {
            y = add(
                    lines,
                    new Paragraph(note, Typeface.Cut.REGULAR, pixels),
                    x,
                    y + (y == 0 ? 0 : PARAGRAPH_GAP),
                    width,
                    LINE_HEIGHT,
                    true,
                    measure);
        }
        return y;
    }

    /// As many of the sources as there is room for, and how many more there are.
    private static void addSources(
            List<Line> lines,
            Marginalia marginalia,
            PictureLook look,
            double pixels,
            double x,
            double top,
            double width,
            int mostLines,
            Paragraph.Measure measure) {
        if (marginalia.sources().isEmpty()) {
            return;
        }
        double y = add(
                lines,
                new Paragraph(look.messages().get("picture.sources"), Typeface.Cut.SEMI_BOLD, pixels),
                x,
                top,
                width,
                LINE_HEIGHT,
                true,
                measure);
        int all = marginalia.sources().size();
        int shown = all;
        Paragraph sources = sources(marginalia, look, shown, pixels);
        while (shown > 1 && sources.lines(width, measure).size() > mostLines - 1) {
            shown--;
            sources = sources(marginalia, look, shown, pixels);
        }
        add(lines, sources, x, y, width, LINE_HEIGHT, true, measure);
    }

    private static Paragraph sources(Marginalia marginalia, PictureLook look, int shown, double pixels) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            words.append(i == 0 ? "" : "  ")
                    .append(i + 1)
                    .append(' ')
                    .append(marginalia.sources().get(i));
            words.append(i + 1 < shown ? ";" : "");
        }
        int more = marginalia.sources().size() - shown;
        if (more > 0) {
            words.append("; ").append(look.more().words(look.messages(), more));
        }
        return new Paragraph(words.toString(), Typeface.Cut.REGULAR, pixels);
    }

    /// Adds a paragraph's lines and returns where it ends.
    private static double add(
            List<Line> lines,
            Paragraph paragraph,
            double x,
            double top,
            double width,
            double lineHeight,
            boolean isQuiet,
            Paragraph.Measure measure) {
        double step = paragraph.sizePixels() * lineHeight;
        double y = top;
        for (String line : paragraph.lines(width, measure)) {
            lines.add(new Line(line, paragraph.cut(), paragraph.sizePixels(), x, y + step / 2, isQuiet));
            y += step;
        }
        return y;
    }

    private static double step(double pixels) {
        return Math.rint(pixels * 2) / 2;
    }

    private static double snapped(double pixels, double scale) {
        return Math.rint(pixels * scale) / scale;
    }
}
