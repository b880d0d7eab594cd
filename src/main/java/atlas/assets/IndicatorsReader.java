package atlas.assets;

import atlas.domain.Indicator;
import atlas.domain.Indicator.Aggregation;
import atlas.domain.Series;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Reads `indicators/indicators.json` and the tables of figures beside it.
final class IndicatorsReader {

    static final String FOLDER = "indicators";
    static final String FILE = FOLDER + "/indicators.json";
    static final String WORLD_FILE = FOLDER + "/world.csv";

    private final Reading reading;
    private final Map<String, NavigableMap<Integer, Double>> world;

    private IndicatorsReader(Reading reading) {
        this.reading = reading;
        this.world = FigureTable.readWorld(reading, WORLD_FILE);
    }

    static Map<String, Indicator> read(Reading reading) {
        IndicatorsReader reader = new IndicatorsReader(reading);
        List<Indicator> indicators = reading.json(FILE)
                .map(root -> root.at("indicators").asRecords(reader::indicator))
                .orElse(List.of());
        return reading.byId(indicators, Indicator::id);
    }

    private Indicator indicator(JsonPlace place) {
        String id = place.at("id").asString();
        return new Indicator(
                id,
                place.at("names").asText(),
                place.at("unit").asText(),
                place.at("decimals").asInteger(),
                place.at("kind").asOneOf(Indicator.Kind.class),
                aggregation(place.at("aggregation")),
                place.optional("formula", JsonPlace::asText),
                place.optional("note", JsonPlace::asText),
                place.at("licence").asString(),
                place.at("retrieved").asString(),
                place.sources(),
                series(id, place.at("file")));
    }

    private Series series(String id, JsonPlace file) {
        String name = file.asString();
        if (file.isSpoiled()) {
            return new Series(Map.of(), new TreeMap<>());
        }
        return new Series(
                FigureTable.readStates(reading, FOLDER + "/" + name), world.getOrDefault(id, new TreeMap<>()));
    }

    /// `"sum"`, `"none"` or `{"meanWeightedBy": "another-indicator"}`.
    private static Aggregation aggregation(JsonPlace place) {
        if (place.node().isObject()) {
            return new Aggregation.WeightedMean(place.at("meanWeightedBy").asString());
        }
        return switch (place.asOneOf(Word.class)) {
            case SUM -> new Aggregation.Sum();
            case NONE -> new Aggregation.None();
        };
    }

    private enum Word {
        SUM,
        NONE
    }
}
