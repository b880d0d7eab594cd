package atlas.assets;

import atlas.domain.City;
import java.util.List;

/// Reads `cities.json`. Sources named at its head hold for every city that names none of its own.
final class CitiesReader {

    static final String FILE = "cities.json";

    private CitiesReader() {}

    static List<City> read(Reading reading) {
        List<City> cities = reading.json(FILE).map(CitiesReader::cities).orElse(List.of());
        return List.copyOf(reading.byId(cities, City::id).values());
    }

    private static List<City> cities(JsonPlace root) {
        List<String> common = root.sources();
        return root.at("cities").asRecords(place -> city(place, common));
    }

    private static City city(JsonPlace place, List<String> common) {
        return new City(
                place.at("id").asId(),
                place.at("state").asState(),
                place.at("names").asName(),
                place.lonLat(),
                place.ifGiven("population", JsonPlace::asInteger).orElse(0),
                place.items("also", JsonPlace::asString),
                place.has("sources") ? place.sources() : common);
    }
}
