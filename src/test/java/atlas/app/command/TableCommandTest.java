package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.Main;
import atlas.app.command.option.TableKind;
import atlas.app.system.CliArguments;
import atlas.assets.SmallAtlas;
import atlas.table.TableFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `atlas table`, run as a program.
final class TableCommandTest {

    @TempDir
    private Path folder;

    private Path assets;
    private SmallAtlas atlas;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        atlas = new SmallAtlas(assets);
    }

    private Ran table(String... options) {
        return TableRuns.in(assets, options);
    }

    @Test
    void aTableIsWrittenToTheConsoleAsCsv() {
        TableRuns.assertWritten("""
                organization,iso3,name,status,from,to,note,sources
                cica,KAZ,Kazakhstan,member,1999-09-14,,,act
                cica,ARM,Armenia,observer,2015-11/2016-10,2020-01,,act
                cica,ARM,Armenia,member,2020-01,,,act
                """, table("--what", "memberships"));
    }

    @Test
    void aTableIsWrittenAsJson() {
        TableRuns.assertWritten("""
                [
                  {"iso3":"ARM","name":"Armenia","indicator":"population","year":2022,"value":2780500,"low":null,"high":null,\
                "unit":"persons","sources":["un"]},
                  {"iso3":"KAZ","name":"Kazakhstan","indicator":"population","year":2022,"value":19621000.5,"low":19000000,\
                "high":20000000,"unit":"persons","sources":["un"]}
                ]
                """, table("--what", "figures", "--date", "2022-06-01", "--format", "json"));
    }

    @Test
    void aTableIsWrittenAsMarkdown() {
        TableRuns.assertWritten("""
                | term | name | definition | see | sources |
                | --- | --- | --- | --- | --- |
                | charter | Charter | A founding treaty. |  | un |
                """, table("--what", "glossary", "--format", "markdown"));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyTableIsWrittenInEveryFormatAndNothingElse(TableKind kind) throws IOException {
        Ran json = table(TableRuns.of(kind, "--format", "json"));
        assertEquals("", json.err());
        assertEquals(0, json.exit());
        JsonNode rows = new ObjectMapper().readTree(json.bytes());
        assertTrue(rows.isArray());
        for (TableFormat format : Set.of(TableFormat.CSV, TableFormat.MARKDOWN)) {
            Ran ran = table(TableRuns.of(kind, "--format", CliArguments.small(format)));
            assertEquals(0, ran.exit());
            assertTrue(ran.out().lines().count() > rows.size(), ran::out);
        }
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws IOException {
        Path file = Files.writeString(folder.resolve("table.xlsx"), "good");
        assertTrue(file.toFile().setReadOnly());
        TableRuns.assertRefused(
                1,
                "the file there is write-protected",
                table("--what", "states", "--format", "xlsx", "--out", file.toString()));
        assertEquals("good", Files.readString(file));
    }

    @Test
    void theHelpHasAnExampleOfEachFormat() {
        List<String> examples = Ran.of("table", "--help")
                .out()
                .lines()
                .filter(line -> line.startsWith("  table --what "))
                .toList();
        for (TableOutput format : TableOutput.values()) {
            String said = format == TableOutput.CSV ? ".csv" : "--format " + format;
            assertTrue(examples.stream().anyMatch(line -> line.contains(said)), said);
        }
    }

    @Test
    void theFileHoldsWhatTheConsoleShows() throws IOException {
        Path file = folder.resolve("table.csv");
        Ran ran = table("--what", "states", "--out", file.toString());
        TableRuns.assertWritten("", ran);
        assertEquals(table("--what", "states", "--out", "-").out(), Files.readString(file));
        assertTrue(Files.readString(file).startsWith("iso3,iso2,name,"));
    }

    @Test
    void anEmptyFolderIsNoPlaceForATableAndStays() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        TableRuns.assertRefused(1, "a folder stands there", table("--what", "states", "--out", empty.toString()));
        assertTrue(Files.isDirectory(empty));
    }

    @Test
    void withoutDatasetsNothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "good");
        for (String wrong : List.of("asets", "")) {
            Ran ran = Ran.of(
                    "table",
                    "--assets",
                    folder.resolve(wrong).toString(),
                    "--what",
                    "states",
                    "--out",
                    file.toString());
            TableRuns.assertRefused(1, "There are no datasets in", ran);
        }
        assertEquals("good", Files.readString(file));
    }

    @Test
    void datasetsOfWhichNothingCanBeReadCountAsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "good");
        atlas.write("states.json", "{").write("organizations/cica.json", "{");
        TableRuns.assertRefused(
                1, "no state and no organization could be read", table("--what", "states", "--out", file.toString()));
        assertEquals("good", Files.readString(file));
    }

    @Test
    void whatIsWrongWithTheDatasetsIsToldBesideTheTable() {
        atlas.replace("glossary.json", "\"definition\"", "\"definitoin\"");
        Ran ran = table("--what", "states");
        assertEquals(0, ran.exit());
        assertTrue(ran.err().startsWith("glossary.json, /terms/0"), ran::err);
        assertTrue(ran.out().startsWith("iso3,"), ran::out);
    }

    @Test
    void aConsoleThatIsFullIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(full, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(1, Main.run(console, "table", "--assets", assets.toString(), "--what", "states"));
        assertEquals(
                "The console could not be written to: No space left on device." + System.lineSeparator(),
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void namesAreWrittenInTheLanguageAskedFor() {
        assertTrue(table("--what", "states", "--language", "kk").out().contains("KAZ,KZ,Қазақстан,"));
    }

    private static Stream<String> withoutADay() {
        return Arrays.stream(TableKind.values())
                .filter(kind -> !kind.isOfADay())
                .map(TableKind::toString);
    }

    @ParameterizedTest
    @MethodSource("withoutADay")
    void aDayIsRefusedWhereATableHasNoUseForIt(String kind) {
        TableRuns.assertRefused(
                2,
                "The table " + kind
                        + " has no use for --date; these have: memberships, figures, ranking, state-table, events, colouring,"
                        + " conflicts, agreement, cohesion, armed-conflicts, recorded-conflicts, conflict-years, claims, overlap,"
                        + " shared, intersections, transformation, compare, answer.",
                table("--what", kind, "--date", "2020-01-01"));
    }

    private static Stream<String> withoutOrganizations() {
        return Arrays.stream(TableKind.values())
                .filter(kind -> !kind.isOfOrganizations())
                .map(TableKind::toString);
    }

    @ParameterizedTest
    @MethodSource("withoutOrganizations")
    void anOrganizationIsRefusedWhereATableHasNoUseForIt(String kind) {
        TableRuns.assertRefused(
                2,
                "The table " + kind + " has no use for --organization; these have: memberships, ",
                table("--what", kind, "--organization", "cica"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TableKind.class,
            names = {"MEMBERSHIPS", "EVENTS", "ORGANIZATIONS", "MEETINGS", "CHAIRS", "MILESTONES", "STAGES", "MEASURES"
            })
    void aTableOfAnOrganizationHoldsWhatTheWholeTableHoldsOfIt(TableKind kind) {
        atlas.write(
                "organizations/sco.json",
                atlas.read("organizations/cica.json").replace("\"id\": \"cica\"", "\"id\": \"sco\""));
        List<String> whole =
                table("--what", kind.toString()).out().lines().skip(1).toList();
        List<String> ofOne = table("--what", kind.toString(), "--organization", "sco")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertFalse(ofOne.isEmpty());
        assertEquals(whole.stream().filter(line -> line.contains("sco,")).toList(), ofOne);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date|2022-02-30|2|\"2022-02-30\" is no day of the calendar; a day is written like 2022-10-13",
                "--date|yesterday|2|\"yesterday\" is no day of the calendar; a day is written like 2022-10-13",
                "--date|1989-12-31|2|The atlas knows the days from 1990-01-01 to 2025-12-31; 1989-12-31 is not among them.",
                "--date|2026-01-01|2|The atlas knows the days from 1990-01-01 to 2025-12-31; 2026-01-01 is not among them.",
                "--organization|nato|2|The atlas has no organization \"nato\"; it has cica.",
                "--language|de|2|\"de\" is none of en, tr, ru, kk",
                "--format|xml|2|\"xml\" is none of csv, json, markdown, xlsx, geojson, gpkg",
                "--out|no/such/folder/x.csv|1|\"no/such/folder/x.csv\" could not be written: the folder for it does not exist."
            })
    void whatCannotBeUnderstoodIsToldInPlainWords(String option, String value, int exit, String message) {
        TableRuns.assertRefused(exit, message, table("--what", "memberships", option, value));
    }

    @Test
    void aTableThatThereIsNotIsToldWithThoseThatThereAreAsTheHelpWritesThem() {
        TableRuns.assertRefused(
                2,
                "\"members\" is none of memberships, figures, ranking, state-table, events, colouring, states",
                table("--what", "members"));
    }

    @Test
    void choicesAreUnderstoodInCapitalsToo() {
        assertArrayEquals(
                table("--what", "states", "--format", "json").bytes(),
                table("--what", "STATES", "--format", "JSON").bytes());
    }

    @Test
    void withoutAKindNothingIsWritten() {
        TableRuns.assertRefused(2, "Missing required option: '--what=KIND'", table());
    }

    /// What the chart of the same kind writes as its data.
    @Test
    void whatIsInCommonIsWrittenAsItsChartHasIt() {
        Path real = Path.of("assets");
        for (String[] both : new String[][] {
            {"overlap", "overlap"},
            {"shared", "shared", "--group", "cica and sco"},
            {"intersections", "upset"},
            {"compare", "compare", "--sides", "KAZ;cica"}
        }) {
            String[] options = Arrays.copyOfRange(both, 2, both.length);
            String[] day = {"--assets", real.toString(), "--date", "2024-07-10"};
            Ran table = Ran.of(Stream.of(new String[] {"table", "--what", both[0]}, options, day)
                    .flatMap(Arrays::stream)
                    .toArray(String[]::new));
            Ran chart = Ran.of(Stream.of(new String[] {"chart", both[1]}, options, day)
                    .flatMap(Arrays::stream)
                    .toArray(String[]::new));
            assertEquals("", table.err());
            assertEquals(chart.out(), table.out());
            assertTrue(table.out().lines().count() > 30, table::out);
        }
    }
}
