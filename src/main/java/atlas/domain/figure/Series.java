package atlas.domain.figure;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The values of one figure by state and year, and the world's own total where the source gives one. A year without
/// a value is a year without data, never zero.
///
/// @param byState values by ISO 3166-1 alpha-3 code and year
/// @param world   the source's world total or mean by year
public record Series(Map<String, NavigableMap<Integer, Value>> byState, NavigableMap<Integer, Double> world) {

    /// No figure is of a year before this one.
    public static final int FIRST_YEAR = 1900;

    /// No figure is of a year after this one.
    public static final int LAST_YEAR = 2100;

    /// A value, with the bounds that the source gives around it.
    public record Value(double value, Optional<EstimateRange> estimateRange) {}

    /// A low and a high estimate.
    public record EstimateRange(double low, double high) {}

    public Series {
        Map<String, NavigableMap<Integer, Value>> copy = new TreeMap<>();
        byState.forEach(
                (state, values) -> copy.put(state, Collections.unmodifiableNavigableMap(new TreeMap<>(values))));
        byState = Collections.unmodifiableMap(copy);
        world = Collections.unmodifiableNavigableMap(new TreeMap<>(world));
    }

    /// The values of a state by year; empty if there are none.
    public NavigableMap<Integer, Value> of(String state) {
        return byState.getOrDefault(state, Collections.emptyNavigableMap());
    }

    public Optional<Value> of(String state, int year) {
        return Optional.ofNullable(of(state).get(year));
    }

    /// The newest value up to a year, with its own year.
    public Optional<Map.Entry<Integer, Value>> newest(String state, int upToYear) {
        return Optional.ofNullable(of(state).floorEntry(upToYear));
    }
}
