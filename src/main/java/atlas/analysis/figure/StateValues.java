package atlas.analysis.figure;

import atlas.analysis.YearValues.Dated;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The values that stand for states in a year, and the states for which none does.
///
/// @param year    the year that was asked for
/// @param byState by ISO 3166-1 alpha-3, each with the year that it is of
/// @param missing states that were asked for and have none
public record StateValues(int year, SortedMap<String, Dated> byState, SortedSet<String> missing) {

    public StateValues {
        byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /// How many states have a value.
    public int covered() {
        return byState.size();
    }

    /// How many states were asked for.
    public int asked() {
        return byState.size() + missing.size();
    }

    /// How many values are older than the year itself.
    public int older() {
        return (int)
                byState.values().stream().filter(dated -> dated.year() < year).count();
    }

    /// The ranks of the values, the highest first.
    public SortedMap<String, Integer> ranks() {
        SortedMap<String, Double> values = new TreeMap<>();
        byState.forEach((state, dated) -> values.put(state, dated.value()));
        return Ranks.of(values);
    }
}
