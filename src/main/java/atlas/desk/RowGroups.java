package atlas.desk;

import atlas.table.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Rows whose values in one column are equal and which follow one another, as a group: the first has the value with how
/// many rows of it are seen, the others are quiet.
final class RowGroups {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private static final double NARROWEST_PIXELS = 104;

    private final TableView<Integer> rows;
    private final IntFunction<String> value;
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param column whose values are grouped
    /// @param value  of a row, by its number
    RowGroups(TableView<Integer> rows, TableColumn<Integer, Cell> column, IntFunction<String> value) {
        this.rows = rows;
        this.value = value;
        column.setCellFactory(_ -> new HeadCell());
        column.getStyleClass().add("desk-group");
        column.setMinWidth(NARROWEST_PIXELS);
        rows.getItems().addListener((ListChangeListener<Integer>) _ -> {
            count();
            rows.refresh();
        });
        count();
    }

    private void count() {
        counts.clear();
        rows.getItems().forEach(row -> counts.merge(value.apply(row), 1, Integer::sum));
    }

    /// Whether a row that is seen begins a group.
    ///
    /// @param at its place among those that are seen
    private boolean isHead(int at) {
        List<Integer> seen = rows.getItems();
        return at == 0 || !Objects.equals(value.apply(seen.get(at)), value.apply(seen.get(at - 1)));
    }

    /// Says the value where a group begins.
    private final class HeadCell extends TableCell<Integer, Cell> {

        @Override
        protected void updateItem(@Nullable Cell cell, boolean isEmpty) {
            super.updateItem(cell, isEmpty);
            boolean isRow =
                    !isEmpty && cell != null && getIndex() < rows.getItems().size();
            boolean isHead = isRow && isHead(getIndex());
            String text = isRow && cell != null ? cell.text() : "";
            setText(isHead ? text + " · " + counts.getOrDefault(text, 0) : text);
            pseudoClassStateChanged(HEAD, isHead);
            if (getTableRow() != null) {
                getTableRow().pseudoClassStateChanged(HEAD, isHead);
            }
        }
    }
}
