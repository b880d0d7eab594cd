package atlas.citation;

import atlas.i18n.Language;
import java.util.List;
import java.util.function.BooleanSupplier;
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
        return of(items, style, language, () -> true);
    }

    /// The same, which may be given up: text takes some milliseconds an item.
    ///
    /// @param isWanted asked before each item
    /// @throws java.util.concurrent.CancellationException when it is wanted no longer
    public static Citation of(List<CslItem> items, CitationStyle style, Language language, BooleanSupplier isWanted) {
        return switch (style) {
            case CHICAGO, APA, GOST -> {
                CslProcessor processor = new CslProcessor(style, language);
                yield new Citation(
                        lines(processor.references(items, CslProcessor.Output.TEXT, isWanted)),
                        paragraphs(processor.references(items, CslProcessor.Output.HTML, isWanted)));
            }
            case BIBTEX -> ofData(BibTex.write(items));
            case RIS -> ofData(Ris.write(items));
            case CSL_JSON -> ofData(CslJson.write(items));
        };
    }

    /// The same in text alone, which takes half the time.
    public static String textOf(List<CslItem> items, CitationStyle style, Language language) {
        return style.isText()
                ? lines(new CslProcessor(style, language).references(items, CslProcessor.Output.TEXT, () -> true))
                : of(items, style, language).text();
    }

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
