package atlas.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes BibTeX for biblatex and biber, in UTF-8.
final class BibTex {

    private static final Map<Character, String> COMMANDS = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            // Braces are counted by BibTeX even behind a backslash.
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('"', "\\textquotedbl{}"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('_', "\\_"));

    private BibTex() {}

    static String write(List<CslItem> items) {
        return items.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(CslItem item) {
        String type = type(item);
        Map<String, String> fields = new LinkedHashMap<>();
        List<CslName> authors = authors(item, type);
        if (!authors.isEmpty()) {
            fields.put("author", authors.stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
        put(fields, "title", item, CslField.TITLE);
        item.text(CslField.CONTAINER_TITLE)
                .ifPresent(container -> fields.put(containerField(type), containerValue(type, container)));
        item.text(CslField.PUBLISHER)
                .filter(publisher -> !type.equals("article")
                        && (type.equals("report") || !authors.contains(new CslName.Literal(publisher))))
                .ifPresent(publisher -> fields.putIfAbsent(publisherField(type), whole(publisher)));
        item.text(CslField.PUBLISHER_PLACE).ifPresent(place -> fields.put("location", whole(place)));
        if (item.type().equals("article-newspaper") && type.equals("article")) {
            fields.put("entrysubtype", "newspaper");
        }
        item.issued().ifPresent(date -> fields.put("date", date.iso()));
        put(fields, "volume", item, CslField.VOLUME);
        put(
                fields,
                type.equals("misc") ? "howpublished" : "number",
                item,
                item.text(CslField.ISSUE).isPresent() ? CslField.ISSUE : CslField.NUMBER);
        item.text(CslField.PAGE)
                .ifPresent(pages -> fields.put("pages", escaped(pages).replaceAll("\\s*[-–]+\\s*", "--")));
        put(fields, "edition", item, CslField.EDITION);
        put(fields, type.equals("incollection") ? "edition" : "version", item, CslField.VERSION);
        if (type.equals("report")) {
            fields.put("type", escaped(item.text(CslField.GENRE).orElse("Report")));
        }
        put(fields, "isbn", item, CslField.ISBN);
        item.text(CslField.DOI).ifPresent(doi -> fields.put("doi", address(doi)));
        item.text(CslField.URL).ifPresent(url -> fields.put("url", address(url)));
        item.accessed().ifPresent(date -> fields.put("urldate", date.iso()));
        item.text(CslField.LANGUAGE).ifPresent(tag -> fields.put("langid", languageName(tag)));
        if (!item.addendum().isEmpty()) {
            fields.put("note", escaped(item.addendum()));
        }
        put(fields, "annotation", item, CslField.NOTE);
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + type + "{" + item.id() + ",\n", "\n}\n"));
    }

    /// Who wrote it. An article that nobody signed is told under the name of its newspaper, as Chicago has it.
    private static List<CslName> authors(CslItem item, String type) {
        List<CslName> authors = item.signed().authors();
        return authors.isEmpty() && type.equals("article")
                ? item.text(CslField.CONTAINER_TITLE).<CslName>map(CslName.Literal::new).stream()
                        .toList()
                : authors;
    }

    /// A type of biblatex's own model.
    private static String type(CslItem item) {
        boolean hasContainer = item.text(CslField.CONTAINER_TITLE).isPresent();
        return switch (item.type()) {
            case "article-newspaper", "article-journal", "article" -> hasContainer ? "article" : "online";
            case "book" -> "book";
            case "chapter" -> "incollection";
            case "dataset" -> "dataset";
            case "report" -> "report";
            case "software" -> "software";
            case "webpage" -> "online";
            default -> "misc";
        };
    }

    private static String containerField(String type) {
        return switch (type) {
            case "article" -> "journaltitle";
            case "incollection" -> "booktitle";
            case "book", "report" -> "titleaddon";
            default -> "organization";
        };
    }

    private static String containerValue(String type, String container) {
        return containerField(type).equals("organization") ? whole(container) : escaped(container);
    }

    private static String publisherField(String type) {
        return switch (type) {
            case "report" -> "institution";
            case "online", "misc" -> "organization";
            default -> "publisher";
        };
    }

    private static String name(CslName name) {
        return switch (name) {
            case CslName.Literal(String whole) -> whole(whole);
            case CslName.Person(String family, String given) ->
                given.isEmpty() ? whole(family) : part(family) + ", " + part(given);
        };
    }

    /// Part of a name: braces keep together what would be cut at a comma or an "and".
    private static String part(String part) {
        return part.contains(",") || part.toLowerCase(Locale.ROOT).matches("(.* )?and( .*)?")
                ? whole(part)
                : escaped(part);
    }

    /// One entry of a list, which would else be cut at each "and".
    private static String whole(String text) {
        return "{" + escaped(text) + "}";
    }

    private static void put(Map<String, String> fields, String name, CslItem item, CslField field) {
        item.text(field).ifPresent(text -> fields.put(name, escaped(text)));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> COMMANDS.getOrDefault((char) c, Character.toString((char) c)))
                .collect(Collectors.joining());
    }

    /// Addresses are taken as they are: what would end the field is written as a web address writes it.
    private static String address(String address) {
        return address.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\"", "%22")
                .replace(" ", "%20");
    }

    private static String languageName(String tag) {
        String name =
                Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
        return name.replaceAll("[^a-z]", "");
    }
}
