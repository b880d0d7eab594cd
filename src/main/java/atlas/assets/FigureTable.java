package atlas.assets;

import atlas.domain.Series.Bounds;
import atlas.domain.Series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a table of figures: CSV with a header, one figure a line, without quotation marks. A wrong line is left out.
final class FigureTable {

    private static final List<String> STATES = List.of("iso3,year,value", "iso3,year,value,low,high");
    private static final List<String> WORLD = List.of("indicator,year,value");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Reading reading;
    private final String file;
    private final boolean isOfStates;
    private final Map<String, NavigableMap<Integer, Value>> byKey = new HashMap<>();

    private FigureTable(Reading reading, String file, boolean isOfStates) {
        this.reading = reading;
        this.file = file;
        this.isOfStates = isOfStates;
    }

    /// Values by state and year; empty where the file could not be read, which is reported.
    static Map<String, NavigableMap<Integer, Value>> readStates(Reading reading, String file) {
        FigureTable table = new FigureTable(reading, file, true);
        table.read(STATES);
        return table.byKey;
    }

    /// The world's values by indicator and year.
    static Map<String, NavigableMap<Integer, Value>> readWorld(Reading reading, String file) {
        FigureTable table = new FigureTable(reading, file, false);
        table.read(WORLD);
        return table.byKey;
    }

    private void read(List<String> headers) {
        Optional<byte[]> bytes = reading.bytes(file);
        if (bytes.isEmpty()) {
            return;
        }
        CsvLines lines = new CsvLines(bytes.get());
        String header = lines.next() ? lines.line() : "";
        if (!headers.contains(header)) {
            report(1, "The first line should be \"" + String.join("\" or \"", headers) + "\".");
            return;
        }
        int columns = header.split(",").length;
        while (lines.next()) {
            if (lines.isCutOff()) {
                report(lines.number(), "The file ends inside this line: it should end with a line break.");
            } else {
                row(lines, columns);
            }
        }
        if (byKey.isEmpty()) {
            report(lines.number(), "There are no figures in the file.");
        }
    }

    private void row(CsvLines line, int columns) {
        if (line.cells() != columns) {
            report(line.number(), "There should be " + columns + " values, separated by commas.");
            return;
        }
        try {
            int year = (int) line.number(1);
            double value = line.number(2);
            Optional<Bounds> bounds = columns == 3 || (line.isEmpty(3) && line.isEmpty(4))
                    ? Optional.empty()
                    : Optional.of(new Bounds(line.number(3), line.number(4)));
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                report(line.number(), "The year should lie between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
            } else if (bounds.isPresent()
                    && !(bounds.get().low() <= value && value <= bounds.get().high())) {
                report(line.number(), "The value should lie between low and high; without them, leave both empty.");
            } else {
                put(line, year, new Value(value, bounds));
            }
        } catch (NumberFormatException e) {
            report(line.number(), "\"" + e.getMessage() + "\" should be a number such as 2022 or 2.43125.");
        }
    }

    private void put(CsvLines line, int year, Value value) {
        String key = line.key();
        if (isOfStates && !reading.references().isKnown(Referent.STATE, key)) {
            report(line.number(), References.unknown(Referent.STATE, key));
        } else if (byKey.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(year, value) != null) {
            report(line.number(), key + " has a value for " + year + " already.");
        }
    }

    private void report(int line, String what) {
        reading.report(file, "line " + line, what);
    }
}
