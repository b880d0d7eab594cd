package atlas.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes RIS, which EndNote, Mendeley and Zotero read: lines of a tag of two letters and its value, each ended by a
/// carriage return and a line feed.
final class Ris {

    private static final String LINE_END = "\r\n";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("dataset", "DATA"),
            Map.entry("legislation", "STAT"),
            Map.entry("map", "MAP"),
            Map.entry("report", "RPRT"),
            Map.entry("software", "COMP"),
            Map.entry("treaty", "LEGAL"),
            Map.entry("webpage", "ELEC"));

    private Ris() {}

    static String write(List<CslItem> items) {
        return items.stream().map(CslItem::signed).map(Ris::record).collect(Collectors.joining(LINE_END));
    }

    private static String record(CslItem item) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", TYPES.getOrDefault(item.type(), "GEN"));
        item.authors().forEach(name -> line(lines, "AU", name(name)));
        text(lines, "TI", item, CslField.TITLE);
        text(lines, "T2", item, CslField.CONTAINER_TITLE);
        text(lines, "PB", item, CslField.PUBLISHER);
        text(lines, "CY", item, CslField.PUBLISHER_PLACE);
        item.issued().ifPresent(date -> {
            line(lines, "PY", String.format(Locale.ROOT, "%04d", date.year()));
            line(lines, "DA", date(date));
        });
        text(lines, "VL", item, CslField.VOLUME);
        text(lines, "IS", item, item.text(CslField.ISSUE).isPresent() ? CslField.ISSUE : CslField.NUMBER);
        item.text(CslField.PAGE).ifPresent(pages -> pages(pages, lines));
        text(lines, "ET", item, item.text(CslField.EDITION).isPresent() ? CslField.EDITION : CslField.VERSION);
        text(lines, "M3", item, CslField.GENRE);
        text(lines, "SN", item, CslField.ISBN);
        text(lines, "DO", item, CslField.DOI);
        text(lines, "UR", item, CslField.URL);
        item.accessed().ifPresent(date -> line(lines, "Y2", date(date)));
        text(lines, "LA", item, CslField.LANGUAGE);
        item.remarks().ifPresent(remarks -> line(lines, "N1", remarks));
        line(lines, "ID", item.id());
        line(lines, "ER", "");
        return lines.toString();
    }

    /// A name without a comma would be cut at its last space.
    private static String name(CslName name) {
        return switch (name) {
            case CslName.Literal(String whole) -> whole + ",";
            case CslName.Person(String family, String given) -> (family + ", " + given).strip();
        };
    }

    /// `2022/10/13/`, with what is not known left out between the slashes.
    private static String date(CslDate date) {
        String known = date.iso().replace('-', '/');
        return known + "/".repeat(4 - date.parts().size());
    }

    private static void pages(String pages, StringBuilder lines) {
        String[] ends = pages.split("[-–]", 2);
        line(lines, "SP", ends[0].strip());
        Optional.of(ends).filter(both -> both.length == 2).ifPresent(both -> line(lines, "EP", both[1].strip()));
    }

    private static void text(StringBuilder lines, String tag, CslItem item, CslField field) {
        Consumer<String> write = text -> line(lines, tag, text);
        item.text(field).ifPresent(write);
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value).append(LINE_END);
    }
}
