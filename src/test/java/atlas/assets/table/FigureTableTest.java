package atlas.assets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.assets.SmallAtlas;
import atlas.assets.check.Check;
import atlas.assets.json.AssetProblem;
import atlas.domain.figure.Series;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTableTest {

    private static final String FILE = "indicators/population.csv";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder);
    }

    private Series series() {
        return files.assets()
                .readAtlas()
                .atlas()
                .indicator("population")
                .orElseThrow()
                .series();
    }

    private void assertOneProblem(String place, String what) {
        assertEquals(List.of(new AssetProblem(FILE, place, what)), files.problems());
    }

    private static Series.Value value(double value, double low, double high) {
        return new Series.Value(value, Optional.of(new Series.EstimateRange(low, high)));
    }

    @Test
    void aTableIsReadByStateAndYearWithItsBoundsAndTheWorld() {
        Series expected = new Series(
                Map.of(
                        "ARM",
                        new TreeMap<>(Map.of(
                                2021,
                                value(2791000, 2700000, 2800000),
                                2022,
                                new Series.Value(2780500, Optional.empty()))),
                        "KAZ",
                        new TreeMap<>(Map.of(2022, value(19621000.5, 19000000, 20000000)))),
                new TreeMap<>(Map.of(2022, 7990400000.0)));
        assertEquals(expected, series());
    }

    @Test
    void aLetterWhereANumberShouldBeIsReportedWithItsLine() {
        files.replace(FILE, "2791000", "279l000");
        assertOneProblem("line 2", "\"279l000\" should be a number such as 2022 or 2.43125.");
    }

    @Test
    void aWrongLineIsLeftOutAndTheOthersAreKept() {
        files.replace(FILE, "2791000", "279l000");
        assertEquals(List.of(2022), List.copyOf(series().of("ARM").keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARM,2021,1| There should be 5 values, separated by commas.",
                "ARM,2021,1,2,3,4| There should be 5 values, separated by commas.",
                "AAA,2021,2,1,3| There is no state in states.json with the id \"AAA\".",
                "ARM,21,2,1,3| The year should lie between 1900 and 2100.",
                "ARM,2021,2,3,4| The value should lie between low and high; without them, leave both empty.",
                "ARM,2022,2,,| ARM has a value for 2022 already.",
                "ARM,2021,,,| \"\" should be a number such as 2022 or 2.43125.",
                "ARM,2021,NaN,,| \"NaN\" should be a number such as 2022 or 2.43125."
            })
    void aWrongLineIsReported(String line, String what) {
        files.write(FILE, "iso3,year,value,low,high\nARM,2022,2780500,,\nKAZ,2022,19621000,,\n" + line + "\n");
        assertOneProblem("line 4", what);
    }

    @Test
    void anotherHeaderIsReported() {
        files.write(FILE, "country;year;value\nARM;2021;1\n");
        assertOneProblem("line 1", "The first line should be \"iso3,year,value\" or \"iso3,year,value,low,high\".");
    }

    @Test
    void aFileThatEndsInsideALineIsReportedAndTheLineIsLeftOut() {
        files.write(FILE, "iso3,year,value\nARM,2021,2791000\nARM,2022,27");
        assertOneProblem("line 3", "The file ends inside this line: it should end with a line break.");
        assertEquals(List.of(2021), List.copyOf(series().of("ARM").keySet()));
    }

    @Test
    void everyWrongLineIsReported() {
        files.write(FILE, "iso3,year,value\nAAA,2021,1\nARM,2021,x\nARM,2022,5\n");
        assertEquals(
                List.of("line 2", "line 3"),
                files.problems().stream().map(AssetProblem::place).toList());
    }

    @Test
    void cellsMayStandInQuotationMarks() {
        files.write(FILE, "\"iso3\",year,\"value\"\nARM,2021,\"5\"\n");
        assertEquals(List.of(), files.problems());
        assertEquals(5, series().of("ARM", 2021).orElseThrow().value());
    }

    @Test
    void aTableMayBeginWithTheByteOrderMarkOfASpreadsheet() {
        files.write(FILE, "\uFEFFiso3,year,value\nARM,2021,5\n");
        assertEquals(List.of(), files.problems());
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsReported() {
        files.write(FILE, "iso3,year,value\nARM,2021,5\nARM,\"2022,6\nKAZ,2022,7\n");
        assertEquals(
                List.of("line 3"),
                files.problems().stream().map(AssetProblem::place).toList());
        assertEquals(List.of(2021), List.copyOf(series().of("ARM").keySet()));
    }

    @Test
    void rowsMayCiteTheirSources() {
        files.write(FILE, "iso3,year,value,source\nARM,2021,5,un\nKAZ,2021,6,un act\n");
        assertEquals(List.of(), files.problems());
        assertEquals(6, series().of("KAZ", 2021).orElseThrow().value());
    }

    @Test
    void anUnknownSourceOfARowIsReportedWithItsLine() {
        files.write(FILE, "iso3,year,value,source\nARM,2021,5,un\nKAZ,2021,6,bank\n");
        assertOneProblem("line 3", "There is no source in sources.json with the id \"bank\".");
    }

    @Test
    void aRowWithoutItsSourceIsReported() {
        files.write(FILE, "iso3,year,value,low,high,source\nARM,2021,5,4,6,\n");
        assertOneProblem("line 2", "Every fact has a source: this row should name at least one.");
    }

    @Test
    void aSourceThatOnlyARowCitesCountsAsUsed() {
        files.withSchemas()
                .replace(
                        "sources.json",
                        "[\n",
                        "[{\"id\": \"bank\", \"type\": \"treaty\", \"title\": \"Figures\", \"publisher\": \"Bank\"},\n");
        String unused = "Nothing uses the source \"bank\".";
        assertEquals(
                List.of(unused),
                Check.of(folder).problems().stream().map(AssetProblem::what).toList());
        files.write(FILE, "iso3,year,value,source\nARM,2022,5,bank\n");
        assertFalse(Check.of(folder).problems().stream().map(AssetProblem::what).anyMatch(unused::equals));
    }

    @Test
    void linesMayEndAsOnWindows() {
        files.write(FILE, "iso3,year,value\r\nARM,2021,5\r\n");
        assertEquals(List.of(), files.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.5", "2.43125", "22991895910000", "0.1", "123456789012345", "1234567890123456789", "7."})
    void aDecimalNumberIsReadToTheLastBit(String text) {
        assertEquals(Double.parseDouble(text), DecimalNumber.parse(text.toCharArray(), 0, text.length()));
    }
}
