package atlas.assets;

import atlas.domain.Sea;
import java.util.List;

/// Reads `geography/seas.json`: the names of seas and where they stand.
final class SeasReader {

    static final String FILE = "geography/seas.json";

    private SeasReader() {}

    static List<Sea> read(Reading reading) {
        return reading.json(FILE).map(root -> root.asRecords(SeasReader::sea)).orElse(List.of());
    }

    private static Sea sea(JsonPlace place) {
        return new Sea(
                place.at("names").asName(), place.lonLat(), place.at("widthKm").asNumberBetween(1, 40_000));
    }
}
