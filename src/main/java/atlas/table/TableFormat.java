package atlas.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// How a table is written.
public enum TableFormat {
    /// Comma-separated values with a header (RFC 4180), lines ended by a line feed. No spreadsheet program takes a text
    /// for a formula: see [FormulaGuard].
    CSV {
        @Override
        public void write(Table table, Writer writer, RowsWritten written) throws IOException {
            try {
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
                csv.writeRecord(table.columns().stream().map(Column::name).toList());
                int count = 0;
                for (List<Cell> row : table.rows()) {
                    csv.writeRecord(row.stream().map(FormulaGuard::text).toList());
                    written.of(++count);
                }
                csv.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    },
    /// An array of objects, one a line: numbers are numbers, lists are arrays, and what is not known is null.
    JSON {
        @Override
        public void write(Table table, Writer writer, RowsWritten written) throws IOException {
            if (table.rows().isEmpty()) {
                writer.write("[]\n");
                return;
            }
            writer.write("[\n  ");
            try (JsonGenerator json = OBJECTS.createGenerator(writer)) {
                json.setPrettyPrinter(new MinimalPrettyPrinter(",\n  "));
                int count = 0;
                for (List<Cell> row : table.rows()) {
                    RowJson.write(json, table.columns(), row);
                    written.of(++count);
                }
            }
            writer.write("\n]\n");
        }
    },
    /// A table of Markdown, to be read as it is or on a web page.
    MARKDOWN {
        @Override
        public void write(Table table, Writer writer, RowsWritten written) throws IOException {
            writer.write(piped(table.columns().stream().map(Column::name).toList()));
            writer.write(piped(table.columns().stream()
                    .map(column -> column.kind() == Column.Kind.NUMBER ? "---:" : "---")
                    .toList()));
            int count = 0;
            for (List<Cell> row : table.rows()) {
                writer.write(piped(row.stream().map(Cell::text).toList()));
                written.of(++count);
            }
        }
    },
    /// Values separated by tabs, as programs take them from the clipboard: no value has a tab or a line break, and none
    /// is taken for a formula.
    TSV {
        @Override
        public void write(Table table, Writer writer, RowsWritten written) throws IOException {
            writer.write(tabbed(table.columns().stream().map(Column::name).toList()));
            int count = 0;
            for (List<Cell> row : table.rows()) {
                writer.write(tabbed(row.stream().map(FormulaGuard::text).toList()));
                written.of(++count);
            }
        }
    },
    /// A page of HTML with nothing but the table. Programs for text keep its columns; programs for tables are told
    /// which
    /// cells are numbers and which are text, and calculate none.
    HTML {
        @Override
        public void write(Table table, Writer writer, RowsWritten written) throws IOException {
            HtmlTable.write(table, writer, written);
        }
    };

    /// Makes generators that leave the writer open.
    private static final JsonFactory OBJECTS = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /// Writes a table as text, without closing the writer.
    ///
    /// @param written is told of the rows
    /// @throws IOException if the writer cannot write, or what is told of the rows ends it
    public abstract void write(Table table, Writer writer, RowsWritten written) throws IOException;

    /// Writes a table as text, without closing the writer.
    ///
    /// @throws IOException if the writer cannot write
    public final void write(Table table, Writer writer) throws IOException {
        write(table, writer, RowsWritten.UNTOLD);
    }

    /// A table as text.
    public String text(Table table) {
        StringWriter text = new StringWriter();
        try {
            write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text is written into memory", e);
        }
        return text.toString();
    }

    private static String piped(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String tabbed(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
