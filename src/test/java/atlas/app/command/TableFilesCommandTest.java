package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.command.option.TableKind;
import atlas.assets.SmallAtlas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `atlas table` for other programs: workbooks, places and areas, the byte order mark; and what colours the map.
final class TableFilesCommandTest {

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Ran table(String... options) {
        return TableRuns.in(assets, options);
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aTableThatIsOnTheMapHasPlacesAndTheOthersAreRefusedAsGeoJson(TableKind kind) throws IOException {
        boolean hasPlaces = table(TableRuns.of(kind))
                .out()
                .lines()
                .findFirst()
                .orElseThrow()
                .contains(",lon,lat,");
        assertEquals(hasPlaces || kind.hasAreas(), kind.isOnTheMap());
        Ran ran = table(TableRuns.of(kind, "--format", "geojson"));
        if (kind.isOnTheMap()) {
            assertEquals("", ran.err());
            assertEquals(0, ran.exit());
            assertEquals(
                    new ObjectMapper()
                            .readTree(table("--what", kind.toString(), "--format", "json")
                                    .bytes())
                            .size(),
                    new ObjectMapper().readTree(ran.bytes()).at("/features").size());
        } else {
            TableRuns.assertRefused(
                    2,
                    "The table " + kind
                            + " has no use for --format geojson; these have: events, colouring, states, cities, meetings,"
                            + " seats, conflict-events, armed-conflicts.",
                    ran);
        }
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyTableIsAWorkbookAndAGeoPackageAndTheSameOneEveryTime(TableKind kind) throws IOException {
        for (String format : List.of("xlsx", "gpkg")) {
            Path file = folder.resolve("table." + format);
            TableRuns.assertWritten("", table(TableRuns.of(kind, "--format", format, "--out", file.toString())));
            byte[] bytes = Files.readAllBytes(file);
            assertEquals(format.equals("xlsx") ? "PK" : "SQ", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
            assertArrayEquals(
                    bytes,
                    table(TableRuns.of(kind, "--format", format, "--out", "-")).bytes());
        }
        assertEquals(List.of("assets", "table.gpkg", "table.xlsx"), filesIn(folder));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "gpkg"})
    void whatIsNoTextIsNotWrittenToTheConsoleUnasked(String format) {
        TableRuns.assertRefused(
                2,
                "The format " + format + " is no text to be read on the console. Name a file with --out;",
                table("--what", "states", "--format", format));
    }

    @Test
    void aByteOrderMarkIsWrittenWhereItIsAskedFor() {
        TableRuns.assertWritten("\ufeff" + table("--what", "glossary").out(), table("--what", "glossary", "--bom"));
        TableRuns.assertRefused(
                2,
                "The format json has no use for --bom; csv has.",
                table("--what", "glossary", "--format", "json", "--bom"));
    }

    @Test
    void statesHaveTheirAreasInGeoJson() throws IOException {
        JsonNode features = new ObjectMapper()
                .readTree(table("--what", "states", "--format", "geojson").bytes())
                .at("/features");
        assertEquals(
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[1,1],[0,1],[0,0],[1,0],[1,1]]]]}",
                withProperty(features, "iso3", "ARM").at("/geometry").toString());
        assertEquals(
                "Kazakhstan",
                withProperty(features, "iso3", "KAZ").at("/properties/name").asText());
        assertTrue(withProperty(features, "iso3", "KAZ").at("/geometry").isNull());
    }

    private static JsonNode withProperty(JsonNode features, String name, String value) {
        for (JsonNode feature : features) {
            if (feature.at("/properties/" + name).asText().equals(value)) {
                return feature;
            }
        }
        throw new AssertionError(value);
    }

    @Test
    void whatColoursTheMapIsThatOfTheViewpoint() {
        TableRuns.assertWritten("""
                date,theme,iso3,name,class,value,unit,year,note,sources
                2022-10-13,CICA,ARM,Armenia,Member,,,,,act
                2022-10-13,CICA,KAZ,Kazakhstan,Member,,,,,act
                2022-10-13,CICA,AZE,Azerbaijan,Neither,,,,,
                """, table("--what", "colouring"));
        TableRuns.assertWritten("""
                date,theme,iso3,name,class,value,unit,year,note,sources
                2018-01-01,CICA,KAZ,Kazakhstan,Member,,,,,act
                2018-01-01,CICA,ARM,Armenia,Observer,,,,,act
                2018-01-01,CICA,AZE,Azerbaijan,Neither,,,,,
                """, table("--what", "colouring", "--date", "2018-01-01"));
    }

    @Test
    void aComparisonHasBothSidesAndAFigureItsValues() throws IOException {
        Path view = Files.writeString(folder.resolve("view.json"), """
                {"date": "2018-01-01", "comparison": {"date": "2022-10-13"}}
                """);
        List<String> lines = table("--what", "colouring", "--viewpoint", view.toString())
                .out()
                .lines()
                .toList();
        assertEquals("left,2018-01-01,CICA,ARM,Armenia,Observer,,,,,act", lines.get(2));
        assertEquals("right,2022-10-13,CICA,ARM,Armenia,Member,,,,,act", lines.get(4));
        assertTrue(table("--what", "colouring", "--figure", "population", "--date", "2022-06-01")
                .out()
                .contains("2022-06-01,Population,ARM,Armenia,,2780500,persons,2022,,un"));
    }

    @Test
    void aThemeIsRefusedWhereNothingIsColoured() {
        TableRuns.assertRefused(
                2,
                "The table memberships has no use for a viewpoint or a theme; these have: colouring.",
                table("--what", "memberships", "--conflicts"));
    }
}
