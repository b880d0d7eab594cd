package atlas.assets.table;

import atlas.assets.json.LinePlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.i18n.Sentence;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// A CSV file (RFC 4180) of the datasets: a header and rows of as many cells. Any table may end with a column `source`,
/// in which a row cites the ids of its sources, with spaces between them.
final class CsvTable {

    /// In place of a column's name: whatever the file calls it.
    static final String ANY_COLUMN = "*";

    private static final String SOURCE = "source";
    private static final int MOST_LINES = 100_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LoadContext context;
    private final String file;
    private final List<List<String>> headers;
    private boolean hasSource;

    /// @param headers the columns that the file may have, without that of the sources
    CsvTable(LoadContext context, String file, List<List<String>> headers) {
        this.context = context;
        this.file = file;
        this.headers = headers;
    }

    /// Hands on each row that has as many cells as the header. What is wrong is reported.
    ///
    /// @return the number of the line on which the last row begins; 0 where there is no such table
    long read(Consumer<CsvRow> eachRow) {
        return read(_ -> {}, eachRow);
    }

    /// As [#read(Consumer)].
    ///
    /// @param header is handed the row of the header before the others
    long read(Consumer<CsvRow> header, Consumer<CsvRow> eachRow) {
        return context.bytes(file)
                .map(bytes -> read(textOf(bytes), header, eachRow))
                .orElse(0L);
    }

    private static String textOf(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private long read(String text, Consumer<CsvRow> header, Consumer<CsvRow> eachRow) {
        String lines = text.substring(0, text.lastIndexOf('\n') + 1);
        long lastRow = readLines(lines, header, eachRow);
        if (lastRow > 0 && lines.length() < text.length()) {
            report(1 + lines.chars().filter(c -> c == '\n').count(), Sentence.of("problem.ends-in-line"));
        }
        return lastRow;
    }

    private long readLines(String text, Consumer<CsvRow> header, Consumer<CsvRow> eachRow) {
        CsvRow row = new CsvRow(context, file);
        try (CsvReader<CsvRow> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(row, text)) {
            Iterator<CsvRow> rows = reader.iterator();
            if (!rows.hasNext() || !isHeader(rows.next())) {
                report(1, Sentence.of("problem.first-line", headersInWords()));
                return 0;
            }
            int columns = row.cells();
            header.accept(row);
            while (rows.hasNext()) {
                rows.next();
                if (row.lineNumber() > MOST_LINES) {
                    row.report(Sentence.of("problem.lines", MOST_LINES));
                    break;
                } else if (row.cells() != columns) {
                    row.report(Sentence.of("problem.values", columns));
                } else {
                    cite(row);
                    eachRow.accept(row);
                }
            }
        } catch (CsvParseException e) {
            report(Math.max(1, row.lineNumber()), Sentence.of("problem.no-csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return row.lineNumber();
    }

    private boolean isHeader(CsvRow first) {
        List<String> columns = first.texts();
        hasSource = columns.getLast().equals(SOURCE);
        List<String> named = hasSource ? columns.subList(0, columns.size() - 1) : columns;
        return headers.stream().anyMatch(header -> isNamed(header, named));
    }

    private static boolean isNamed(List<String> header, List<String> columns) {
        boolean isNamed = header.size() == columns.size();
        for (int i = 0; isNamed && i < columns.size(); i++) {
            isNamed = header.get(i).equals(ANY_COLUMN) || header.get(i).equals(columns.get(i));
        }
        return isNamed;
    }

    private Object headersInWords() {
        return headers.stream()
                .<Object>map(columns -> "\"" + String.join(",", columns) + "\"")
                .reduce((one, other) -> Sentence.of("problem.either", one, other))
                .orElse("");
    }

    private void cite(CsvRow row) {
        if (!hasSource) {
            return;
        }
        String ids = row.takeSources().strip();
        if (ids.isEmpty()) {
            row.report(Sentence.of("problem.row-source"));
            return;
        }
        row.sources().forEach(id -> context.references().use(Referent.SOURCE, id, row.place()));
        if (!row.sources().isEmpty()) {
            context.references().cite(row.sources(), row.place());
        }
    }

    /// Reports what is wrong on a line.
    private void report(long lineNumber, Sentence what) {
        new LinePlace(context, file, lineNumber).report(what);
    }
}
