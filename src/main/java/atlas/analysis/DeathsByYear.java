package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The deaths of a conflict by year, as its figure counts them.
///
/// @param states codes of the states whose rows are added up, in their order
/// @param years  those in which there is an estimate for one of the states
public record DeathsByYear(List<String> states, SortedMap<Integer, YearDeaths> years) {

    /// The deaths of a year.
    ///
    /// @param byState the best estimates, in the order of the states; empty where there is none
    /// @param low     of the whole
    /// @param high    of the whole
    public record YearDeaths(List<Optional<Double>> byState, double low, double high) {

        public YearDeaths {
            byState = List.copyOf(byState);
        }

        /// The best estimate of the whole.
        public double best() {
            return byState.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    public DeathsByYear {
        states = List.copyOf(states);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// From the atlas's first year to its last. Bounds that are not given are the estimate.
    public static DeathsByYear of(Atlas atlas, Conflict conflict) {
        SortedMap<Integer, YearDeaths> years = new TreeMap<>();
        atlas.indicator(conflict.fatalities().indicator()).ifPresent(indicator -> {
            for (int year = Atlas.FIRST_DAY.getYear(); year <= atlas.asOf().getYear(); year++) {
                YearDeaths deaths = of(conflict.fatalities(), indicator, year);
                if (deaths.byState().stream().anyMatch(Optional::isPresent)) {
                    years.put(year, deaths);
                }
            }
        });
        return new DeathsByYear(conflict.fatalities().states(), years);
    }

    private static YearDeaths of(Conflict.Fatalities fatalities, Indicator indicator, int year) {
        List<Optional<Double>> best = new ArrayList<>();
        double low = 0;
        double high = 0;
        for (String state : fatalities.states()) {
            Optional<Series.Value> value =
                    fatalities.counts(state, year) ? indicator.series().of(state, year) : Optional.empty();
            double number = value.map(Series.Value::value).orElse(0.0);
            best.add(value.map(Series.Value::value));
            low += value.flatMap(Series.Value::estimateRange)
                    .map(Series.EstimateRange::low)
                    .orElse(number);
            high += value.flatMap(Series.Value::estimateRange)
                    .map(Series.EstimateRange::high)
                    .orElse(number);
        }
        return new YearDeaths(best, low, high);
    }

    /// The deaths of a year; empty where there is no estimate.
    public Optional<YearDeaths> in(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /// The largest number of any year, estimated or as a bound; 1 if there is none above zero.
    public double most() {
        double most = years.values().stream()
                .mapToDouble(year -> Math.max(year.best(), year.high()))
                .max()
                .orElse(0);
        return most > 0 ? most : 1;
    }
}
