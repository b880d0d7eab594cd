package atlas.assets.table;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.figure.Series;
import atlas.domain.figure.Series.EstimateRange;
import atlas.domain.figure.Series.Value;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a [table][CsvTable] of figures, one a line. A wrong line is left out.
public final class FigureTable {

    private static final List<List<String>> STATES =
            List.of(List.of("iso3", "year", "value"), List.of("iso3", "year", "value", "low", "high"));
    private static final List<List<String>> WORLD = List.of(List.of("indicator", "year", "value"));

    private final LoadContext context;
    private final String file;
    private final boolean isOfStates;
    private final Map<String, NavigableMap<Integer, Value>> byKey = new HashMap<>();

    private FigureTable(LoadContext context, String file, boolean isOfStates) {
        this.context = context;
        this.file = file;
        this.isOfStates = isOfStates;
    }

    /// Values by state and year; empty where the file could not be read, which is reported.
    public static Map<String, NavigableMap<Integer, Value>> readStates(LoadContext context, String file) {
        FigureTable table = new FigureTable(context, file, true);
        table.read(STATES);
        return table.byKey;
    }

    /// The world's values by indicator and year.
    public static Map<String, NavigableMap<Integer, Value>> readWorld(LoadContext context, String file) {
        FigureTable table = new FigureTable(context, file, false);
        table.read(WORLD);
        return table.byKey;
    }

    private void read(List<List<String>> headers) {
        long lastLine = new CsvTable(context, file, headers).read(this::row);
        if (lastLine > 0 && byKey.isEmpty()) {
            context.report(file, "line " + lastLine, Sentence.of("problem.no-figures"));
        }
    }

    private void row(CsvRow row) {
        try {
            double year = row.number(1);
            double value = row.number(2);
            boolean hasBounds = row.cells() > 3 && !(row.isEmpty(3) && row.isEmpty(4));
            Optional<EstimateRange> estimateRange =
                    hasBounds ? Optional.of(new EstimateRange(row.number(3), row.number(4))) : Optional.empty();
            if (year < Series.FIRST_YEAR || year > Series.LAST_YEAR || year != Math.rint(year)) {
                row.report(Sentence.of("problem.year-between", Series.FIRST_YEAR, Series.LAST_YEAR));
            } else if (estimateRange.isPresent()
                    && !(estimateRange.get().low() <= value
                            && value <= estimateRange.get().high())) {
                row.report(Sentence.of("problem.low-high"));
            } else {
                put(row, (int) year, new Value(value, estimateRange));
            }
        } catch (WrongValue e) {
            row.report(e.sentence());
        }
    }

    private void put(CsvRow row, int year, Value value) {
        String key = row.key();
        if (isOfStates && !context.references().isKnown(Referent.STATE, key)) {
            row.report(References.unknown(Referent.STATE, key));
        } else if (byKey.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(year, value) != null) {
            row.report(Sentence.of("problem.second-value", AssetProblem.abbreviated(key), year));
        }
    }
}
