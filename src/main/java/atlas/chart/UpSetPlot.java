package atlas.chart;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// How many states are in exactly which sets: a bar for each combination above dots that say of which sets it is, and
/// a bar for each set at its left (Lex et al. 2014).
///
/// @param rows    the sets, from the top down
/// @param columns the combinations, from left to right
public record UpSetPlot(List<UpSetRow> rows, List<UpSetColumn> columns) implements Plot {

    /// A set.
    ///
    /// @param id   of the organization
    /// @param name in the reader's language
    /// @param size how many of the states that are looked at are in it
    public record UpSetRow(String id, String name, int size) {}

    /// A combination.
    ///
    /// @param rows   the indices of its sets; empty for none of them
    /// @param states that are in exactly these, ISO 3166-1 alpha-3
    /// @param words  that name sets and states
    public record UpSetColumn(SortedSet<Integer> rows, SortedSet<String> states, String words) {

        public UpSetColumn {
            rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        }

        public int size() {
            return states.size();
        }
    }

    public UpSetPlot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    @Override
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    public int largestColumn() {
        return columns.stream().mapToInt(UpSetColumn::size).max().orElse(0);
    }

    public int largestRow() {
        return rows.stream().mapToInt(UpSetRow::size).max().orElse(0);
    }
}
