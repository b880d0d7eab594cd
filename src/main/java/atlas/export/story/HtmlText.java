package atlas.export.story;

import atlas.i18n.Messages;
import atlas.story.MarkedText;
import atlas.story.MarkedText.TextRun;
import java.util.regex.Pattern;

/// Texts as HTML: whatever markup stands in them is shown as text.
final class HtmlText {

    private static final Pattern BLANK_BEFORE_MARK = Pattern.compile("\\s+<sup>");

    private HtmlText() {}

    /// A text in an element or an attribute between double quotes.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    // No other control character may stand in a page, nor half of a letter.
                    boolean isAllowed = (point >= ' ' || point == '\t' || point == '\n')
                            && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                            && !(point >= FIRST_DELETED && point < FIRST_PRINTED);
                    escaped.appendCodePoint(isAllowed ? point : ' ');
                }
            }
        });
        return escaped.toString();
    }

    private static final int FIRST_DELETED = 0x7f;
    private static final int FIRST_PRINTED = 0xa0;

    /// The paragraphs of a text of a slide.
    ///
    /// @param id of the slide's element, to whose sources the marks lead
    static String paragraphs(MarkedText text, Slide slide, String id, Messages messages) {
        StringBuilder html = new StringBuilder();
        text.paragraphs().forEach(paragraph -> {
            html.append("<p>");
            paragraph.forEach(run -> html.append(html(run, slide, id, messages)));
            html.append("</p>\n");
        });
        // What is told in the text is escaped: this element is a mark.
        return BLANK_BEFORE_MARK.matcher(html).replaceAll("<sup>");
    }

    private static String html(TextRun run, Slide slide, String id, Messages messages) {
        return switch (run) {
            case TextRun.Words(String words, boolean isBold) ->
                isBold ? "<strong>" + escaped(words) + "</strong>" : escaped(words);
            case TextRun.Link(String words, String address) -> link(words, address);
            case TextRun.SourceMark(String source) -> mark(slide.numberOf(source), id, messages);
        };
    }

    static String link(String words, String address) {
        return "<a href=\"" + escaped(address) + "\" rel=\"noopener noreferrer\">" + escaped(words) + "</a>";
    }

    private static String mark(int number, String id, Messages messages) {
        return number == 0
                ? ""
                : "<sup><a href=\"#" + id + "-source-" + number + "\" aria-label=\""
                        + escaped(messages.get("handout.source", number)) + "\">" + number + "</a></sup>";
    }
}
