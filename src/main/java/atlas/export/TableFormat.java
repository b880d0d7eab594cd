package atlas.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a table is written.
public enum TableFormat {
    /// Comma-separated values with a header (RFC 4180), lines ended by a line feed.
    CSV {
        @Override
        public String write(Table table) {
            StringBuilder text = new StringBuilder(line(table.columns()));
            table.rows().forEach(row -> text.append(line(row)));
            return text.toString();
        }
    },
    /// An array of objects, one a line.
    JSON {
        @Override
        public String write(Table table) {
            return table.rows().stream()
                    .map(row -> "  " + object(table.columns(), row))
                    .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    },
    /// A table of Markdown, to be read as it is or on a web page.
    MARKDOWN {
        @Override
        public String write(Table table) {
            StringBuilder text = new StringBuilder(piped(table.columns()));
            text.append(piped(table.columns().stream().map(column -> "---").toList()));
            table.rows().forEach(row -> text.append(piped(row)));
            return text.toString();
        }
    };

    public abstract String write(Table table);

    private static String line(List<String> cells) {
        return cells.stream().map(TableFormat::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String piped(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String object(List<String> columns, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.get(i));
        }
        try {
            return new ObjectMapper().writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text can always be written as JSON", e);
        }
    }
}
