package atlas.assets;

import atlas.domain.Series;
import atlas.domain.Series.Bounds;
import atlas.domain.Series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a [table][CsvTable] of figures, one a line. A wrong line is left out.
final class FigureTable {

    private static final List<List<String>> STATES =
            List.of(List.of("iso3", "year", "value"), List.of("iso3", "year", "value", "low", "high"));
    private static final List<List<String>> WORLD = List.of(List.of("indicator", "year", "value"));

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

    private void read(List<List<String>> headers) {
        long lastLine = new CsvTable(reading, file, headers).read(this::row);
        if (lastLine > 0 && byKey.isEmpty()) {
            reading.report(file, "line " + lastLine, "There are no figures in the file.");
        }
    }

    private void row(CsvRow row) {
        try {
            double year = row.number(1);
            double value = row.number(2);
            boolean hasBounds = row.cells() > 3 && !(row.isEmpty(3) && row.isEmpty(4));
            Optional<Bounds> bounds =
                    hasBounds ? Optional.of(new Bounds(row.number(3), row.number(4))) : Optional.empty();
            if (year < Series.FIRST_YEAR || year > Series.LAST_YEAR || year != Math.rint(year)) {
                row.note("The year should lie between " + Series.FIRST_YEAR + " and " + Series.LAST_YEAR + ".");
            } else if (bounds.isPresent()
                    && !(bounds.get().low() <= value && value <= bounds.get().high())) {
                row.note("The value should lie between low and high; without them, leave both empty.");
            } else {
                put(row, (int) year, new Value(value, bounds));
            }
        } catch (NumberFormatException e) {
            row.note(String.valueOf(e.getMessage()));
        }
    }

    private void put(CsvRow row, int year, Value value) {
        String key = row.key();
        if (isOfStates && !reading.references().isKnown(Referent.STATE, key)) {
            row.note(References.unknown(Referent.STATE, key));
        } else if (byKey.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(year, value) != null) {
            row.note(AssetProblem.abbreviated(key) + " has a value for " + year + " already.");
        }
    }
}
