package atlas.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Items as CSL-JSON, which Zotero and pandoc read.
final class CslJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CslJson() {}

    static String write(List<CslItem> items) {
        try {
            return MAPPER.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES))
                            .writeValueAsString(
                                    items.stream().map(CslJson::withRemarks).toList())
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> withRemarks(CslItem item) {
        Map<String, Object> variables = variables(item.signed());
        item.remarks().ifPresent(remarks -> variables.put(CslField.NOTE.variable(), remarks));
        return variables;
    }

    /// The variables of an item by their names, but for remarks.
    static Map<String, Object> variables(CslItem item) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("id", item.id());
        variables.put("type", item.type());
        if (!item.authors().isEmpty()) {
            variables.put("author", item.authors().stream().map(CslJson::name).toList());
        }
        item.texts().forEach((field, text) -> {
            if (field != CslField.NOTE) {
                variables.put(field.variable(), text);
            }
        });
        item.issued().ifPresent(date -> variables.put("issued", date(date)));
        item.accessed().ifPresent(date -> variables.put("accessed", date(date)));
        return variables;
    }

    private static Map<String, String> name(CslName name) {
        Map<String, String> parts = new LinkedHashMap<>();
        switch (name) {
            case CslName.Literal(String whole) -> parts.put("literal", whole);
            case CslName.Person(String family, String given) -> {
                parts.put("family", family);
                if (!given.isEmpty()) {
                    parts.put("given", given);
                }
            }
        }
        return parts;
    }

    private static Map<String, List<List<Integer>>> date(CslDate date) {
        return Map.of("date-parts", List.of(date.parts()));
    }
}
