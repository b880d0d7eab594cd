package atlas.assets;

import atlas.domain.Agreement;
import atlas.domain.Conflict;
import atlas.domain.Event;
import atlas.domain.Resolution;
import atlas.geo.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the files of `conflicts/`, one a conflict, named after its id.
final class ConflictReader {

    static final String FOLDER = "conflicts";

    private final Map<String, Map<String, Resolution.Ballot>> rollCalls;

    private ConflictReader(Map<String, Map<String, Resolution.Ballot>> rollCalls) {
        this.rollCalls = rollCalls;
    }

    static Map<String, Conflict> read(Reading reading) {
        ConflictReader reader = new ConflictReader(VotesTable.read(reading));
        List<Conflict> conflicts = reading.jsonFilesIn(FOLDER).stream()
                .map(reading::json)
                .flatMap(Optional::stream)
                .flatMap(root -> reading.whole(root, reader::conflict).stream())
                .toList();
        return reading.byId(conflicts, Conflict::id);
    }

    private Conflict conflict(JsonPlace place) {
        return new Conflict(
                place.asIdOfFile(),
                place.at("names").asText(),
                place.at("summary").asText(),
                place.at("marker").lonLat(),
                extent(place.at("extent")),
                place.records("parties", ConflictReader::party),
                place.records("areas", ConflictReader::area),
                place.records("phases", ConflictReader::phase),
                place.records("events", ConflictReader::event),
                place.records("agreements", ConflictReader::agreement),
                place.records("resolutions", this::resolution),
                fatalities(place.at("fatalities")));
    }

    private static Bounds extent(JsonPlace place) {
        List<Double> edges = place.asItems(JsonPlace::asNumber);
        if (edges.size() != 4) {
            place.complain("This should be four numbers: west, south, east and north, in degrees.");
            return new Bounds(0, 0, 0, 0);
        }
        return place.made(
                () -> new Bounds(edges.get(0), edges.get(1), edges.get(2), edges.get(3)), new Bounds(0, 0, 0, 0));
    }

    private static Conflict.Party party(JsonPlace place) {
        if (place.has("state") == place.has("names")) {
            place.complain("A party is named either by \"state\" or by \"names\".");
        }
        return new Conflict.Party(
                place.ifGiven("state", JsonPlace::asState), place.ifGiven("names", JsonPlace::asText), place.sources());
    }

    private static Conflict.Area area(JsonPlace place) {
        return new Conflict.Area(
                place.at("regions").asItems(id -> id.asIdOf(Referent.REGION)),
                place.at("names").asText(),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Conflict.Phase phase(JsonPlace place) {
        return new Conflict.Phase(
                place.at("phase").asOneOf(Conflict.Status.class),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Event event(JsonPlace place) {
        return new Event(
                place.at("id").asString(),
                place.at("date").asDate(),
                place.at("kind").asOneOf(Event.Kind.class),
                place.at("text").asText(),
                place.optional("place", JsonPlace::asText),
                place.lonLatIfGiven(),
                place.optional("url", JsonPlace::asString),
                place.sources());
    }

    private static Conflict.Fatalities fatalities(JsonPlace place) {
        return new Conflict.Fatalities(
                place.at("indicator").asIdOf(Referent.INDICATOR),
                place.at("states").asItems(JsonPlace::asState),
                place.at("note").asText(),
                place.sources());
    }

    private static Agreement agreement(JsonPlace place) {
        return new Agreement(
                place.at("id").asString(),
                place.at("date").asDate(),
                place.at("names").asText(),
                place.at("parties").asItems(JsonPlace::asState),
                place.at("text").asText(),
                place.optional("url", JsonPlace::asString),
                place.sources());
    }

    private Resolution resolution(JsonPlace place) {
        String symbol = place.at("symbol").asString();
        return new Resolution(
                symbol,
                place.at("body").asOneOf(Resolution.Body.class),
                place.at("date").asDay(),
                place.at("names").asText(),
                place.at("text").asText(),
                place.optional("vote", ConflictReader::tally),
                rollCalls.getOrDefault(symbol, Map.of()),
                place.at("url").asString(),
                place.sources());
    }

    private static Resolution.Tally tally(JsonPlace place) {
        return new Resolution.Tally(
                place.at("yes").asInteger(),
                place.at("no").asInteger(),
                place.at("abstaining").asInteger(),
                place.ifGiven("absent", JsonPlace::asInteger));
    }
}
