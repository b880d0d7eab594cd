package atlas.analysis.compare;

import atlas.analysis.YearValues;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.analysis.figure.MeasuredFigure;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The value of a figure of a state or of a group.
///
/// @param value   in the unit of the figure's measure
/// @param year    that it is of; of several areas the newest of those that their values are of
/// @param rule    by which several values were made one; empty for a single area
/// @param counted how many areas it rests on
/// @param missing areas without a value, ISO 3166-1 alpha-3
public record ComparedValue(double value, int year, Optional<GroupRule> rule, int counted, SortedSet<String> missing) {

    public ComparedValue {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /// How many areas were asked for.
    public int asked() {
        return counted + missing.size();
    }

    /// The value that stands for a state or group in a year; empty if there is none, or the figure has no rule by
    /// which several values make one.
    public static Optional<ComparedValue> in(MeasuredFigure figure, int year, ComparedGroup group) {
        if (group.isState() && group.areas().size() == 1) {
            return Optional.ofNullable(figure.in(year, group.areas())
                            .byState()
                            .get(group.areas().first()))
                    .map(dated -> new ComparedValue(
                            dated.value(), dated.year(), Optional.empty(), 1, Collections.emptySortedSet()));
        }
        return figure.together(year, group.areas())
                .map(together -> new ComparedValue(
                        together.value(),
                        newest(figure, year, together.counted()),
                        Optional.of(together.rule()),
                        together.counted().size(),
                        together.missing()));
    }

    private static int newest(MeasuredFigure figure, int year, Collection<String> counted) {
        return figure.in(year, counted).byState().values().stream()
                .mapToInt(YearValues.Dated::year)
                .max()
                .orElse(year);
    }

    /// Values through the years: of a state those of their own years, of a group those of the years in which at least
    /// half of its values are of the year itself.
    public static NavigableMap<Integer, ComparedValue> throughTime(
            MeasuredFigure figure, int fromYear, int toYear, ComparedGroup group) {
        NavigableMap<Integer, ComparedValue> byYear = new TreeMap<>();
        if (group.isState() && group.areas().size() == 1) {
            figure.series(group.areas().first())
                    .subMap(fromYear, true, toYear, true)
                    .forEach((year, value) -> byYear.put(
                            year,
                            new ComparedValue(value.value(), year, Optional.empty(), 1, Collections.emptySortedSet())));
        } else {
            figure.comparableYears(fromYear, toYear, group.areas())
                    .forEach(year -> in(figure, year, group).ifPresent(value -> byYear.put(year, value)));
        }
        return byYear;
    }
}
