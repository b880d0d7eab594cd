package atlas.export;

import java.util.List;

/// Rows of text under names of columns. An empty cell says that the dataset holds nothing there.
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + row.size());
            }
        }
    }
}
