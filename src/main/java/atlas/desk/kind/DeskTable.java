package atlas.desk.kind;

import atlas.render.chart.sheet.MarkTarget;
import atlas.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A table on the desk.
///
/// @param table   what is copied and saved too
/// @param heads   of the columns in the reader's language, as many as there are; empty for one that is not shown
/// @param targets what each row is about, as many as there are rows; empty for one that leads nowhere
/// @param totals  how many of the last rows are about all others, and stay below them
/// @param groupedBy the column whose equal values in a row are one group with a head; empty where there are no groups
public record DeskTable(
        Table table, List<String> heads, List<Optional<MarkTarget>> targets, int totals, OptionalInt groupedBy) {

    /// A table without groups and rows about all others.
    public DeskTable(Table table, List<String> heads, List<Optional<MarkTarget>> targets) {
        this(table, heads, targets, 0, OptionalInt.empty());
    }

    /// A table of groups.
    public DeskTable(Table table, List<String> heads, List<Optional<MarkTarget>> targets, OptionalInt groupedBy) {
        this(table, heads, targets, 0, groupedBy);
    }

    /// A table whose last rows are about all others.
    public DeskTable(Table table, List<String> heads, List<Optional<MarkTarget>> targets, int totals) {
        this(table, heads, targets, totals, OptionalInt.empty());
    }

    public DeskTable {
        heads = List.copyOf(heads);
        targets = List.copyOf(targets);
        if (heads.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.columns().size() + " columns have as many heads, not " + heads.size());
        }
        if (targets.size() != table.rows().size()) {
            throw new IllegalArgumentException(
                    table.rows().size() + " rows have as many targets, not " + targets.size());
        }
    }
}
