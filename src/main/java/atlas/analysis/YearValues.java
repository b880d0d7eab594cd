package atlas.analysis;

import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// A figure's values as they stand in a year: of each state the newest up to then, unless it is too old to say
/// anything.
///
/// @param byState by ISO 3166-1 alpha-3, with the year that each value is of
public record YearValues(int year, Map<String, Dated> byState) {

    /// A value this many years older than the year shown still stands for it; an older one is no data.
    public static final int OLDEST_YEARS = 5;

    /// A value and its own year.
    public record Dated(int year, double value) {}

    public YearValues {
        byState = Map.copyOf(byState);
    }

    /// Blocks until the figure's table is read.
    ///
    /// @param states the states to ask for
    public static YearValues of(Indicator indicator, int year, Set<String> states) {
        Map<String, Dated> found = new TreeMap<>();
        Series series = indicator.series();
        for (String state : states) {
            newest(series, state, year)
                    .ifPresent(entry -> found.put(
                            state, new Dated(entry.getKey(), entry.getValue().value())));
        }
        return new YearValues(year, found);
    }

    /// The value that stands for a state in a year, with its own year: the newest up to then that is not too old.
    public static Optional<Map.Entry<Integer, Series.Value>> newest(Series series, String state, int year) {
        return series.newest(state, year).filter(entry -> entry.getKey() >= year - OLDEST_YEARS);
    }

    /// How many values are older than the year itself.
    public int older() {
        return (int)
                byState.values().stream().filter(dated -> dated.year() < year).count();
    }

    /// The year of the oldest value; empty if there are none.
    public OptionalInt oldestYear() {
        return byState.values().stream().mapToInt(Dated::year).min();
    }
}
