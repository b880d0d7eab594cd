package atlas.analysis.figure;

import atlas.analysis.YearValues.Dated;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the values of states changed from one year to another.
///
/// @param byState by ISO 3166-1 alpha-3, of states with a value for either year that are not the same value
/// @param missing states that were asked for and have no change
public record FigureChange(
        int fromYear, int toYear, SortedMap<String, Change> byState, SortedSet<String> missing) {

    /// A value before and one after, each with its own year.
    public record Change(Dated before, Dated after) {

        public Change {
            if (before.year() >= after.year()) {
                throw new IllegalArgumentException("a change runs forward, not " + before + " to " + after);
            }
        }

        /// In the unit of the figure.
        public double difference() {
            return after.value() - before.value();
        }

        /// In percent of the value before; empty if that is not above zero.
        public Optional<Double> percent() {
            return before.value() > 0 ? Optional.of(100 * difference() / before.value()) : Optional.empty();
        }
    }

    public FigureChange {
        byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /// The change between two readings of one figure. A value that stands for both years, because there is none in
    /// between, is no change of zero: the state is missing.
    public static FigureChange between(StateValues before, StateValues after) {
        SortedMap<String, Change> changes = new TreeMap<>();
        SortedSet<String> missing = new TreeSet<>(before.missing());
        missing.addAll(after.missing());
        after.byState().forEach((state, value) -> {
            Dated earlier = before.byState().get(state);
            if (earlier != null && earlier.year() < value.year()) {
                changes.put(state, new Change(earlier, value));
            } else {
                missing.add(state);
            }
        });
        return new FigureChange(before.year(), after.year(), changes, missing);
    }
}
