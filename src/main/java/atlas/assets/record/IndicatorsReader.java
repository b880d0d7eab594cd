package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.assets.table.FigureTable;
import atlas.cache.Lazy;
import atlas.domain.figure.FigureElsewhere;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Indicator.Aggregation;
import atlas.domain.figure.Series;
import atlas.domain.text.Text;
import atlas.i18n.Language;
import atlas.i18n.Sentence;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads `indicators/indicators.json` and the tables of figures beside it.
public final class IndicatorsReader {

    public static final String FOLDER = "indicators";
    public static final String FILE = FOLDER + "/indicators.json";
    static final String WORLD_FILE = FOLDER + "/world.csv";

    private static final Pattern TABLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.csv");

    private final LoadContext context;
    private final Supplier<Map<String, NavigableMap<Integer, Series.Value>>> world;

    private IndicatorsReader(LoadContext context) {
        this.context = context;
        this.world = new Lazy<>(() -> FigureTable.readWorld(context, WORLD_FILE));
    }

    /// The figures that are here, by id, and those that may not be passed on.
    public record Figures(Map<String, Indicator> indicators, List<FigureElsewhere> elsewhere) {}

    /// Reads what the figures are. Their values are read when they are first asked for.
    public static Figures read(LoadContext context) {
        IndicatorsReader reader = new IndicatorsReader(context);
        Optional<JsonPlace> root = context.json(FILE);
        List<Indicator> indicators = root.map(list -> list.at("indicators").asRecords(reader::indicator))
                .orElse(List.of());
        List<FigureElsewhere> elsewhere = root.map(list -> list.records("elsewhere", IndicatorsReader::elsewhere))
                .orElse(List.of());
        Map<String, Indicator> byId = context.byId(indicators, Indicator::id);
        context.later(() -> {
            byId.values().forEach(Indicator::series);
            reader.world.get().keySet().stream()
                    .filter(id -> !byId.isEmpty() && !byId.containsKey(id))
                    .forEach(id -> context.report(WORLD_FILE, "", References.unknown(Referent.INDICATOR, id)));
        });
        return new Figures(byId, elsewhere);
    }

    private static FigureElsewhere elsewhere(JsonPlace place) {
        return new FigureElsewhere(
                place.at("id").asId(),
                place.at("names").asName(),
                place.at("unit").asName(),
                place.at("reason").asText(),
                place.at("url").asAddress(),
                place.sources());
    }

    private Indicator indicator(JsonPlace place) {
        String id = place.at("id").asId();
        return new Indicator(
                id,
                place.at("names").asName(),
                place.at("unit").asName(),
                amount(place.at("amount")),
                place.at("decimals").asIntegerBetween(0, 10),
                place.at("kind").asOneOf(Indicator.IndicatorKind.class),
                aggregation(place.at("aggregation")),
                place.optional("formula", JsonPlace::asText),
                notes(place),
                place.at("licence").asString(),
                place.at("retrieved").asString(),
                place.sources(),
                series(id, place.at("file")));
    }

    private static FigureNotes notes(JsonPlace place) {
        return new FigureNotes(
                place.optional("note", JsonPlace::asText),
                place.has("remarks") ? place.records("remarks", IndicatorsReader::remark) : List.of());
    }

    private static FigureNotes.Remark remark(JsonPlace place) {
        return new FigureNotes.Remark(
                place.items("states", JsonPlace::asState),
                place.at("note").asText(),
                place.has("sources") ? place.sources() : List.of());
    }

    private static Text amount(JsonPlace place) {
        Text amount = place.asName();
        for (Language language : Language.values()) {
            if (!amount.in(language).contains("{0}")) {
                place.reject(Sentence.of("problem.amount", "{0}"));
            }
        }
        return amount;
    }

    private Supplier<Series> series(String id, JsonPlace file) {
        String name = file.matching(TABLE, "table");
        return new Lazy<>(() -> {
            NavigableMap<Integer, Double> total = new TreeMap<>();
            world.get().getOrDefault(id, new TreeMap<>()).forEach((year, value) -> total.put(year, value.value()));
            return new Series(FigureTable.readStates(context, FOLDER + "/" + name), total);
        });
    }

    /// `"sum"`, `"none"` or `{"meanWeightedBy": "another-indicator"}`.
    private static Aggregation aggregation(JsonPlace place) {
        if (place.node().isObject()) {
            return new Aggregation.WeightedMean(place.at("meanWeightedBy").asIdOf(Referent.INDICATOR));
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
