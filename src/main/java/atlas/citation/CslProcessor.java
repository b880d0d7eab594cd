package atlas.citation;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/// Writes items as a style of CSL has them in a list of references, in the style's order.
final class CslProcessor {

    /// As citeproc-java calls it.
    enum Output {
        TEXT("text"),
        HTML("html");

        private final String format;

        Output(String format) {
            this.format = format;
        }
    }

    /// A reference in the list.
    record Reference(CslItem item, String text) {}

    private static final Pattern TEXT_NUMBER = Pattern.compile("^\\d+\\.\\s*");
    private static final Pattern HTML_ENTRY = Pattern.compile("(?s)^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$");
    private static final Pattern HTML_NUMBER = Pattern.compile(
            "(?s)^\\s*<div class=\"csl-left-margin\">.*?</div>\\s*<div class=\"csl-right-inline\">(.*)</div>\\s*$");

    private final CitationStyle style;
    private final String csl;
    private final Language language;
    private final CslLocale locale;

    /// @throws IllegalArgumentException if the style is none of CSL
    CslProcessor(CitationStyle style, Language language) {
        this.style = style;
        this.csl = style.csl().orElseThrow(() -> new IllegalArgumentException(style + " is no style of CSL"));
        this.language = language;
        this.locale = new CslLocale(language);
    }

    /// @param progress is told before each item which share is done, and may throw what ends the work
    List<Reference> references(List<CslItem> items, Output output, DoubleConsumer progress) {
        Items provider = new Items();
        items.forEach(item -> provider.add(item, dataOf(item)));
        try {
            CSL processor =
                    new CSL(provider, _ -> locale.xml(), new DefaultAbbreviationProvider(), styleXml(), locale.tag());
            processor.setOutputFormat(output.format);
            processor.registerCitationItems(provider.getIds());
            List<Reference> references = new ArrayList<>();
            // In the order of the style; one by one, since what a style leaves out would shift the others.
            for (CSLItemData data : processor.getRegisteredItems()) {
                progress.accept((double) references.size() / items.size());
                String[] entries = processor.makeBibliography(data::equals).getEntries();
                if (entries.length != 1) {
                    throw new IllegalStateException(style + " has no form for the type of " + data.getId());
                }
                references.add(new Reference(provider.item(data.getId()), locale.finish(bare(entries[0], output))));
            }
            return references;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String styleXml() {
        String xml = CslLocale.text(csl + ".csl");
        return style == CitationStyle.APA ? withDayOfEachAddress(xml) : xml;
    }

    /// APA asks for the day on which a page was read where it may change, and leaves that to the author; its CSL style
    /// says it of undated pages alone. Here it is said of each.
    private static String withDayOfEachAddress(String apa) {
        String undated = "<if match=\"none\" variable=\"issued status\">\n              <text term=\"retrieved\"";
        String read = "<if variable=\"accessed\">\n              <text term=\"retrieved\"";
        if (!apa.contains(undated)) {
            throw new IllegalStateException("the style of APA says otherwise when a page was read");
        }
        return apa.replace(undated, read);
    }

    /// GOST begins with the title of what nobody signed, and names the body behind it.
    private CSLItemData dataOf(CslItem item) {
        Map<String, Object> variables = CslJson.variables(style == CitationStyle.GOST ? item : item.signed());
        if (style == CitationStyle.GOST) {
            if (item.text(CslField.URL).isPresent()) {
                // What is cited by its address is an electronic resource there, whatever else it is.
                variables.put("type", "webpage");
            }
            item.text(CslField.VERSION)
                    .ifPresent(version -> variables.put(
                            CslField.EDITION.variable(), new Messages(language).get("citation.version", version)));
        }
        return CSLItemData.fromJson(variables);
    }

    /// Without its number, which GOST gives it, and in HTML without the box around it.
    private String bare(String entry, Output output) {
        if (output == Output.TEXT) {
            return style == CitationStyle.GOST
                    ? TEXT_NUMBER.matcher(entry.strip()).replaceFirst("")
                    : entry.strip();
        }
        String inner = HTML_ENTRY.matcher(entry).replaceFirst("$1");
        return HTML_NUMBER.matcher(inner).replaceFirst("$1").strip();
    }

    private static final class Items implements ItemDataProvider {

        private final Map<String, CslItem> items = new LinkedHashMap<>();
        private final Map<String, CSLItemData> data = new LinkedHashMap<>();

        void add(CslItem item, CSLItemData variables) {
            items.put(item.id(), item);
            data.put(item.id(), variables);
        }

        CslItem item(String id) {
            CslItem item = items.get(id);
            if (item == null) {
                throw new IllegalStateException("a reference without an item: " + id);
            }
            return item;
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            CSLItemData found = data.get(id);
            if (found == null) {
                throw new IllegalArgumentException("no item is called " + id);
            }
            return found;
        }

        @Override
        public Collection<String> getIds() {
            return List.copyOf(data.keySet());
        }
    }
}
