package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.domain.place.City;
import java.util.List;

/// Reads `cities.json`. Sources named at its head hold for every city that names none of its own.
public final class CitiesReader {

    public static final String FILE = "cities.json";

    private CitiesReader() {}

    public static List<City> read(LoadContext context) {
        List<City> cities = context.json(FILE).map(CitiesReader::cities).orElse(List.of());
        return List.copyOf(context.byId(cities, City::id).values());
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
