package atlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.table.Columns;
import atlas.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class SpreadsheetTest {

    private static final Imprint IMPRINT =
            new Imprint("meetings", "Atlas: meetings", "0.2.0", LocalDate.of(2025, 12, 31), "");

    /// A record of all kinds of cells.
    private record Meeting(String name, String day, Optional<Double> lon, int people, boolean isPlanned) {}

    private static Table table(Meeting... meetings) {
        return new Columns<Meeting>()
                .text("name", Meeting::name)
                .date("day", Meeting::day)
                .numberIfKnown("lon", Meeting::lon)
                .wholeNumber("people", Meeting::people)
                .truth("planned", Meeting::isPlanned)
                .list("sources", _ -> List.of("un", "osce"))
                .of(List.of(meetings));
    }

    private static byte[] bytes(Table table, Optional<Table> sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Spreadsheet.write(table, sources, IMPRINT, out);
        return out.toByteArray();
    }

    private static Map<String, String> files(byte[] workbook) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), file.getTimeLocal(), file.getName());
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String sheet(Meeting... meetings) throws IOException {
        return file("xl/worksheets/sheet1.xml", files(bytes(table(meetings), Optional.empty())));
    }

    private static String file(String name, Map<String, String> files) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private static void assertHolds(String part, String whole) {
        assertTrue(whole.contains(part), whole);
    }

    @Test
    void numbersTruthsAndWholeDaysAreWhatTheyAre() throws IOException {
        String sheet = sheet(new Meeting("Summit", "2022-10-13", Optional.of(71.43), 27, true));
        assertHolds("<c r=\"A2\" t=\"inlineStr\"><is><t>Summit</t></is></c>", sheet);
        assertHolds("<c r=\"B2\" s=\"2\" t=\"n\"><v>44847.0</v></c>", sheet);
        assertHolds("<c r=\"C2\" t=\"n\"><v>71.43</v></c>", sheet);
        assertHolds("<c r=\"D2\" t=\"n\"><v>27</v></c>", sheet);
        assertHolds("<c r=\"E2\" t=\"b\"><v>1</v></c>", sheet);
        assertHolds("<c r=\"F2\" t=\"inlineStr\"><is><t>un;osce</t></is></c>", sheet);
    }

    @Test
    void datesThatAreNoDayOfEverySpreadsheetStayAsTheyAreWritten() throws IOException {
        for (String edtf : List.of("2022-10", "2022", "2015-11/2016-10", "2022-10-13~", "1899-12-31", "1900-02-28")) {
            assertHolds(
                    "<c r=\"B2\" t=\"inlineStr\"><is><t>" + edtf + "</t></is></c>",
                    sheet(new Meeting("Summit", edtf, Optional.empty(), 0, false)));
        }
        assertHolds("<v>61.0</v>", sheet(new Meeting("Summit", "1900-03-01", Optional.empty(), 0, false)));
    }

    @Test
    void whatIsNotKnownHasNoCell() throws IOException {
        String sheet = sheet(new Meeting("Summit", "", Optional.empty(), 0, false));
        assertFalse(sheet.contains("r=\"B2\""), sheet);
        assertFalse(sheet.contains("r=\"C2\""), sheet);
    }

    @Test
    void nothingIsAFormula() throws IOException {
        String sheet = sheet(new Meeting("=1+1", "", Optional.empty(), -5, false));
        assertHolds("<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", sheet);
        assertHolds("<v>-5</v>", sheet);
        assertFalse(sheet.contains("<f>"), sheet);
    }

    @Test
    void theHeaderIsBoldStaysInSightAndFilters() throws IOException {
        Map<String, String> files =
                files(bytes(table(new Meeting("Summit", "", Optional.empty(), 0, false)), Optional.empty()));
        String sheet = file("xl/worksheets/sheet1.xml", files);
        assertHolds("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>name</t></is></c>", sheet);
        assertHolds("ySplit=\"1\"", sheet);
        assertHolds("state=\"frozen\"", sheet);
        assertHolds("<autoFilter ref=\"A1:F2\"", sheet);
        assertHolds("<b/>", file("xl/styles.xml", files));
    }

    @Test
    void sourcesHaveASheetAndTheFileSaysWhatItIs() throws IOException {
        Table sources = new Columns<String>().text("source", id -> id).of(List.of("un", "osce"));
        Map<String, String> files = files(bytes(table(), Optional.of(sources)));
        assertHolds("<sheet name=\"meetings\"", file("xl/workbook.xml", files));
        assertHolds("<sheet name=\"Sources\"", file("xl/workbook.xml", files));
        assertHolds("<t>osce</t>", file("xl/worksheets/sheet2.xml", files));
        String properties = file("docProps/core.xml", files);
        assertHolds("<dc:title>Atlas: meetings</dc:title>", properties);
        assertHolds("Version 0.2.0, as of 2025-12-31.", properties);
        assertHolds(">2025-12-31T00:00:00.000Z</dcterms:created>", properties);
    }

    @Test
    void moreRowsThanAreKeptInMemoryAreAllThere() throws IOException {
        Meeting[] many = new Meeting[2_500];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Meeting("Meeting " + i, "", Optional.empty(), i, false);
        }
        String sheet = sheet(many);
        assertEquals(many.length + 1, sheet.split("<row ", -1).length - 1);
        assertHolds("<c r=\"D2501\" t=\"n\"><v>2499</v></c>", sheet);
    }

    @Test
    void theSameTableMakesTheSameBytes() throws IOException, InterruptedException {
        Table table = table(new Meeting("Summit", "2022-10-13", Optional.of(71.43), 27, true));
        byte[] first = bytes(table, Optional.of(table));
        // The library writes the second of the making.
        Thread.sleep(1_100);
        assertArrayEquals(first, bytes(table, Optional.of(table)));
    }

    @Test
    void aTextThatNoCellHoldsIsTold() {
        Table table = table(new Meeting("a".repeat(32_768), "", Optional.empty(), 0, false));
        assertEquals(
                "a cell holds no more than 32767 characters",
                assertThrows(IOException.class, () -> bytes(table, Optional.empty()))
                        .getMessage());
    }

    @Test
    void aStreamThatCannotBeWrittenIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertEquals(
                "full",
                assertThrows(IOException.class, () -> Spreadsheet.write(table(), Optional.empty(), IMPRINT, full))
                        .getMessage());
    }
}
