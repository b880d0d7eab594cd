package atlas.assets.check;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.record.CitiesReader;
import atlas.assets.record.StatesReader;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks that places lie where they belong at both scales: capitals and cities in their own state, fighting in the
/// land of somebody concerned, nothing in the sea. Coasts are drawn more simply than they are, so a place may lie a
/// little beside its own; never in another state. The few that do are named in the file, each with the reason.
final class PlacesCheck {

    /// Where `cities.json` and `states.json` name the places that do not lie in their state's shape.
    private static final String EXCEPTIONS = "besideTheirShape";

    private static final String AT_SEA = "atSea";
    private static final double KM_PER_DEGREE = 111.2;
    private static final int BEARINGS = 16;

    /// The shapes of a scale.
    ///
    /// @param coastKm how far its coasts lie beside the real ones at most
    private record Scale(String name, Geography states, double coastKm) {}

    private final LoadContext context;
    private final List<Scale> scales;

    private PlacesCheck(LoadContext context, List<Scale> scales) {
        this.context = context;
        this.scales = scales;
    }

    static void check(Atlas atlas, Detail overview, Detail closeUp, LoadContext context) {
        List<Scale> scales = Stream.of(
                        new Scale("1:50 million", overview.states(), 10),
                        new Scale("1:10 million", closeUp.states(), 5))
                .filter(scale -> !scale.states().shapes().isEmpty())
                .toList();
        if (scales.isEmpty()) {
            return;
        }
        PlacesCheck places = new PlacesCheck(context, scales);
        Map<String, String> capitals = atlas.states().isEmpty() ? Map.of() : places.exceptions(StatesReader.FILE);
        atlas.states()
                .values()
                .forEach(state -> state.capital()
                        .filter(_ -> capitals.remove(state.iso3()) == null)
                        .ifPresent(capital -> places.requireIn(state.iso3(), capital.at(), state, "/capital/lon")));
        places.reportUnused(capitals, StatesReader.FILE);
        Map<String, String> cities = atlas.cities().isEmpty() ? Map.of() : places.exceptions(CitiesReader.FILE);
        atlas.cities().stream()
                .filter(city -> cities.remove(city.id()) == null)
                .forEach(city -> places.requireIn(city.state(), city.at(), city, "/lon"));
        places.reportUnused(cities, CitiesReader.FILE);
        atlas.organizations().values().forEach(organization -> {
            organization.meetings().forEach(meeting -> meeting.at().ifPresent(at -> places.requireLand(at, meeting)));
            organization.seats().forEach(seat -> places.requireLand(seat.at(), seat));
        });
        atlas.conflicts().values().forEach(places::check);
    }

    private Map<String, String> exceptions(String file) {
        Map<String, String> reasons = new HashMap<>();
        context.json(file)
                .filter(root -> root.has(EXCEPTIONS))
                .map(root -> root.at(EXCEPTIONS).node())
                .ifPresent(node -> node.properties()
                        .forEach(entry ->
                                reasons.put(entry.getKey(), entry.getValue().asText())));
        return reasons;
    }

    private void reportUnused(Map<String, String> exceptions, String file) {
        exceptions
                .keySet()
                .forEach(id -> context.report(file, "/" + EXCEPTIONS + "/" + id, "There is no such place any more."));
    }

    private void requireIn(String state, LonLat at, Object record, String field) {
        for (Scale scale : scales) {
            Optional<String> under = scale.states().shapeUnder(at).map(Shape::id);
            boolean isOnItsCoast = under.isEmpty()
                    && around(at, scale.coastKm()).anyMatch(place -> isIn(Set.of(state), place, scale.states()));
            boolean isDrawn = scale.states().shape(state).isPresent();
            if (isDrawn && !under.equals(Optional.of(state)) && !isOnItsCoast) {
                context.reportAt(
                        record,
                        field,
                        "At " + scale.name() + " this lies "
                                + under.map(other -> "in " + other).orElse("in the sea")
                                + " and not in " + state + ". Correct it, or name it under \"" + EXCEPTIONS
                                + "\" with the reason.");
                return;
            }
        }
    }

    private void check(Conflict conflict) {
        for (Event event : conflict.events()) {
            boolean isAtSea = context.placeOf(event)
                    .filter(JsonPlace.class::isInstance)
                    .filter(place -> place.has(AT_SEA))
                    .isPresent();
            event.at().filter(_ -> !isAtSea).ifPresent(at -> {
                requireLand(at, event);
                if (event.eventKind() == Event.EventKind.ARMED) {
                    requireLandOfAParty(event, at);
                }
            });
        }
    }

    private void requireLand(LonLat at, Object record) {
        Scale near = scales.getLast();
        if (around(at, 2 * near.coastKm())
                .allMatch(place -> near.states().shapeUnder(place).isEmpty())) {
            context.reportAt(record, "/lon", "This lies in the sea.");
        }
    }

    /// Nothing is said where a party has no shape of its own, as states of the past.
    private void requireLandOfAParty(Event event, LonLat at) {
        Scale near = scales.getLast();
        Set<String> states =
                event.parties().stream().filter(id -> id.length() == 3).collect(Collectors.toSet());
        boolean areAllDrawn = !states.isEmpty()
                && states.stream().allMatch(id -> near.states().shape(id).isPresent());
        if (areAllDrawn && around(at, near.coastKm()).noneMatch(place -> isIn(states, place, near.states()))) {
            context.reportAt(
                    event, "/lon", "This lies in none of the states concerned: " + String.join(", ", states) + ".");
        }
    }

    private static boolean isIn(Set<String> states, LonLat place, Geography geography) {
        return geography
                .shapeUnder(place)
                .map(Shape::id)
                .filter(states::contains)
                .isPresent();
    }

    /// The place itself and places around it, on circles a kilometre apart.
    private static Stream<LonLat> around(LonLat place, double withinKm) {
        return Stream.concat(
                Stream.of(place),
                IntStream.rangeClosed(1, (int) withinKm)
                        .boxed()
                        .flatMap(km -> IntStream.range(0, BEARINGS)
                                .mapToObj(i -> shifted(place, km, i * 2 * Math.PI / BEARINGS))));
    }

    private static LonLat shifted(LonLat place, double km, double bearing) {
        double degrees = km / KM_PER_DEGREE;
        double stretch = Math.cos(Math.toRadians(place.latDegrees()));
        double lon = place.lonDegrees() + degrees * Math.sin(bearing) / stretch;
        return new LonLat(
                Math.clamp(lon, -180, 180), Math.clamp(place.latDegrees() + degrees * Math.cos(bearing), -90, 90));
    }
}
