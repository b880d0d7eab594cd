package atlas.app.print;

import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The table of what colours the map, as it is read on paper: words in the reader's language, no codes, and neither
/// columns nor rows in which nothing is said.
public final class ColouringContent {

    private static final List<String> COLUMNS = List.of("side", "name", "class", "value", "year", "note");
    private static final List<String> TELLING = List.of("class", "value", "note");
    private static final int MOST_DECIMALS = 3;

    private final Messages messages;

    public ColouringContent(Messages messages) {
        this.messages = messages;
    }

    /// @param title above it
    /// @param table as [atlas.records.ColouringTable] makes it
    public PrintPart.Content of(String title, Table table) {
        List<List<Cell>> rows = table.rows().stream()
                .filter(row -> TELLING.stream()
                        .anyMatch(column -> !cell(row, table, column).isBlank()))
                .toList();
        List<String> columns = COLUMNS.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !cell(row, table, column).isBlank()))
                .toList();
        Set<String> units = new LinkedHashSet<>();
        rows.forEach(row -> units.add(cell(row, table, "unit")));
        units.remove("");
        return new PrintPart.Content(
                title,
                List.copyOf(units),
                columns.stream()
                        .map(column -> messages.get("print.column." + column))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(row, table, column))
                                .toList())
                        .toList(),
                new ArrayList<>());
    }

    private String cell(List<Cell> row, Table table, String column) {
        int at = table.indexOf(column);
        if (at < 0) {
            return "";
        }
        Cell cell = row.get(at);
        if (column.equals("side")) {
            return messages.get("print.side." + cell.text());
        }
        return cell instanceof Cell.Numeric(BigDecimal value) && column.equals("value")
                ? messages.number(value.doubleValue(), Math.clamp(value.scale(), 0, MOST_DECIMALS))
                : cell.text();
    }
}
