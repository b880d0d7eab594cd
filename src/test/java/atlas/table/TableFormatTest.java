package atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TableFormatTest {

    /// A record of all kinds of cells.
    private record City(
            String name, String founded, Optional<Integer> people, double lon, boolean isSeat, List<String> also) {}

    private static final Columns<City> COLUMNS = new Columns<City>()
            .text("name", City::name)
            .date("founded", City::founded)
            .wholeNumberIfKnown("people", City::people)
            .number("lon", City::lon)
            .truth("seat", City::isSeat)
            .list("also", City::also);

    private static final Table TABLE = COLUMNS.of(List.of(
            new City("Almaty", "1854-02", Optional.of(1_977_011), 76.92, true, List.of("Alma-Ata", "Verny")),
            new City("", "", Optional.empty(), 1e7, false, List.of())));

    @Test
    void inJsonNumbersListsAndTruthsAreWhatTheyAreAndTheUnknownIsNull() {
        assertEquals("""
                [
                  {"name":"Almaty","founded":"1854-02","people":1977011,"lon":76.92,"seat":true,"also":["Alma-Ata","Verny"]},
                  {"name":null,"founded":null,"people":null,"lon":10000000,"seat":false,"also":[]}
                ]
                """, TableFormat.JSON.text(TABLE));
    }

    @Test
    void inCsvListsHaveSemicolonsAndTheUnknownIsEmpty() {
        assertEquals("""
                name,founded,people,lon,seat,also
                Almaty,1854-02,1977011,76.92,true,Alma-Ata;Verny
                ,,,10000000,false,
                """, TableFormat.CSV.text(TABLE));
    }

    @Test
    void inMarkdownNumbersStandAtTheRight() {
        assertEquals("""
                | name | founded | people | lon | seat | also |
                | --- | --- | ---: | ---: | --- | --- |
                | Almaty | 1854-02 | 1977011 | 76.92 | true | Alma-Ata;Verny |
                |  |  |  | 10000000 | false |  |
                """, TableFormat.MARKDOWN.text(TABLE));
    }

    private static Table ofText(String... texts) {
        return new Columns<String>().text("name", text -> text).of(List.of(texts));
    }

    @Test
    void whatIsWrittenAsCsvIsReadAsItWas() {
        List<String> texts =
                List.of("a,b", "say \"yes\"", "two\nlines", "two\r\nlines", "# no comment", " spaces ", "Қазақстан");
        String csv = TableFormat.CSV.text(ofText(texts.toArray(String[]::new)));
        List<String> read = CsvReader.builder().ofCsvRecord(csv).stream()
                .skip(1)
                .map(line -> line.getField(0))
                .toList();
        assertEquals(texts, read);
    }

    @Test
    void aTextThatASpreadsheetWouldTakeForAFormulaHasAnApostropheInFrontInCsvAlone() {
        for (String formula : List.of(
                "=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "-", "+7 7172")) {
            Table table = ofText(formula);
            String read = CsvReader.builder().ofCsvRecord(TableFormat.CSV.text(table)).stream()
                    .skip(1)
                    .map(line -> line.getField(0))
                    .findFirst()
                    .orElseThrow();
            assertEquals("'" + formula, read);
            assertFalse(TableFormat.JSON.text(table).contains("'" + formula), formula);
            assertFalse(TableFormat.MARKDOWN.text(table).contains("'" + formula), formula);
        }
    }

    @Test
    void numbersStayNumbersInCsvAlsoWhereTheyAreWrittenInATextAndBelowZero() {
        Table table = new Columns<String>()
                .text("text", text -> text)
                .number("number", Double::parseDouble)
                .of(List.of("-5", "+3.25", "-1e6", "7"));
        assertEquals("text,number\n-5,-5\n+3.25,3.25\n-1e6,-1000000\n7,7\n", TableFormat.CSV.text(table));
    }

    @Test
    void inAListEachTextIsGuarded() {
        Table table = new Columns<String>()
                .list("also", text -> List.of("Almaty", text))
                .of(List.of("=1", "-7"));
        assertEquals("also\nAlmaty;'=1\nAlmaty;-7\n", TableFormat.CSV.text(table));
    }

    @Test
    void aStrokeInACellDoesNotEndTheCellInMarkdown() {
        assertEquals("| name |\n| --- |\n| a\\|b |\n", TableFormat.MARKDOWN.text(ofText("a|b")));
    }

    @Test
    void aTableWithoutRowsIsAnEmptyArray() {
        assertEquals("[]\n", TableFormat.JSON.text(ofText()));
    }

    @Test
    void recordsOfSeveralOwnersHaveTheirOwnersIdInFront() {
        Table table = new Columns<String>()
                .text("name", text -> text)
                .of("owner", new TreeMap<>(Map.of("a", List.of("one", "two"), "b", List.of("three"))));
        assertEquals("owner,name\na,one\na,two\nb,three\n", TableFormat.CSV.text(table));
    }

    @Test
    void aCellThatItsColumnCannotHoldIsRefused() {
        List<Column> columns = List.of(new Column("year", Column.Kind.NUMBER));
        List<List<Cell>> rows = List.of(List.of(Cell.of("2022")));
        assertThrows(IllegalArgumentException.class, () -> new Table(columns, rows));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aWriterThatCannotWriteIsTold(TableFormat format) {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertEquals(
                "full",
                assertThrows(IOException.class, () -> format.write(TABLE, full)).getMessage());
    }
}
