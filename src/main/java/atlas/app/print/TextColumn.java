package atlas.app.print;

import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Paragraph;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// Lays text on pages from above, a new page wherever one is full. Sizes are logical pixels, 96 to the inch.
final class TextColumn {

    private static final double TITLE_PIXELS = 20;
    private static final double TEXT_PIXELS = 12;
    private static final double CELL_PIXELS = 11;
    private static final double LINE_SPACING = 1.35;
    private static final double GAP_PIXELS = 8;
    private static final double ROW_GAP_PIXELS = 2;
    private static final double CELL_GAP_PIXELS = 10;
    private static final double NARROWEST_COLUMN_PIXELS = 40;
    private static final float RULE_PIXELS = 0.75f;

    private final GlyphCache glyphs;
    private final Palette palette;
    private final double width;
    private final double height;
    private final double scale;
    private final List<Drawing> pages = new ArrayList<>();
    private double y;

    /// @param width  of a page between its margins
    /// @param height of a page between its margins
    /// @param scale  physical pixels to a logical one
    TextColumn(GlyphCache glyphs, Palette palette, double width, double height, double scale) {
        this.glyphs = glyphs;
        this.palette = palette;
        this.width = width;
        this.height = height;
        this.scale = scale;
        turnPage();
    }

    /// What was laid so far, a drawing a page.
    List<Drawing> pages() {
        return List.copyOf(pages);
    }

    void title(String words) {
        lines(words, Typeface.Cut.SEMI_BOLD, TITLE_PIXELS, palette.label(), 0);
        y += GAP_PIXELS;
    }

    void note(String words) {
        lines(words, Typeface.Cut.REGULAR, TEXT_PIXELS, palette.marginalia(), 0);
        y += GAP_PIXELS / 2;
    }

    /// A paragraph with its number at the left.
    void numbered(int number, String words) {
        double indent = lengthPixels("000.", Typeface.Cut.REGULAR, TEXT_PIXELS) + GAP_PIXELS;
        List<TextOutline> lines = wrapped(words, Typeface.Cut.REGULAR, TEXT_PIXELS, width - indent);
        double line = TEXT_PIXELS * LINE_SPACING;
        // A paragraph is kept together, unless it is longer than a page.
        makeRoom(Math.min(height, lines.size() * line));
        put(glyphs.of(List.of(number + "."), Typeface.Cut.REGULAR, TEXT_PIXELS, 0), 0, y, palette.marginalia());
        for (TextOutline each : lines) {
            makeRoom(line);
            put(each, indent, y, palette.label());
            y += line;
        }
        y += GAP_PIXELS / 2;
    }

    /// A table, its head again on each page.
    ///
    /// @param rows as many cells each as the head has
    void table(List<String> head, List<List<String>> rows) {
        double[] widths = widths(head, rows);
        y += GAP_PIXELS;
        head(head, widths);
        for (List<String> row : rows) {
            List<List<TextOutline>> cells = cells(row, widths, Typeface.Cut.REGULAR);
            double needed = heightOf(cells);
            if (y + needed > height) {
                turnPage();
                head(head, widths);
            }
            row(cells, widths, palette.label());
        }
    }

    private void head(List<String> head, double[] widths) {
        List<List<TextOutline>> cells = cells(head, widths, Typeface.Cut.SEMI_BOLD);
        makeRoom(heightOf(cells) * 2);
        row(cells, widths, palette.label());
        rule(palette.label());
    }

    private void row(List<List<TextOutline>> cells, double[] widths, Colour ink) {
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            double top = y;
            for (TextOutline line : cells.get(i)) {
                put(line, x, top, ink);
                top += CELL_PIXELS * LINE_SPACING;
            }
            x += widths[i] + CELL_GAP_PIXELS;
        }
        y += heightOf(cells);
        rule(palette.hairline());
    }

    private static double heightOf(List<List<TextOutline>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return most * CELL_PIXELS * LINE_SPACING + ROW_GAP_PIXELS;
    }

    private List<List<TextOutline>> cells(List<String> words, double[] widths, Typeface.Cut cut) {
        List<List<TextOutline>> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cells.add(wrapped(words.get(i), cut, CELL_PIXELS, widths[i]));
        }
        return cells;
    }

    /// As wide as the cells are, and where there is not so much room each as much narrower as it is wider than others.
    private double[] widths(List<String> head, List<List<String>> rows) {
        double[] widths = new double[head.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widthOf(head.get(i), Typeface.Cut.SEMI_BOLD);
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], widthOf(row.get(i), Typeface.Cut.REGULAR));
            }
        }
        double room = width - CELL_GAP_PIXELS * (widths.length - 1);
        return fitted(widths, room);
    }

    /// The widest give way until all fit.
    static double[] fitted(double[] wanted, double room) {
        double low = NARROWEST_COLUMN_PIXELS;
        double high = room;
        for (int step = 0; step < 40; step++) {
            double most = (low + high) / 2;
            double total = 0;
            for (double each : wanted) {
                total += Math.min(each, most);
            }
            if (total > room) {
                high = most;
            } else {
                low = most;
            }
        }
        double[] widths = new double[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(wanted[i], low);
        }
        return widths;
    }

    private double widthOf(String words, Typeface.Cut cut) {
        return lengthPixels(words, cut, CELL_PIXELS) + 1;
    }

    private void lines(String words, Typeface.Cut cut, double pixels, Colour ink, double indent) {
        for (TextOutline line : wrapped(words, cut, pixels, width - indent)) {
            makeRoom(pixels * LINE_SPACING);
            put(line, indent, y, ink);
            y += pixels * LINE_SPACING;
        }
    }

    private List<TextOutline> wrapped(String words, Typeface.Cut cut, double pixels, double widest) {
        if (words.isBlank()) {
            return List.of();
        }
        return new Paragraph(broken(words, cut, pixels, widest), cut, pixels)
                .lines(widest, glyphs::widthPixels).stream()
                        .map(line -> glyphs.of(List.of(line), cut, pixels, 0))
                        .toList();
    }

    /// An address may be longer than a line: then it is broken where the line ends.
    private String broken(String words, Typeface.Cut cut, double pixels, double widest) {
        StringBuilder all = new StringBuilder();
        for (String word : words.split(" +", -1)) {
            String rest = word;
            double length = lengthPixels(rest, cut, pixels);
            while (rest.length() > 1 && length > widest) {
                int fits = Math.clamp((int) (rest.length() * widest / length), 1, rest.length() - 1);
                while (fits > 1 && lengthPixels(rest.substring(0, fits), cut, pixels) > widest) {
                    fits--;
                }
                all.append(rest, 0, fits).append(' ');
                rest = rest.substring(fits);
                length = lengthPixels(rest, cut, pixels);
            }
            all.append(rest).append(' ');
        }
        return all.toString().strip();
    }

    private double lengthPixels(String words, Typeface.Cut cut, double pixels) {
        return glyphs.widthPixels(LabelText.straight(List.of(words), cut, pixels, 0));
    }

    /// Lays a line with its left end and the top of its room at a place.
    private void put(TextOutline line, double left, double top, Colour ink) {
        double middle = top + line.labelText().sizePixels() * LINE_SPACING / 2;
        glyphs.paintBare(pages.getLast(), line, left + line.widthPixels() / 2, middle, ink);
    }

    private void rule(Colour ink) {
        pages.getLast().stroke(new Line2D.Double(0, y, width, y), Patterns.color(ink), new BasicStroke(RULE_PIXELS));
        y += ROW_GAP_PIXELS;
    }

    private void makeRoom(double needed) {
        if (y > 0 && y + needed > height) {
            turnPage();
        }
    }

    private void turnPage() {
        Drawing page = new Drawing(scale);
        page.ground(Patterns.color(palette.card()));
        pages.add(page);
        y = 0;
    }
}
