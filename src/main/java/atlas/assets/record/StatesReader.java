package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.place.WorldRegion;
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
        List<String> existence = place.items("existsSources", source -> source.asIdOf(Referent.SOURCE));
        List<String> flag = place.items("flagSources", source -> source.asIdOf(Referent.SOURCE));
        return new State(
                place.at("iso3").matching(ISO3, "iso3"),
                place.at("iso2").matching(ISO2, "iso2"),
                place.at("kind").asOneOf(State.StateKind.class),
                place.optional("region", region -> region.asOneOf(WorldRegion.class)),
                place.at("names").asName(),
                place.optional("label", JsonPlace::asName),
                place.items("also", JsonPlace::asString),
                place.optional("administeredBy", state -> state.asIdOf(Referent.STATE)),
                history(place, common),
                place.optional("capital", capital -> capital(capital, common)),
                place.optional("note", JsonPlace::asText),
                together(together(own.isEmpty() ? common : own, existence), flag));
    }

    private static StateHistory history(JsonPlace place, List<String> common) {
        return new StateHistory(
                place.optional("existsFrom", JsonPlace::asDate),
                place.optional("existsTo", JsonPlace::asDate),
                place.optional("apartFrom", JsonPlace::asDate),
                place.items("parts", part -> part.asIdOf(Referent.STATE)),
                place.items("successors", state -> state.asIdOf(Referent.STATE)),
                place.records("formerNames", StatesReader::formerName),
                place.records("formerStatuses", StatesReader::formerStatus),
                place.records("formerCapitals", capital -> formerCapital(capital, common)),
                place.optional("flagFrom", JsonPlace::asDate),
                place.records("boundaryNotes", StatesReader::boundaryNote));
    }

    private static StateHistory.FormerName formerName(JsonPlace place) {
        return new StateHistory.FormerName(
                place.at("until").asDate(),
                place.at("names").asName(),
                place.optional("label", JsonPlace::asName),
                place.sources());
    }

    private static StateHistory.FormerStatus formerStatus(JsonPlace place) {
        return new StateHistory.FormerStatus(
                place.at("until").asDate(),
                place.at("kind").asOneOf(State.StateKind.class),
                place.optional("administeredBy", state -> state.asIdOf(Referent.STATE)),
                place.sources());
    }

    private static StateHistory.FormerCapital formerCapital(JsonPlace place, List<String> common) {
        return new StateHistory.FormerCapital(place.at("until").asDate(), capital(place, common));
    }

    private static StateHistory.BoundaryNote boundaryNote(JsonPlace place) {
        return new StateHistory.BoundaryNote(
                place.period(), place.at("text").asText(), place.lonLatIfGiven(), place.sources());
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
