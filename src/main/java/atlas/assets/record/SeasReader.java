package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.domain.place.Sea;
import java.util.List;

/// Reads `geography/seas.json`: the names of seas and where they stand.
public final class SeasReader {

    public static final String FILE = "geography/seas.json";

    private SeasReader() {}

    public static List<Sea> read(LoadContext context) {
        return context.json(FILE).map(root -> root.asRecords(SeasReader::sea)).orElse(List.of());
    }

    private static Sea sea(JsonPlace place) {
        return new Sea(
                place.at("names").asName(), place.lonLat(), place.at("widthKm").asNumberBetween(1, 40_000));
    }
}
