package atlas.analysis.figure;

import atlas.analysis.Share;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What states have together.
///
/// @param value   in the unit of the measure
/// @param rule    how the states' values were made one
/// @param counted states that it rests on
/// @param missing states that were asked for and do not enter it
public record GroupValue(double value, GroupRule rule, SortedSet<String> counted, SortedSet<String> missing) {

    public GroupValue {
        counted = Collections.unmodifiableSortedSet(new TreeSet<>(counted));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /// How the values of several states are made one.
    public sealed interface GroupRule {

        /// They are added up.
        record Sum() implements GroupRule {}

        /// Their mean is taken, weighted by another figure of the year that each value is of.
        record WeightedMean(String byIndicator) implements GroupRule {}

        /// They are added up, and divided by the population of the same states in the same years.
        record SumPerPerson() implements GroupRule {}

        /// They are added up, and divided by the world's total of the same year.
        record ShareOfWorld(Share share) implements GroupRule {}

        /// They are made one by another rule, for the base year and for the year, of the states that have a value of
        /// both.
        record MatchedIndex(GroupRule of, int baseYear) implements GroupRule {}
    }
}
