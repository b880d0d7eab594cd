package atlas.export;

import atlas.table.Cell;
import atlas.table.Column;
import atlas.table.RowsWritten;
import atlas.table.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook of spreadsheet programs (Office Open XML, ISO/IEC 29500): numbers, truths and whole days are
/// what they are, everything else is text, and nothing is a formula. The sources have a sheet of their own. The same
/// table makes the same bytes.
public final class Spreadsheet {

    /// What a cell holds at most, in characters.
    private static final int LONGEST_TEXT = 32_767;
    /// Earlier days are counted in two ways by spreadsheet programs, because of a 29 February 1900 that there was not.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int ROWS_MEASURED = 1_000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private static final Pattern EXACT_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /// What the file format allows as the version of a program.
    private static final Pattern SHORT_VERSION = Pattern.compile("^\\d{1,2}\\.\\d{1,4}");

    private static final String PROPERTIES_FILE = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    /// The earliest that a ZIP file can say.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Spreadsheet() {}

    /// Writes a table, without closing the stream.
    ///
    /// @param sources that the table cites, if it cites any
    /// @throws IOException if the stream cannot be written, or a sheet has no room for the table
    public static void write(Table table, Optional<Table> sources, Imprint imprint, OutputStream out)
            throws IOException {
        write(table, sources, imprint, out, RowsWritten.UNTOLD);
    }

    /// The same.
    ///
    /// @param written is told of the table's rows
    /// @throws IOException also where that ends it
    public static void write(
            Table table, Optional<Table> sources, Imprint imprint, OutputStream out, RowsWritten written)
            throws IOException {
        if (table.rows().size() >= Worksheet.MAX_ROWS) {
            throw new IOException("a sheet holds no more than " + Worksheet.MAX_ROWS + " rows");
        }
        // The library's ZIP files cannot be read as a stream.
        Path dated = Files.createTempFile("atlas", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(dated))) {
                writeDated(table, sources, imprint, file, written);
            }
            copyWithoutTimes(dated, imprint, out);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private static void writeDated(
            Table table, Optional<Table> sources, Imprint imprint, OutputStream out, RowsWritten written)
            throws IOException {
        Matcher version = SHORT_VERSION.matcher(imprint.version());
        try (Workbook workbook =
                new Workbook(out, "Atlas of Asian Security Cooperation", version.find() ? version.group() : null)) {
            workbook.properties()
                    .setTitle(imprint.title())
                    .setDescription(imprint.description())
                    .setTextProperty("Version", imprint.version())
                    .setDateProperty(
                            "As of", imprint.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
            writeSheet(table, workbook.newWorksheet(imprint.name()), written);
            if (sources.isPresent()) {
                writeSheet(sources.get(), workbook.newWorksheet("Sources"), RowsWritten.UNTOLD);
            }
        }
    }

    private static void writeSheet(Table table, Worksheet sheet, RowsWritten written) throws IOException {
        int columns = table.columns().size();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(table, column));
            sheet.inlineString(0, column, table.columns().get(column).name());
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        int at = 1;
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < columns; column++) {
                writeCell(table.columns().get(column).kind(), row.get(column), sheet, at, column);
            }
            if (at % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
            written.of(at);
            at++;
        }
        sheet.finish();
    }

    private static int width(Table table, int column) {
        int longest = table.columns().get(column).name().length() + 2;
        for (List<Cell> row : table.rows().subList(0, Math.min(table.rows().size(), ROWS_MEASURED))) {
            longest = Math.max(longest, row.get(column).text().length());
        }
        return Math.clamp(longest + 1L, NARROWEST, WIDEST);
    }

    private static void writeCell(Column.Kind kind, Cell cell, Worksheet sheet, int row, int column)
            throws IOException {
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Numeric(BigDecimal number) -> sheet.value(row, column, number);
            case Cell.Truth(boolean isTrue) -> sheet.value(row, column, isTrue);
            case Cell.Text(String text)
            when kind == Column.Kind.DATE && isDay(text) -> {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Text _, Cell.Texts _ -> {
                String text = cell.text();
                if (text.length() > LONGEST_TEXT) {
                    throw new IOException("a cell holds no more than " + LONGEST_TEXT + " characters");
                }
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, text);
                }
            }
        }
    }

    /// Whether a date in EDTF is a day that all spreadsheet programs know.
    private static boolean isDay(String edtf) {
        return EXACT_DAY.matcher(edtf).matches() && !LocalDate.parse(edtf).isBefore(FIRST_DAY);
    }

    /// The library writes when the file was made, which would be another time on each run.
    private static void copyWithoutTimes(Path workbook, Imprint imprint, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile files = new ZipFile(workbook.toFile())) {
            for (ZipEntry file : Collections.list(files.entries())) {
                ZipEntry timeless = new ZipEntry(file.getName());
                timeless.setTimeLocal(NO_TIME);
                copy.putNextEntry(timeless);
                try (InputStream content = files.getInputStream(file)) {
                    if (file.getName().equals(PROPERTIES_FILE)) {
                        String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        copy.write(CREATED.matcher(properties)
                                .replaceAll("$1" + imprint.instant())
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
