package atlas.analysis.conflict;

import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The deaths that a figure with bounds counts in several states, added up by year.
///
/// @param asked  the states, ISO 3166-1 alpha-3
/// @param byYear those years in which one of them has a row
public record DeathsOfStates(SortedSet<String> asked, NavigableMap<Integer, YearSum> byYear) {

    /// The deaths of a year: best estimates, low bounds and high bounds added up. A bound that is not given is the
    /// estimate.
    ///
    /// @param counted the states with a row of the year
    /// @param unbound those of them without bounds
    public record YearSum(double best, double low, double high, SortedSet<String> counted, SortedSet<String> unbound) {

        public YearSum {
            counted = Collections.unmodifiableSortedSet(new TreeSet<>(counted));
            unbound = Collections.unmodifiableSortedSet(new TreeSet<>(unbound));
        }

        private YearSum with(String state, Series.Value value) {
            Optional<Series.EstimateRange> range = value.estimateRange();
            SortedSet<String> more = new TreeSet<>(counted);
            more.add(state);
            SortedSet<String> without = new TreeSet<>(unbound);
            if (range.isEmpty()) {
                without.add(state);
            }
            return new YearSum(
                    best + value.value(),
                    low + range.map(Series.EstimateRange::low).orElse(value.value()),
                    high + range.map(Series.EstimateRange::high).orElse(value.value()),
                    more,
                    without);
        }
    }

    public DeathsOfStates {
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /// Blocks until the figure's table is read.
    public static DeathsOfStates of(Indicator indicator, Collection<String> states) {
        NavigableMap<Integer, YearSum> byYear = new TreeMap<>();
        YearSum none = new YearSum(0, 0, 0, new TreeSet<>(), new TreeSet<>());
        SortedSet<String> asked = new TreeSet<>(states);
        asked.forEach(state -> indicator
                .series()
                .of(state)
                .forEach((year, value) ->
                        byYear.put(year, byYear.getOrDefault(year, none).with(state, value))));
        return new DeathsOfStates(asked, byYear);
    }

    /// The states that have no row of any year.
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(asked);
        byYear.values().forEach(sum -> missing.removeAll(sum.counted()));
        return missing;
    }
}
