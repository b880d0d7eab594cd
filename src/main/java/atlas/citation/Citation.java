package atlas.citation;

import atlas.i18n.Language;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One or more items, cited.
///
/// @param text lines, each with its end
/// @param html the same for documents: a paragraph for each item, or for data of programs all of it as it is
public record Citation(String text, String html) {

    /// Cites items: in a style for readers in its order, as data in the order given.
    ///
    /// @param language of the words between the parts, and of dates
    public static Citation of(List<CslItem> items, CitationStyle style, Language language) {
        return of(items, style, language, Citation::tellNobody);
    }

    /// The same, which may be given up: text takes some milliseconds an item.
    ///
    /// @param progress is told before each item which share of the work is done; what it throws, as a
    ///                 [java.util.concurrent.CancellationException], ends the work
    public static Citation of(List<CslItem> items, CitationStyle style, Language language, DoubleConsumer progress) {
        return switch (style) {
            case CHICAGO, APA, GOST -> {
                CslProcessor processor = new CslProcessor(style, language);
                yield new Citation(
                        lines(processor.references(
                                items, CslProcessor.Output.TEXT, share -> progress.accept(share / 2))),
                        paragraphs(processor.references(
                                items, CslProcessor.Output.HTML, share -> progress.accept((1 + share) / 2))));
            }
            case BIBTEX -> ofData(BibTex.write(items));
            case RIS -> ofData(Ris.write(items));
            case CSL_JSON -> ofData(CslJson.write(items));
        };
    }

    /// The same in text alone, which takes half the time.
    public static String textOf(List<CslItem> items, CitationStyle style, Language language) {
        return style.isText()
                ? lines(new CslProcessor(style, language).references(items, CslProcessor.Output.TEXT, Citation::tellNobody))
                : of(items, style, language).text();
    }

    private static void tellNobody(double share) {}

    private static Citation ofData(String data) {
        return new Citation(data, "<pre>" + escaped(data) + "</pre>");
    }

    private static String lines(List<CslProcessor.Reference> references) {
        return joined(references, Function.identity(), "", "\n");
    }

    private static String paragraphs(List<CslProcessor.Reference> references) {
        return joined(references, Citation::escaped, "<p>", "</p>\n");
    }

    private static String joined(
            List<CslProcessor.Reference> references, Function<String, String> escape, String begin, String end) {
        return references.stream()
                .map(reference -> begin
                        + (reference.text() + " "
                                        + escape.apply(reference.item().addendum()))
                                .strip()
                        + end)
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
