package atlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text of a story with its marks read: `**bold**`, `[words](https://…)`, and `[^id]` for a source. Whatever else
/// stands in it, HTML too, is text.
///
/// @param paragraphs parted by blank lines, without empty ones
public record MarkedText(List<List<TextRun>> paragraphs) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern MARK = Pattern.compile("\\*\\*(?<bold>[^*]+)\\*\\*"
            + "|\\[(?<words>[^\\[\\]]+)]\\((?<address>https?://[^\\s()]+)\\)"
            + "|\\[\\^(?<source>[a-z0-9]+(?:-[a-z0-9]+)*)]");

    /// A part of a paragraph that looks alike.
    public sealed interface TextRun {

        /// What is read.
        record Words(String words, boolean isBold) implements TextRun {}

        /// Words that lead to an address.
        record Link(String words, String address) implements TextRun {}

        /// The mark of a source.
        record SourceMark(String id) implements TextRun {}
    }

    public MarkedText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    public static MarkedText of(String text) {
        return new MarkedText(Stream.of(BLANK_LINES.split(text, -1))
                .map(paragraph -> LINE_BREAKS.matcher(paragraph.strip()).replaceAll(" "))
                .filter(paragraph -> !paragraph.isEmpty())
                .map(MarkedText::runs)
                .toList());
    }

    private static List<TextRun> runs(String paragraph) {
        List<TextRun> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(paragraph);
        int end = 0;
        while (mark.find()) {
            addWords(runs, paragraph.substring(end, mark.start()));
            end = mark.end();
            if (mark.group("bold") != null) {
                runs.add(new TextRun.Words(mark.group("bold"), true));
            } else if (mark.group("source") != null) {
                runs.add(new TextRun.SourceMark(mark.group("source")));
            } else {
                runs.add(new TextRun.Link(mark.group("words"), mark.group("address")));
            }
        }
        addWords(runs, paragraph.substring(end));
        return runs;
    }

    private static void addWords(List<TextRun> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(new TextRun.Words(words, false));
        }
    }

    /// The ids of the sources that are marked, each once, in their order.
    public List<String> sources() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(TextRun.SourceMark.class::isInstance)
                .map(run -> ((TextRun.SourceMark) run).id())
                .distinct()
                .toList();
    }

    /// What is read, without marks; paragraphs are parted by a blank line.
    public String plain() {
        return paragraphs.stream().map(MarkedText::plain).collect(Collectors.joining("\n\n"));
    }

    /// A paragraph without marks. Where the mark of a source stood, no blank stays before the full stop.
    public static String plain(List<TextRun> paragraph) {
        return paragraph.stream()
                .map(run -> switch (run) {
                    case TextRun.Words(String words, boolean _) -> words;
                    case TextRun.Link(String words, String _) -> words;
                    case TextRun.SourceMark _ -> "";
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+(?=[.,;:!?]|$)", "")
                .replaceAll(" {2,}", " ");
    }
}
