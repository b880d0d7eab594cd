package atlas.assets;

import atlas.domain.Term;
import java.util.List;

/// Reads `glossary.json`.
final class GlossaryReader {

    static final String FILE = "glossary.json";

    private GlossaryReader() {}

    static List<Term> read(Reading reading) {
        List<Term> terms = reading.json(FILE)
                .map(root -> root.at("terms").asRecords(GlossaryReader::term))
                .orElse(List.of());
        return List.copyOf(reading.byId(terms, Term::id).values());
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
