package atlas.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rows of cells under columns. An empty cell says that the atlas holds nothing there.
public record Table(List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + row.size());
            }
            for (int i = 0; i < row.size(); i++) {
                if (!columns.get(i).holds(row.get(i))) {
                    throw new IllegalArgumentException("the column " + columns.get(i) + " cannot hold " + row.get(i));
                }
            }
        }
    }

    /// Where a column stands, counted from 0; -1 if there is none of that name.
    public int indexOf(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /// The texts in a column of lists, each once, as they come first; none if there is no column of that name.
    public List<String> textsOf(String column) {
        int at = indexOf(column);
        return at < 0
                ? List.of()
                : rows.stream()
                        .flatMap(row ->
                                row.get(at) instanceof Cell.Texts(List<String> texts) ? texts.stream() : Stream.empty())
                        .distinct()
                        .toList();
    }

    /// The rows whose cell in a column is as asked for.
    ///
    /// @throws IllegalArgumentException if there is no column of that name
    public Table where(String column, Predicate<Cell> holds) {
        int at = indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column is called " + column);
        }
        return new Table(
                columns, rows.stream().filter(row -> holds.test(row.get(at))).toList());
    }
}
