package atlas.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// A row of a table as an object of JSON: numbers are numbers, lists are arrays, and what is not known is null.
public final class RowJson {

    private RowJson() {}

    /// Writes a row.
    ///
    /// @param columns of the row's table, which name the values
    /// @throws IOException if the generator cannot write
    public static void write(JsonGenerator json, List<Column> columns, List<Cell> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            writeValue(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Empty _ -> json.writeNull();
            case Cell.Text(String text) -> json.writeString(text);
            case Cell.Numeric(var value) -> json.writeNumber(value);
            case Cell.Truth(boolean isTrue) -> json.writeBoolean(isTrue);
            case Cell.Texts(List<String> texts) -> {
                json.writeStartArray();
                for (String text : texts) {
                    json.writeString(text);
                }
                json.writeEndArray();
            }
        }
    }
}
