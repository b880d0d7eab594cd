package atlas.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Words in cells: a row for each thing, a column for each of whom it is asked.
public record CellPlot(List<CellColumn> columns, List<CellRow> rows) implements Plot {

    public CellPlot {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int size = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != size)) {
            throw new IllegalArgumentException("each row has a cell for each of " + size + " columns");
        }
    }

    /// What a cell says by its symbol.
    public enum CellMark {
        YES,
        DISPUTED,
        NOT_YET,
        NO,
        UNKNOWN,
        /// No symbol: the words alone.
        WORDS
    }

    /// @param note         stands below the name, may be empty
    /// @param organization id of the one that the column is about; empty where it is about none
    public record CellColumn(String name, String note, Optional<String> organization) {}

    /// @param group what the row stands under; rows of one group follow each other; empty where there are none
    /// @param words what is told of the row
    public record CellRow(String name, String group, List<PlotCell> cells, String words) {

        public CellRow {
            cells = List.copyOf(cells);
        }
    }

    /// @param label  what is written in the cell
    /// @param about  what the cell leads to
    /// @param words  all that it says
    public record PlotCell(CellMark mark, String label, CellSubject about, String words) {}

    /// What a cell leads to: a day, states, or nothing.
    ///
    /// @param states ISO 3166-1 alpha-3, which go before the day
    public record CellSubject(Optional<LocalDate> day, SortedSet<String> states) {

        public CellSubject {
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
