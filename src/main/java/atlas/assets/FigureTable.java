package atlas.assets;

import atlas.domain.Series.Bounds;
import atlas.domain.Series.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a table of figures: CSV with a header, one figure a line, without quotation marks. A wrong line is left out.
final class FigureTable {

    private static final String STATES = "iso3,year,value";
    private static final String STATES_WITH_BOUNDS = "iso3,year,value,low,high";
    private static final String WORLD = "indicator,year,value";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Reading reading;
    private final String file;
    private int lineNumber;

    private FigureTable(Reading reading, String file) {
        this.reading = reading;
        this.file = file;
    }

    /// Values by state and year; empty where the file could not be read, which is reported.
    static Map<String, NavigableMap<Integer, Value>> readStates(Reading reading, String file) {
        FigureTable table = new FigureTable(reading, file);
        Map<String, NavigableMap<Integer, Value>> byState = new HashMap<>();
        for (Row row : table.rows(List.of(STATES, STATES_WITH_BOUNDS))) {
            if (!reading.isState(row.key)) {
                table.report(row.line, "\"" + row.key + "\" is no state in states.json; a code is like KAZ.");
            } else if (byState.computeIfAbsent(row.key, key -> new TreeMap<>()).putIfAbsent(row.year, row.value)
                    != null) {
                table.report(row.line, row.key + " has a value for " + row.year + " already.");
            }
        }
        return byState;
    }

    /// The world's values by indicator and year.
    static Map<String, NavigableMap<Integer, Double>> readWorld(Reading reading, String file) {
        FigureTable table = new FigureTable(reading, file);
        Map<String, NavigableMap<Integer, Double>> byIndicator = new HashMap<>();
        for (Row row : table.rows(List.of(WORLD))) {
            NavigableMap<Integer, Double> values = byIndicator.computeIfAbsent(row.key, key -> new TreeMap<>());
            if (values.putIfAbsent(row.year, row.value.value()) != null) {
                table.report(row.line, row.key + " has a value for " + row.year + " already.");
            }
        }
        return byIndicator;
    }

    private record Row(int line, String key, int year, Value value) {}

    private List<Row> rows(List<String> headers) {
        List<Row> rows = new ArrayList<>();
        Optional<byte[]> bytes = reading.bytes(file);
        if (bytes.isEmpty()) {
            return rows;
        }
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        int columns = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            lineNumber++;
            if (lineNumber > 1) {
                row(line, columns).ifPresent(rows::add);
            } else if (headers.contains(line)) {
                columns = headers.getFirst().equals(line) ? 3 : 5;
            } else {
                report(1, "The first line should be \"" + String.join("\" or \"", headers) + "\".");
                return rows;
            }
            if (newline < 0) {
                report(lineNumber, "The file ends in the middle of this line: a line break should follow.");
                rows.removeIf(row -> row.line == lineNumber);
            }
            start = end + 1;
        }
        if (rows.isEmpty()) {
            report(lineNumber, "There are no figures in the file.");
        }
        return rows;
    }

    private Optional<Row> row(String line, int columns) {
        String[] cells = new String[columns];
        int start = 0;
        for (int i = 0; i < columns; i++) {
            int comma = i == columns - 1 ? line.length() : line.indexOf(',', start);
            if (comma < 0 || start > line.length()) {
                report(lineNumber, "There should be " + columns + " values, separated by commas.");
                return Optional.empty();
            }
            cells[i] = line.substring(start, comma);
            start = comma + 1;
        }
        try {
            int year = Integer.parseInt(cells[1]);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new NumberFormatException(cells[1]);
            }
            double value = DecimalNumber.parse(cells[2]);
            Optional<Bounds> bounds = columns == 3
                    ? Optional.empty()
                    : Optional.of(new Bounds(DecimalNumber.parse(cells[3]), DecimalNumber.parse(cells[4])));
            if (bounds.isPresent() && !(bounds.get().low() <= value && value <= bounds.get().high())) {
                report(lineNumber, "The value should lie between low and high.");
                return Optional.empty();
            }
            return Optional.of(new Row(lineNumber, cells[0], year, new Value(value, bounds)));
        } catch (NumberFormatException e) {
            report(lineNumber, "\"" + line + "\" should be a code, a year and numbers such as 2.43125.");
            return Optional.empty();
        }
    }

    private void report(int line, String what) {
        reading.report(file, "line " + line, what);
    }
}
