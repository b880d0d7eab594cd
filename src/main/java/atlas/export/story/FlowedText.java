package atlas.export.story;

import atlas.render.text.LabelText;
import atlas.render.text.Paragraph;
import atlas.render.text.Typeface;
import atlas.story.MarkedText;
import atlas.story.MarkedText.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// A marked text broken into lines: bold words in a stronger cut, marks of sources as small raised numbers.
final class FlowedText {

    private static final double SPACE = 0.4;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final double sizePixels;
    private final double widestPixels;
    private final Paragraph.Measure measure;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private double lineWidth;

    /// Words of one cut in a line.
    ///
    /// @param x where they begin, from the beginning of the line
    record Piece(String words, Typeface.Cut cut, double x) {}

    /// @param isLast whether it ends a paragraph
    record Line(List<Piece> pieces, boolean isLast) {
        Line {
            pieces = List.copyOf(pieces);
        }
    }

    private FlowedText(double sizePixels, double widestPixels, Paragraph.Measure measure) {
        this.sizePixels = sizePixels;
        this.widestPixels = widestPixels;
        this.measure = measure;
    }

    /// @param numbers of a source by its id; 0 for one that has none
    static List<Line> lines(
            MarkedText text,
            ToIntFunction<String> numbers,
            double sizePixels,
            double widestPixels,
            Paragraph.Measure measure) {
        FlowedText flowed = new FlowedText(sizePixels, widestPixels, measure);
        for (List<TextRun> paragraph : text.paragraphs()) {
            for (TextRun run : paragraph) {
                switch (run) {
                    case TextRun.Words(String words, boolean isBold) ->
                        flowed.add(words, isBold ? Typeface.Cut.SEMI_BOLD : Typeface.Cut.REGULAR);
                    case TextRun.Link(String words, String _) -> flowed.add(words, Typeface.Cut.REGULAR);
                    case TextRun.SourceMark(String id) -> flowed.mark(numbers.applyAsInt(id));
                }
            }
            flowed.endWord();
            flowed.endLine(true);
        }
        return flowed.lines;
    }

    /// A number as it is raised beside a word.
    static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }

    private void add(String words, Typeface.Cut cut) {
        String[] parts = words.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endWord();
            }
            if (!parts[i].isEmpty()) {
                word.add(new Piece(parts[i], cut, 0));
            }
        }
    }

    /// The mark belongs to the word before it, though a blank may stand between them.
    private void mark(int number) {
        if (number == 0) {
            return;
        }
        if (word.isEmpty() && !line.isEmpty()) {
            Piece last = line.removeLast();
            int blank = last.words().lastIndexOf(' ');
            if (blank >= 0) {
                line.add(new Piece(last.words().substring(0, blank), last.cut(), last.x()));
            }
            lineWidth = line.isEmpty() ? 0 : end(line.getLast());
            word.add(new Piece(last.words().substring(blank + 1), last.cut(), 0));
        }
        boolean followsMark =
                !word.isEmpty() && RAISED.indexOf(lastLetter(word.getLast().words())) >= 0;
        word.add(new Piece((followsMark ? "\u2009" : "") + raised(number), Typeface.Cut.REGULAR, 0));
    }

    private static char lastLetter(String words) {
        return words.charAt(words.length() - 1);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        double width = 0;
        for (Piece piece : word) {
            width += width(piece);
        }
        double gap = line.isEmpty() ? 0 : SPACE * sizePixels;
        if (!line.isEmpty() && lineWidth + gap + width > widestPixels) {
            endLine(false);
            gap = 0;
        }
        boolean isFirst = true;
        for (Piece piece : word) {
            append(piece, isFirst && gap > 0 ? " " : "", isFirst ? gap : 0);
            isFirst = false;
        }
        word.clear();
    }

    private void append(Piece piece, String between, double gap) {
        if (!line.isEmpty() && line.getLast().cut() == piece.cut()) {
            Piece last = line.removeLast();
            line.add(new Piece(last.words() + between + piece.words(), last.cut(), last.x()));
            lineWidth = end(line.getLast());
        } else {
            line.add(new Piece(piece.words(), piece.cut(), lineWidth + gap));
            lineWidth += gap + width(piece);
        }
    }

    private double end(Piece piece) {
        return piece.x() + width(piece);
    }

    private double width(Piece piece) {
        return measure.widthPixels(LabelText.straight(List.of(piece.words()), piece.cut(), sizePixels, 0));
    }

    private void endLine(boolean isLast) {
        if (!line.isEmpty()) {
            lines.add(new Line(line, isLast));
        }
        line.clear();
        lineWidth = 0;
    }
}
