package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.YearValues;
import atlas.app.Main;
import atlas.app.command.option.TableKind;
import atlas.app.system.CliArguments;
import atlas.assets.AssetFolder;
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
    void ofAnOrganizationOnADayThoseWhoTakePartAreWritten() {
        atlas.replace(
                "organizations/cica.json",
                "{\"state\": \"KAZ\", \"status\": \"member\", \"from\": \"1999-09-14\", \"sources\": [\"act\"]},",
                "{\"state\": \"KAZ\", \"status\": \"member\", \"from\": \"2016\", \"sources\": [\"act\"]},");
        TableRuns.assertWritten("""
                organization,iso3,name,status,from,to,note,sources
                cica,KAZ,Kazakhstan,member?,2016,,,act
                cica,ARM,Armenia,observer?,2015-11/2016-10,2020-01,,act
                """, table("--what", "memberships", "--organization", "cica", "--date", "2016-02-01"));
    }

    @Test
    void onADayWithoutAnOrganizationThoseOfAllAreWritten() {
        TableRuns.assertWritten("""
                organization,iso3,name,status,from,to,note,sources
                cica,KAZ,Kazakhstan,member,1999-09-14,,,act
                """, table("--what", "memberships", "--date", "2014-01-01"));
    }

    @Test
    void aValueStandsForADayAsLongAsOnTheMap() {
        atlas.write("indicators/population.csv", "iso3,year,value,low,high\nARM,2014,3000000,,\nKAZ,2015,18000000,,\n");
        String header = "iso3,name,indicator,year,value,low,high,unit,sources\n";
        String armenia = "ARM,Armenia,population,2014,3000000,,,persons,un\n";
        String kazakhstan = "KAZ,Kazakhstan,population,2015,18000000,,,persons,un\n";
        TableRuns.assertWritten(header + armenia, table("--what", "figures", "--date", "2014-12-31"));
        TableRuns.assertWritten(header + armenia + kazakhstan, table("--what", "figures", "--date", "2019-01-01"));
        TableRuns.assertWritten(header + kazakhstan, table("--what", "figures", "--date", "2020-12-31"));
        TableRuns.assertWritten(header, table("--what", "figures", "--date", "2021-01-01"));
        YearValues map = YearValues.of(
                new AssetFolder(assets)
                        .readAtlas()
                        .atlas()
                        .indicator("population")
                        .orElseThrow(),
                2020,
                Set.of("ARM", "KAZ"));
        assertEquals(Set.of("KAZ"), map.byState().keySet());
    }

    @Test
    void withoutADayAllValuesAreWritten() {
        assertEquals(
                List.of("ARM,2021", "ARM,2022", "KAZ,2022"),
                table("--what", "figures")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + "," + cells[3])
                        .toList());
    }

    @Test
    void eventsEndWithTheDayAndAreThoseOfTheOrganization() {
        Ran ran = table("--what", "events", "--organization", "cica", "--date", "1999-09-14");
        assertEquals(
                List.of("1992-10-05,milestone,cica", "1999-09-14,begins-as-member,cica"),
                ran.out()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf("cica") + 4))
                        .toList());
    }

    @Test
    void eventsAreThoseOfTheTypesAndYearsAsked() {
        Ran ran = table("--what", "events", "--type", "membership,agreement", "--from", "1992", "--to", "1998");
        assertEquals(
                List.of("1994-05-12,agreement,karabakh"),
                ran.out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + "," + cells[1] + "," + cells[2])
                        .toList());
    }

    @Test
    void eventsOfAStateAreThoseInWhichItHasAPart() {
        assertEquals(
                List.of("1994-05-12", "2015-11/2016-10", "2020-01"),
                table("--what", "events", "--state", "ARM")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[0])
                        .toList());
    }

    @Test
    void eventsAreNotOfAnOrganizationAndAConflictAtOnce() {
        TableRuns.assertRefused(
                2,
                "Events are either of an --organization or of a --conflict.",
                table("--what", "events", "--organization", "cica", "--conflict", "karabakh"));
    }

    @Test
    void anotherTableHasNoUseForTheFiltersOfEvents() {
        TableRuns.assertRefused(
                2,
                "The table states has no use for --type, --conflict, --from and --to; these have: events.",
                table("--what", "states", "--from", "1990"));
    }

    @Test
    void conflictYearsAreThoseOfTheGroupAndTheYear() {
        assertEquals(
                List.of("karabakh,1994,atlas,,armed;ceasefire", "ucdp-388,1994,ucdp,war,"),
                table("--what", "conflict-years", "--group", "ARM", "--date", "1994-01-01")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> String.join(",", cells[0], cells[1], cells[3], cells[5], cells[6]))
                        .toList());
    }

    @Test
    void claimsCarryTheirVerdict() {
        assertEquals(
                List.of("two-members,holds", "most-people,differs", "first,holds-roughly"),
                table("--what", "claims")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + "," + cells[4])
                        .toList());
    }

    /// Kazakhstan, with 19,621,000.5 of the world's people, and Armenia are members in 2022.
    @Test
    void aClaimIsToldWithWhatItIsDividedBy() {
        assertEquals(
                "most-people,2022-12-31,share of population of cica ~ 60 %,60,2022-12-31,cica,false",
                cells("--what", "claims", "--date", "2022-12-31")
                        .filter(cells -> cells[0].equals("most-people"))
                        .map(cells -> String.join(
                                ",", cells[0], cells[6], cells[5], cells[8], cells[13], cells[14], cells[15]))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aClaimIsCheckedOfTheGroupThatIsGiven() {
        assertEquals(
                List.of("two-members,KAZ,false,1", "most-people,KAZ,false", "first,,,"),
                cells("--what", "claims", "--group", "KAZ")
                        .map(cells -> cells[0].equals("most-people")
                                ? String.join(",", cells[0], cells[14], cells[15])
                                : String.join(",", cells[0], cells[14], cells[15], cells[16]))
                        .toList());
    }

    private Stream<String[]> cells(String... words) {
        return table(words).out().lines().skip(1).map(line -> line.split(",", -1));
    }

    @Test
    void aClaimOfOnesOwnIsDecidedAndLeavesWithNothingToReport() {
        var ran =
                table("--what", "claims", "--claim", "count of cica >= 3", "--date", "2022-10-13", "--format", "json");
        assertEquals(0, ran.exit());
        assertTrue(
                ran.out()
                        .contains(
                                "\"truth\":\"false\",\"result\":\"✗ False on 13 October 2022: found 2, claimed at least 3."
                                        + " It would need 1 more.\",\"left\":2,\"right\":3,\"lacking\":1"),
                ran::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count of cica|--claim \"count of cica\": The claim ends where one of >= <= > < = != ~ !~ is expected.",
                "first|The claim \"first\" is checked in words; the table claims has what was found."
            })
    void whatIsNoClaimIsRefused(String claim, String message) {
        TableRuns.assertRefused(2, message, table("--what", "claims", "--claim", claim));
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

    @Test
    void aRankingEndsWithTheStatesWithoutAValue() {
        TableRuns.assertWritten(
                """
                rank,iso3,name,year,value,unit
                1,KAZ,Kazakhstan,2022,19621000.5,persons
                2,ARM,Armenia,2022,2780500,persons
                ,AZE,Azerbaijan,,,persons
                """, table("--what", "ranking", "--figure", "population", "--group", "all", "--date", "2022-10-13"));
    }

    @Test
    void aRankingOfChangesHasBothValues() {
        TableRuns.assertWritten(
                """
                rank,iso3,name,from_year,from_value,year,value,difference,percent,unit
                1,ARM,Armenia,2021,2791000,2022,2780500,-10500,-0.3762092440,persons
                """.replace("-0.3762092440", Double.toString(100 * -10500.0 / 2791000)),
                table(
                        "--what",
                        "ranking",
                        "--figure",
                        "population",
                        "--group",
                        "ARM",
                        "--date",
                        "2022-10-13",
                        "--since",
                        "2021-01-01",
                        "--change",
                        "percent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ranking|The table ranking needs --figure.",
                "glossary --group cica|The table glossary has no use for --group; these have: ranking, state-table, agreement, cohesion, recorded-conflicts, conflict-years, claims, shared, intersections, compare.",
                "answer|The table answer needs --ask.",
                "states --ask who|The table states has no use for --ask; these have: answer.",
                "answer --ask nonsense|\"nonsense\" is not understood as a question. Questions are, for instance: members of",
                "sources --claim first|The table sources has no use for --claim; these have: claims.",
                "states --since 2000-01-01|The table states has no use for --since and --change; these have: ranking, state-table."
            })
    void whatARankingAloneTakesIsRefusedElsewhere(String words, String message) {
        TableRuns.assertRefused(2, message, table(("--what " + words).split(" ", -1)));
    }

    @Test
    void aQuestionHasARowForEachWayInWhichItCanBeRead() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(table("--what", "answer", "--ask", "members of CICA in 2021", "--format", "json")
                        .bytes());
        assertEquals(1, rows.size());
        JsonNode row = rows.get(0);
        assertEquals("Members of CICA, 31 December 2021", row.get("understood").asText());
        assertEquals("2: Armenia, Kazakhstan", row.get("answer").asText());
        assertEquals("2021-12-31", row.get("date").asText());
        assertEquals("desk", row.get("seen_in").asText());
        assertEquals(
                "cica",
                new ObjectMapper()
                        .readTree(row.get("viewpoint").asText())
                        .get("desk")
                        .get("group")
                        .asText());
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
