package atlas.assets;

import atlas.domain.State;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads `states.json`. Sources named at its head hold for every state that names none of its own.
final class StatesReader {

    static final String FILE = "states.json";

    private StatesReader() {}

    static Map<String, State> read(Reading reading) {
        List<State> states = reading.json(FILE).map(StatesReader::states).orElse(List.of());
        return reading.byId(states, State::iso3);
    }

    private static List<State> states(JsonPlace root) {
        List<String> common = root.sources();
        return root.at("states").asRecords(place -> state(place, common));
    }

    private static State state(JsonPlace place, List<String> common) {
        List<String> own = place.items("sources", JsonPlace::asString);
        List<String> birth = place.items("existsSources", JsonPlace::asString);
        return new State(
                place.at("iso3").asString(),
                place.at("iso2").asString(),
                place.at("kind").asOneOf(State.Kind.class),
                place.at("names").asText(),
                place.optional("label", JsonPlace::asText),
                place.items("also", JsonPlace::asString),
                place.optional("administeredBy", JsonPlace::asString),
                place.optional("existsFrom", JsonPlace::asDate),
                place.optional("capital", capital -> capital(capital, common)),
                place.optional("note", JsonPlace::asText),
                Stream.of(own.isEmpty() ? common : own, birth)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static State.Capital capital(JsonPlace place, List<String> common) {
        return new State.Capital(
                place.at("names").asText(),
                place.lonLat(),
                place.optional("note", JsonPlace::asText),
                place.has("sources") ? place.sources() : common);
    }
}
