package atlas.analysis.figure;

import atlas.analysis.FigureFixture;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Indicator.Aggregation;
import atlas.domain.figure.Indicator.IndicatorKind;
import atlas.domain.figure.Series;
import atlas.domain.text.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The small atlas of the tests with a handful of figures.
///
/// | figure | states and years | world |
/// |---|---|---|
/// | population | Türkiye 72 in 2010, 80 in 2015; Kazakhstan 16 in 2010, 18 in 2015 | |
/// | output, a total | Türkiye 500 in 2010, 800 in 2015; Kazakhstan 150 in 2010; Kyrgyzstan 5 in 2005 and 6 in 2009 | 2000 in 2015 |
/// | years, a rate | Türkiye 75, Kazakhstan 70, Kyrgyzstan 71 in 2015 | |
/// | balance, a total | Türkiye -3 in 2015, Kazakhstan 3 in 2015 | |
/// | persons, a total | as the population | |
public final class MeasuredFixture {

    private final Atlas atlas;

    public MeasuredFixture() {
        Map<String, NavigableMap<Integer, Series.Value>> persons =
                Map.of("TUR", years(2010, 72, 2015, 80), "KAZ", years(2010, 16, 2015, 18));
        List<Indicator> indicators = List.of(
                indicator("population", IndicatorKind.COUNT, new Aggregation.Sum(), persons, Map.of()),
                indicator(
                        "output",
                        IndicatorKind.COUNT,
                        new Aggregation.Sum(),
                        Map.of(
                                "TUR", years(2010, 500, 2015, 800),
                                "KAZ", years(2010, 150),
                                "KGZ", years(2005, 5, 2009, 6)),
                        Map.of(2015, 2000.0)),
                indicator(
                        "years",
                        IndicatorKind.RATE,
                        new Aggregation.WeightedMean("population"),
                        Map.of("TUR", years(2015, 75), "KAZ", years(2015, 70), "KGZ", years(2015, 71)),
                        Map.of()),
                indicator(
                        "balance",
                        IndicatorKind.COUNT,
                        new Aggregation.Sum(),
                        Map.of("TUR", years(2015, -3), "KAZ", years(2015, 3)),
                        Map.of()),
                indicator("persons", IndicatorKind.COUNT, new Aggregation.Sum(), persons, Map.of()));
        atlas = FigureFixture.atlas(List.of())
                .changed()
                .indicators(Atlas.byId(indicators, Indicator::id))
                .build();
    }

    private static NavigableMap<Integer, Series.Value> years(double... yearsAndValues) {
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((int) yearsAndValues[i], new Series.Value(yearsAndValues[i + 1], Optional.empty()));
        }
        return values;
    }

    private static Indicator indicator(
            String id,
            IndicatorKind kind,
            Aggregation aggregation,
            Map<String, NavigableMap<Integer, Series.Value>> values,
            Map<Integer, Double> world) {
        return new Indicator(
                id,
                Text.english(id),
                Text.english("units"),
                Text.english("{0} units"),
                0,
                kind,
                aggregation,
                Optional.empty(),
                FigureNotes.NONE,
                "CC BY 4.0",
                "2026-07",
                List.of("source"),
                () -> new Series(new HashMap<>(values), new TreeMap<>(world)));
    }

    public Atlas atlas() {
        return atlas;
    }

    public Indicator indicator(String id) {
        return atlas.indicator(id).orElseThrow();
    }

    MeasuredFigure measured(String id, FigureMeasure measure) {
        return MeasuredFigure.of(atlas, indicator(id), measure);
    }

    MeasuredFigure index(String id, int baseYear) {
        return MeasuredFigure.index(atlas, indicator(id), baseYear);
    }

    Set<FigureMeasure> measuresOf(String id) {
        return Arrays.stream(FigureMeasure.values())
                .filter(measure -> MeasuredFigure.has(atlas, indicator(id), measure))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureMeasure.class)));
    }
}
