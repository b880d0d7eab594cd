package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.text.Term;
import java.util.List;

/// Reads `glossary.json`.
public final class GlossaryReader {

    public static final String FILE = "glossary.json";

    private GlossaryReader() {}

    public static List<Term> read(LoadContext context) {
        List<Term> terms = context.json(FILE)
                .map(root -> root.at("terms").asRecords(GlossaryReader::term))
                .orElse(List.of());
        return List.copyOf(context.byId(terms, Term::id).values());
    }

    private static Term term(JsonPlace place) {
        return new Term(
                place.at("id").asId(),
                place.at("names").asName(),
                place.at("definition").asText(),
                place.items("see", id -> id.asIdOf(Referent.TERM)),
                place.sources());
    }
}
