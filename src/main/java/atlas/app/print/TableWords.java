package atlas.app.print;

import atlas.desk.kind.ColumnWords;
import atlas.table.Column;
import atlas.table.Table;
import java.util.List;

/// What the columns of a table, and the codes in its cells, are called on paper.
public interface TableWords {

    /// What the columns are called, as many as there are; empty for one that is not shown.
    List<String> heads(Table table);

    /// A text of a cell.
    String said(String text, Column column);

    /// Of tables of the desk, whose rows are in words already.
    static TableWords ofDesk(ColumnWords words) {
        return new TableWords() {
            @Override
            public List<String> heads(Table table) {
                return words.heads(table);
            }

            @Override
            public String said(String text, Column column) {
                return text;
            }
        };
    }
}
