package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.conflict.Agreement;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.conflict.Resolution;
import atlas.domain.vote.Tally;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the files of `conflicts/`, one a conflict, named after its id.
public final class ConflictReader {

    public static final String FOLDER = "conflicts";

    private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);
    private static final double SMALLEST_DEGREES = 0.01;

    private ConflictReader() {}

    public static Map<String, Conflict> read(LoadContext context) {
        List<Conflict> conflicts = context.jsonFilesIn(FOLDER).stream()
                .map(context::json)
                .flatMap(Optional::stream)
                .flatMap(root -> context.whole(root, ConflictReader::conflict).stream())
                .toList();
        return context.byId(conflicts, Conflict::id);
    }

    private static Conflict conflict(JsonPlace place) {
        return new Conflict(
                place.asIdOfFile(),
                place.at("names").asName(),
                place.at("summary").asText(),
                place.at("marker").lonLat(),
                extent(place.at("extent")),
                place.records("parties", ConflictReader::party),
                place.records("areas", ConflictReader::conflictArea),
                place.records("phases", ConflictReader::phase),
                place.records("events", ConflictReader::event),
                place.records("agreements", ConflictReader::agreement),
                place.records("resolutions", ConflictReader::resolution),
                fatalities(place.at("fatalities")));
    }

    private static Bounds extent(JsonPlace place) {
        List<Double> edges = place.asItems(JsonPlace::asNumber);
        if (edges.size() != 4) {
            place.reject(Sentence.of("problem.four-edges"));
            return NOWHERE;
        }
        return place.parsed(() -> closeUp(edges), NOWHERE);
    }

    /// @throws IllegalArgumentException if no map of it can be drawn
    private static Bounds closeUp(List<Double> edges) {
        LonLat southWest = new LonLat(edges.get(0), edges.get(1));
        LonLat northEast = new LonLat(edges.get(2), edges.get(3));
        Bounds bounds = new Bounds(
                southWest.lonDegrees(), southWest.latDegrees(), northEast.lonDegrees(), northEast.latDegrees());
        if (bounds.east() - bounds.west() < SMALLEST_DEGREES || bounds.north() - bounds.south() < SMALLEST_DEGREES) {
            throw new WrongValue(Sentence.of("problem.close-up", SMALLEST_DEGREES));
        }
        return bounds;
    }

    private static Conflict.Party party(JsonPlace place) {
        if (place.has("state") == place.has("names")) {
            place.reject(Sentence.of("problem.state-or-names"));
        }
        Optional<String> state = place.ifGiven("state", JsonPlace::asState);
        return new Conflict.Party(
                state.orElseGet(() -> place.at("id").asId()),
                state,
                place.ifGiven("names", JsonPlace::asText),
                place.sources());
    }

    private static Conflict.ConflictArea conflictArea(JsonPlace place) {
        return new Conflict.ConflictArea(
                place.at("regions").asItems(id -> id.asIdOf(Referent.REGION)),
                place.at("names").asName(),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Conflict.Phase phase(JsonPlace place) {
        return new Conflict.Phase(
                place.at("phase").asOneOf(Conflict.ConflictStatus.class),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Event event(JsonPlace place) {
        Event event = eventAsGiven(place);
        reportWhatIsUntold(event, place);
        return event;
    }

    /// The rules for conflicts in `assets/README.md`, as far as they can be checked of one event: they hold for all
    /// sides
    /// alike. An event that breaks one is kept.
    private static void reportWhatIsUntold(Event event, JsonPlace place) {
        if (event.doAccountsDiffer() && event.sources().size() < 2) {
            place.at("sources").report(Sentence.of("problem.two-accounts"));
        }
        if (event.eventKind() == Event.EventKind.ARMED) {
            reportUnlessOne(place, "by", "byUnknown", "problem.who-acted");
            reportUnlessOne(place, "deaths", "deathsUnknown", "problem.how-many-died");
        }
    }

    private static void reportUnlessOne(JsonPlace place, String told, String untold, String key) {
        if (place.has(told) == place.has(untold)) {
            place.report(Sentence.of(key, told, untold));
        }
    }

    private static Event eventAsGiven(JsonPlace place) {
        return new Event(
                place.at("id").asId(),
                place.at("date").asDate(),
                place.at("kind").asOneOf(Event.EventKind.class),
                place.at("text").asText(),
                place.optional("place", JsonPlace::asText),
                place.lonLatIfGiven(),
                place.optional("url", JsonPlace::asAddress),
                place.items("parties", JsonPlace::asString),
                place.items("by", JsonPlace::asString),
                place.ifGiven("deaths", ConflictReader::deaths),
                place.ifGiven("accountsDiffer", JsonPlace::asFlag).orElse(false),
                place.sources());
    }

    private static Event.Deaths deaths(JsonPlace place) {
        return new Event.Deaths(
                place.at("low").asIntegerBetween(0, 10_000_000),
                place.at("high").asIntegerBetween(0, 10_000_000));
    }

    private static Conflict.Fatalities fatalities(JsonPlace place) {
        List<String> states = place.at("states").asItems(JsonPlace::asState);
        return new Conflict.Fatalities(
                place.at("indicator").asIdOf(Referent.INDICATOR),
                states,
                place.records("firstYears", record -> firstYear(record, states)).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max)),
                place.at("note").asText(),
                place.sources());
    }

    private static Map.Entry<String, Integer> firstYear(JsonPlace place, List<String> states) {
        JsonPlace state = place.at("state");
        String code = state.asState();
        if (!states.contains(code)) {
            state.reject(Sentence.of("problem.state-of-rows"));
        }
        return Map.entry(code, place.at("year").asYear());
    }

    private static Agreement agreement(JsonPlace place) {
        return new Agreement(
                place.at("id").asId(),
                place.at("date").asDate(),
                place.at("names").asName(),
                place.at("parties").asItems(JsonPlace::asState),
                place.at("text").asText(),
                place.optional("url", JsonPlace::asAddress),
                place.sources());
    }

    private static Resolution resolution(JsonPlace place) {
        return new Resolution(
                place.at("symbol").asString(),
                place.at("body").asOneOf(Resolution.AdoptingBody.class),
                place.at("date").asDay(),
                place.at("names").asName(),
                place.at("text").asText(),
                place.optional("vote", ConflictReader::tally),
                place.at("url").asAddress(),
                place.sources());
    }

    private static Tally tally(JsonPlace place) {
        return new Tally(
                place.at("yes").asIntegerBetween(0, 10_000),
                place.at("no").asIntegerBetween(0, 10_000),
                place.at("abstaining").asIntegerBetween(0, 10_000),
                place.ifGiven("didNotVote", members -> members.asIntegerBetween(0, 10_000)));
    }
}
