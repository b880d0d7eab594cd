package atlas.assets.record;

import atlas.assets.json.JsonTree;
import atlas.citation.CslDate;
import atlas.citation.CslField;
import atlas.citation.CslItem;
import atlas.citation.CslName;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `sources.json` once more, with what only citations need: the start does not pay for it. What is wrong in the
/// file was told by [SourcesReader]; here it is left out.
public final class CslItemsReader {

    private CslItemsReader() {}

    /// The sources by their ids.
    ///
    /// @param folder of the datasets
    /// @throws UncheckedIOException if the file cannot be read
    public static Map<String, CslItem> read(Path folder) {
        try {
            Map<String, CslItem> items = new LinkedHashMap<>();
            for (JsonNode node : JsonTree.read(Files.readAllBytes(folder.resolve(SourcesReader.FILE)))) {
                if (node.path("id").isTextual() && node.path("type").isTextual()) {
                    CslItem item = item(node);
                    items.putIfAbsent(item.id(), item);
                }
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CslItem item(JsonNode node) {
        Map<CslField, String> texts = new EnumMap<>(CslField.class);
        for (CslField field : CslField.values()) {
            JsonNode text = node.path(field.variable());
            if (text.isTextual()) {
                texts.put(field, text.textValue());
            }
        }
        return new CslItem(
                node.path("id").textValue(),
                node.path("type").textValue(),
                names(node.path("author")),
                date(node.path("issued")),
                date(node.path("accessed")),
                texts,
                "");
    }

    private static List<CslName> names(JsonNode authors) {
        List<CslName> names = new ArrayList<>();
        for (JsonNode author : authors) {
            names.add(
                    author.path("literal").isTextual()
                            ? new CslName.Literal(author.path("literal").textValue())
                            : new CslName.Person(
                                    author.path("family").asText(),
                                    author.path("given").asText()));
        }
        return names;
    }

    private static Optional<CslDate> date(JsonNode date) {
        List<Integer> parts = new ArrayList<>();
        for (JsonNode part : date.path("date-parts").path(0)) {
            parts.add(part.asInt());
        }
        try {
            return parts.isEmpty() ? Optional.empty() : Optional.of(new CslDate(parts));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
