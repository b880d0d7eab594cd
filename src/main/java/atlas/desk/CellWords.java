package atlas.desk;

import atlas.analysis.DateWords;
import atlas.domain.date.Edtf;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.table.Column;
import java.math.BigDecimal;
import java.util.List;

/// Cells of a table as they are read in the window; in files dates stay as the datasets write them.
record CellWords(Messages messages) {

    /// From here on numbers are told in millions and so on.
    private static final BigDecimal SHORTENED = BigDecimal.valueOf(1_000_000);

    private static final int MOST_DECIMALS = 3;
    private static final String YEAR = "year";

    /// A cell of a column; years are numbers without separators, dates those of the reader.
    String of(Column column, Cell cell) {
        if (column.name().equals(YEAR)) {
            return cell.text();
        }
        return switch (cell) {
            case Cell.Numeric(BigDecimal value) ->
                value.abs().compareTo(SHORTENED) < 0
                        ? messages.number(value.doubleValue(), Math.clamp(value.scale(), 0, MOST_DECIMALS))
                        : new Amounts(messages).of(value.doubleValue(), 0);
            case Cell.Texts(List<String> texts) -> String.join(", ", texts);
            case Cell.Truth(boolean isTrue) -> messages.get(isTrue ? "desk.rows.yes" : "desk.rows.no");
            case Cell.Text(String text) ->
                column.kind() == Column.Kind.DATE ? new DateWords(messages).of(Edtf.parse(text)) : text;
            case Cell.Empty _ -> cell.text();
        };
    }
}
