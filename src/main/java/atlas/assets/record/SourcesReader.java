package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.domain.date.Edtf;
import atlas.domain.text.Source;
import atlas.domain.text.Text;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `sources.json`, a list in CSL-JSON.
public final class SourcesReader {

    public static final String FILE = "sources.json";

    private SourcesReader() {}

    public static Map<String, Source> read(LoadContext context) {
        List<Source> sources = context.json(FILE)
                .map(root -> root.asRecords(SourcesReader::source))
                .orElse(List.of());
        return context.byId(sources, Source::id);
    }

    private static Source source(JsonPlace place) {
        return new Source(
                place.at("id").asId(),
                place.at("type").asString(),
                place.at("title").asString(),
                place.optional("author", SourcesReader::authors),
                place.optional("container-title", JsonPlace::asString),
                place.optional("publisher", JsonPlace::asString),
                place.optional("issued", SourcesReader::date),
                place.optional("URL", JsonPlace::asAddress),
                place.optional("accessed", SourcesReader::date),
                place.optional("custom", SourcesReader::publisher).flatMap(names -> names),
                place.optional("custom", SourcesReader::caveats).orElse(Set.of()),
                place.optional("note", JsonPlace::asString));
    }

    private static Optional<Text> publisher(JsonPlace custom) {
        return custom.ifGiven("publisher", JsonPlace::asText);
    }

    private static Set<Source.Caveat> caveats(JsonPlace custom) {
        return Set.copyOf(custom.items("caveats", caveat -> caveat.asOneOf(Source.Caveat.class)));
    }

    private static String authors(JsonPlace list) {
        return String.join("; ", list.asRecords(SourcesReader::author));
    }

    private static String author(JsonPlace name) {
        return name.has("literal")
                ? name.at("literal").asString()
                : Stream.of(name.ifGiven("family", JsonPlace::asString), name.ifGiven("given", JsonPlace::asString))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    /// CSL's `{"date-parts": [[2022, 10, 13]]}`.
    private static Edtf date(JsonPlace date) {
        List<List<Integer>> dates = date.at("date-parts").asItems(parts -> parts.asItems(JsonPlace::asInteger));
        if (date.isSpoiled()) {
            return Edtf.parse("1970");
        }
        if (dates.isEmpty() || dates.getFirst().isEmpty() || dates.getFirst().size() > 3) {
            throw new WrongValue(Sentence.of("problem.date-parts"));
        }
        String text = dates.getFirst().stream()
                .map(part -> part < 10 ? "0" + part : Integer.toString(part))
                .collect(Collectors.joining("-"));
        return JsonPlace.inRange(Edtf.parse(text));
    }
}
