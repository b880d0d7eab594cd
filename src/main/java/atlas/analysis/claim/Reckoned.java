package atlas.analysis.claim;

import atlas.analysis.Share;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a side of a formula comes to on a day.
public sealed interface Reckoned {

    /// A value, with the bounds that it has where the sources leave open who is in the group.
    ///
    /// @param low   the value at least
    /// @param value in percent, in the figure's unit, or states
    /// @param high  the value at most
    record Known(double low, double value, double high, Optional<Basis> basis) implements Reckoned {

        static Known exactly(double value, Optional<Basis> basis) {
            return new Known(value, value, value, basis);
        }

        Known times(double factor) {
            double one = factor * low;
            double other = factor * high;
            return new Known(Math.min(one, other), factor * value, Math.max(one, other), basis);
        }

        boolean isExact() {
            return low == high;
        }
    }

    /// The data lack what it takes.
    record Lacking(Lack lack, Optional<Basis> basis) implements Reckoned {}

    /// Why there is no value.
    enum Lack {
        /// Nobody is in the group on the day.
        NOBODY,
        /// None of the states has a value.
        NO_VALUES,
        /// Fewer than half of the states have a value.
        FEW_VALUES
    }

    /// What a value rests on.
    ///
    /// @param counted states that enter it, ISO 3166-1 alpha-3
    /// @param missing states of the group that have no value
    /// @param years   of which the values are, from and to; empty of a number of states
    /// @param share   numerator and denominator, of a share of the world
    record Basis(SortedSet<String> counted, SortedSet<String> missing, Optional<Years> years, Optional<Share> share) {

        public Basis {
            counted = Collections.unmodifiableSortedSet(new TreeSet<>(counted));
            missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        }

        /// How many states the group has.
        public int states() {
            return counted.size() + missing.size();
        }
    }

    /// A first and a last year, both included.
    record Years(int from, int to) {}

    default Optional<Basis> basis() {
        return switch (this) {
            case Known known -> known.basis;
            case Lacking lacking -> lacking.basis;
        };
    }
}
