package atlas.chart;

import atlas.chart.scale.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts of several kinds by year, a column for each year, one kind upon another.
///
/// @param kinds         from the foot, in the reader's language
/// @param byYear        the counts of each year, one for each kind
/// @param lastKnownYear of later ones nothing is known
public record YearStackPlot(
        TimeSpan span, List<StackKind> kinds, NavigableMap<Integer, List<KindCount>> byYear, int lastKnownYear)
        implements Plot {

    /// A kind of what is counted.
    public record StackKind(String id, String name) {}

    /// How many of a kind there were in a year.
    ///
    /// @param words what is told of them
    public record KindCount(int count, String words) {}

    /// @throws IllegalArgumentException if a year has not as many counts as there are kinds
    public YearStackPlot {
        kinds = List.copyOf(kinds);
        int size = kinds.size();
        NavigableMap<Integer, List<KindCount>> copied = new TreeMap<>();
        byYear.forEach((year, counts) -> {
            if (counts.size() != size) {
                throw new IllegalArgumentException(year + " has a count for each of " + size + " kinds");
            }
            copied.put(year, List.copyOf(counts));
        });
        byYear = Collections.unmodifiableNavigableMap(copied);
    }

    /// How many there were in a year, of all kinds.
    public int in(int year) {
        return byYear.getOrDefault(year, List.of()).stream()
                .mapToInt(KindCount::count)
                .sum();
    }

    /// The most of any year.
    public int most() {
        return byYear.keySet().stream().mapToInt(this::in).max().orElse(0);
    }

    @Override
    public boolean isEmpty() {
        return most() == 0;
    }
}
