package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.place.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `states.json`. Sources named at its head hold for every state that names none of its own.
public final class StatesReader {

    public static final String FILE = "states.json";

    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern ISO2 = Pattern.compile("[A-Z]{2}");

    private StatesReader() {}

    public static Map<String, State> read(LoadContext context) {
        List<State> states = context.json(FILE).map(StatesReader::states).orElse(List.of());
        return context.byId(states, State::iso3);
    }

    private static List<State> states(JsonPlace root) {
        List<String> common = root.sources();
        return root.at("states").asRecords(place -> state(place, common));
    }

    private static State state(JsonPlace place, List<String> common) {
        List<String> own = place.has("sources") ? place.sources() : List.of();
        List<String> birth = place.items("existsSources", source -> source.asIdOf(Referent.SOURCE));
        return new State(
                place.at("iso3").matching(ISO3, "a code of three capital letters"),
                place.at("iso2").matching(ISO2, "a code of two capital letters"),
                place.at("kind").asOneOf(State.StateKind.class),
                place.at("names").asName(),
                place.optional("label", JsonPlace::asName),
                place.items("also", JsonPlace::asString),
                place.optional("administeredBy", state -> state.asIdOf(Referent.STATE)),
                place.optional("existsFrom", JsonPlace::asDate),
                place.optional("capital", capital -> capital(capital, common)),
                place.optional("note", JsonPlace::asText),
                together(own.isEmpty() ? common : own, birth));
    }

    private static List<String> together(List<String> sources, List<String> more) {
        Set<String> all = new LinkedHashSet<>(sources);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static State.Capital capital(JsonPlace place, List<String> common) {
        return new State.Capital(
                place.at("names").asName(),
                place.lonLat(),
                place.optional("note", JsonPlace::asText),
                place.has("sources") ? place.sources() : common);
    }
}
