package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.command.option.ChartKind;
import atlas.assets.SmallAtlas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `atlas chart`, run as a program.
final class ChartCommandTest {

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Ran chart(String... words) {
        return Ran.of(Stream.concat(Stream.of("chart", "--assets", assets.toString()), Arrays.stream(words))
                .toArray(String[]::new));
    }

    private static List<String> needed(ChartKind kind) {
        return switch (kind) {
            case MEMBERS -> List.of("--organization", "cica");
            case SHARES -> List.of("--figure", "population");
            case CLAIMS -> List.of();
            case CLAIM -> List.of("--claim", "count of cica > 1");
            case FIGURE -> List.of("--figure", "population", "--state", "KAZ,ARM");
            case RANKING, TREND -> List.of("--figure", "population", "--group", "KAZ,ARM");
            case SCATTER -> List.of("--figure", "population", "--against", "population", "--group", "KAZ,ARM");
            case FATALITIES, PHASES -> List.of("--conflict", "karabakh");
            case ACTIVE_YEARS -> List.of("--conflict", "ucdp-388");
            case VOTES, COHESION -> List.of("--group", "KAZ,ARM");
            case OVERLAP, UPSET, SHARED, NETWORK, TRANSFORMATION -> List.of();
            case COMPARE -> List.of("--sides", "KAZ;ARM");
            case CONFLICTS -> List.of("--group", "ARM,AZE");
        };
    }

    private Ran chart(ChartKind kind, String... words) {
        List<String> all = new ArrayList<>(List.of(kind.toString()));
        all.addAll(needed(kind));
        all.addAll(List.of(words));
        return chart(all.toArray(String[]::new));
    }

    private static void assertWritten(String text, Ran ran) {
        assertAll(
                () -> assertEquals("", ran.err()),
                () -> assertEquals(text, ran.out()),
                () -> assertEquals(0, ran.exit()));
    }

    private static void assertRefused(int exit, String message, Ran ran) {
        assertAll(
                () -> assertTrue(ran.err().contains(message), ran::err),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(exit, ran.exit()));
    }

    @Test
    void theDataAreWrittenToTheConsoleAsCsv() {
        assertWritten("""
                from,to,members
                1990-01-01,1999-09-13,0
                1999-09-14,2020-01-30,1
                2020-01-31,2025-12-31,2
                """, chart(ChartKind.MEMBERS));
        assertWritten("""
                iso3,name,year,value,low,high
                KAZ,Kazakhstan,2022,19621000.5,19000000,20000000
                ARM,Armenia,2021,2791000,2700000,2800000
                ARM,Armenia,2022,2780500,,
                """, chart(ChartKind.FIGURE));
        assertWritten("""
                status,from,to
                armed,1992-01,1994-05-12
                ceasefire,1994-05-12,
                """, chart(ChartKind.PHASES));
        assertWritten("""
                year,intensity
                1992,war
                1994,war
                """, chart(ChartKind.ACTIVE_YEARS));
    }

    @Test
    void sidesAreComparedByTheAspectOnTheDay() {
        assertWritten("""
                organization,organization_name,compared,compared_name,status,since,members,of
                cica,CICA,KAZ,Kazakhstan,member,1999-09-14,,
                cica,CICA,ARM,Armenia,observer,2015-11/2016-10,,
                """, chart(ChartKind.COMPARE, "--date", "2019-12-31"));
        assertWritten("""
                compared,compared_name,year,value,value_year,rule,states,missing
                KAZ,Kazakhstan,2022,19621000.5,2022,,1,
                ARM,Armenia,2021,2791000,2021,,1,
                ARM,Armenia,2022,2780500,2022,,1,
                """, chart(ChartKind.COMPARE, "--aspect", "through-time", "--figures", "population"));
    }

    @Test
    void conflictsOfAGroupAreCountedByYear() {
        assertEquals(
                List.of("1992,1,0,1,0,1", "1993,1,1,0,0,0", "1994,1,1,0,0,1"),
                chart(ChartKind.CONFLICTS)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("199") && !line.contains(",0,0,0,0,0"))
                        .toList());
    }

    @Test
    void theListOfConflictsIsNoChartAndOneConflictHasDeathsAlone() {
        assertRefused(
                2,
                "The list of conflicts is no chart but the table recorded-conflicts.",
                chart(ChartKind.CONFLICTS, "--aspect", "list"));
        assertRefused(
                2,
                "The chart conflicts has a use for --conflict with --aspect deaths only.",
                chart(ChartKind.CONFLICTS, "--conflict", "karabakh"));
        assertRefused(2, "The chart members has no use for --aspect.", chart(ChartKind.MEMBERS, "--aspect", "deaths"));
    }

    @Test
    void whatMakesAnOrganizationIsThatOfTheDay() {
        assertWritten("""
                organization,item,title,standing,status,date,years,text,sources
                cica,charter,Charter,not-met,not met,,,None.,un
                cica,secretariat,Secretariat,not-yet,not yet,,,In Almaty.,act
                """, chart(ChartKind.TRANSFORMATION, "--aspect", "ladder", "--date", "2006-06-16"));
        assertWritten("""
                organization,item,title,standing,status,date,years,text,sources
                cica,charter,Charter,not-met,not met,,,None.,un
                cica,secretariat,Secretariat,met,met,2006-06-17,6.76,In Almaty.,act
                """, chart(ChartKind.TRANSFORMATION, "--aspect", "ladder", "--date", "2006-06-17"));
        assertRefused(
                2,
                "The chart transformation has no use for --at-least, --at-most and --with-state.",
                chart(ChartKind.TRANSFORMATION, "--at-least", "2"));
        assertRefused(2, "The chart members has no use for --aspect.", chart(ChartKind.MEMBERS, "--aspect", "ladder"));
    }

    /// Of one organization, which has nothing to be compared with.
    @Test
    void whatStatesHaveInCommonIsThatOfTheDay() {
        assertWritten("""
                iso3,other_iso3,shared,organizations
                ARM,KAZ,0,
                """, chart(ChartKind.SHARED, "--group", "ARM,KAZ", "--date", "2019-12-31"));
        assertWritten("""
                iso3,other_iso3,shared,organizations
                ARM,KAZ,1,cica
                """, chart(ChartKind.SHARED, "--group", "ARM,KAZ", "--date", "2020-01-31"));
        assertWritten("""
                iso3,other_iso3,before,after,change
                ARM,KAZ,0,1,1
                """, chart(ChartKind.SHARED, "--group", "ARM,KAZ", "--since", "2019-12-31"));
        assertWritten("""
                states,organizations,exactly,iso3
                1,0,,ARM
                1,1,cica,KAZ
                """, chart(ChartKind.UPSET, "--group", "ARM,KAZ", "--date", "2019-12-31"));
        assertWritten("""
                organization,other,members,other_members,in_common,jaccard_percent,in_other_percent,other_in_percent,states_in_common
                """, chart(ChartKind.OVERLAP));
    }

    @Test
    void aShareIsTheSumOfTheMembersByTheTotalOfTheSource() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(chart(ChartKind.SHARES, "--format", "json").bytes());
        JsonNode of2022 = rows.get(rows.size() - 1);
        assertEquals(2022, of2022.get("year").asInt());
        assertEquals(
                100 * (2780500 + 19621000.5) / 7990400000.0,
                of2022.get("members_percent").asDouble(),
                1e-12);
        assertTrue(of2022.get("members_and_observers_percent").isNumber());
    }

    @Test
    void aRankingIsOfTheStatesAndTheValuesOfItsDay() {
        assertWritten("""
                rank,iso3,name,year,value,unit
                1,KAZ,Kazakhstan,2022,19621000.5,persons
                2,ARM,Armenia,2022,2780500,persons
                """, chart("ranking", "--figure", "population"));
        assertWritten("""
                rank,iso3,name,year,value,unit
                ,KAZ,Kazakhstan,,,persons
                """, chart("ranking", "--figure", "population", "--date", "2000-01-01"));
    }

    @Test
    void aTrendOfAGroupAsOneTellsItsRuleAndWhoIsMissing() {
        assertWritten("""
                year,value,rule,states,missing
                2021,2791000,Sum,1,AZE;KAZ
                2022,22401500.5,Sum,2,AZE
                """, chart("trend", "--figure", "population", "--group", "KAZ,ARM,AZE", "--form", "together"));
    }

    @Test
    void aTrendOfSomeYearsTellsWhatAConflictWasInThem() {
        assertWritten(
                """
                iso3,name,year,value,low,high,conflict
                KAZ,Kazakhstan,2022,19621000.5,19000000,20000000,ceasefire
                ARM,Armenia,2022,2780500,,,ceasefire
                """,
                chart(
                        "trend",
                        "--figure",
                        "population",
                        "--group",
                        "KAZ,ARM",
                        "--from",
                        "2022",
                        "--bands",
                        "karabakh"));
    }

    @Test
    void aTrendTellsWhoAccededInWhichYear() {
        String svg = new String(
                chart(
                                "trend",
                                "--figure",
                                "population",
                                "--group",
                                "all",
                                "--bands",
                                "cica",
                                "--out",
                                "-",
                                "--format",
                                "svg")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertTrue(svg.contains("Accessions to CICA of the states shown, in the years shown: 2."), svg);
    }

    @Test
    void aScatterPlotIsColouredByStatusAndHasTheWayOfEachPoint() {
        assertWritten(
                """
                iso3,name,colour,year,x_year,x,y_year,y
                ARM,Armenia,CICA: Member,2025,2022,2780500,2022,2780500
                KAZ,Kazakhstan,CICA: Member,2025,2022,19621000.5,2022,19621000.5
                ARM,Armenia,CICA: Member,2021,2021,2791000,2021,2791000
                """,
                chart(
                        "scatter",
                        "--figure",
                        "population",
                        "--against",
                        "population",
                        "--group",
                        "KAZ,ARM",
                        "--colour",
                        "cica",
                        "--since",
                        "2000-01-01"));
    }

    @Test
    void aScatterPlotSaysWhyItHasNoCorrelation() {
        String svg = new String(
                chart(ChartKind.SCATTER, "--out", "-", "--format", "svg").bytes(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("No correlation is told"), svg);
    }

    @Test
    void aChartOfSharesSaysWhatTheShareWasOnTheDay() {
        String svg = new String(
                chart(ChartKind.SHARES, "--date", "2023-10-13", "--out", "-", "--format", "svg")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertTrue(svg.contains("On 13 October 2023: Members 0.3\u00a0%"), svg);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyKindIsDrawnAndWrittenInEveryFormatTheSameTwice(ChartKind kind) throws IOException {
        for (ChartOutput output : ChartOutput.values()) {
            Ran first = chart(kind, "--out", "-", "--format", output.toString());
            Ran second = chart(kind, "--out", "-", "--format", output.toString());
            assertEquals("", first.err());
            assertEquals(0, first.exit());
            assertTrue(first.bytes().length > 0);
            assertArrayEquals(first.bytes(), second.bytes(), () -> kind + " " + output);
        }
    }

    @Test
    void theEndingOfTheNameSaysWhatIsWritten() throws IOException {
        Map<String, String> heads = Map.of("png", "\u0089PNG", "svg", "<?xml", "pdf", "%PDF-", "xlsx", "PK");
        for (Map.Entry<String, String> head : heads.entrySet()) {
            Path file = folder.resolve("chart." + head.getKey());
            Ran ran = chart(ChartKind.MEMBERS, "--out", file.toString());
            assertEquals(0, ran.exit(), ran::err);
            String begin = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .substring(0, head.getValue().length());
            assertEquals(head.getValue(), begin);
        }
        Path csv = folder.resolve("chart.CSV");
        assertEquals(0, chart(ChartKind.MEMBERS, "--out", csv.toString()).exit());
        assertTrue(Files.readString(csv).startsWith("from,to,members\n"));
    }

    @Test
    void aChartHasTheSizeAndTheGroundAskedFor() throws IOException {
        Path file = folder.resolve("chart.png");
        Ran ran = chart(ChartKind.MEMBERS, "--size", "700x500", "--appearance", "dark", "--out", file.toString());
        assertEquals(0, ran.exit(), ran::err);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals("700x500", image.getWidth() + "x" + image.getHeight());
        assertEquals(0xff182026, image.getRGB(0, 0));
    }

    @Test
    void vectorsHoldTheWordsAsTextAndWhatTheFileSaysOfItself() throws IOException {
        String svg = new String(
                chart(ChartKind.FIGURE, "--out", "-", "--format", "svg").bytes(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("Population: Kazakhstan, Armenia"), svg);
        assertTrue(svg.contains("<metadata"), svg);
        assertTrue(svg.contains("Doe, Jane"), svg);
    }

    @Test
    void theDayIsMarked() throws IOException {
        String svg = new String(
                chart(ChartKind.MEMBERS, "--date", "2022-10-13", "--out", "-", "--format", "svg")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertTrue(svg.contains("13 October 2022"), svg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "members --conflict karabakh | The chart members has no use for --conflict.",
                "phases --conflict karabakh --organization cica | The chart phases has no use for --organization.",
                "claims --date 2022-01-01 --out c.png | The chart claims has no use for --date.",
                "shares | The chart shares needs --figure.",
                "figure --figure population | The chart figure needs --state.",
                "phases | The chart phases needs --conflict.",
                "members --size 800x600 | The format csv has no use for a size; png, svg and pdf have.",
                "members --appearance dark | The format csv has no use for --appearance; png, svg and pdf have.",
                "members --date 2022-10-13 | The format csv has no use for --date; png, svg and pdf have.",
                "members --group cica | The chart members has no use for --group.",
                "ranking --figure population --organization cica | The chart ranking has no use for --organization; --group says of whom it is.",
                "scatter --figure population | The chart scatter needs --against.",
                "trend --figure population --against population | The chart trend has no use for --against.",
                "trend --figure population --base 2000 | The chart trend has no use for --base.",
                "ranking --figure population --from 2000 | The chart ranking has no use for --from, --to and --bands.",
                "trend --figure population --bands nowhere | --bands \"nowhere\" is neither a conflict nor an organization",
                "trend --figure population --bands karabakh,ucdp-388 | --bands takes one conflict, not karabakh, ucdp-388.",
                "trend --figure population --from 1950 | --from and --to take years from 1990 to ",
                "trend --figure population --from 2010 --to 2000 | --from 2010 comes after --to 2000.",
                "trend --figure population --colour region | The chart trend has no use for --colour.",
                "scatter --figure population --against population --colour nobody | The atlas has no organization \"nobody\"",
                "ranking --figure population --change percent | The chart ranking has no use for --change without --since.",
                "scatter --figure population --against population --measure index | no use for --measure.",
                "ranking --figure population --measure all | \"all\" is none of absolute, per-person, share-of-world, index",
                "members --format xlsx | is no text to be read on the console.",
                "overlap --group cica | The chart overlap has no use for --group.",
                "shared --by common | The chart shared has no use for --by.",
                "upset --since 2000-01-01 | The chart upset has no use for --since.",
                "shared --at-least 2 | The chart shared has no use for --organizations, --at-least, --at-most and",
                "overlap --sides KAZ;ARM | The chart overlap has no use for --sides.",
                "compare --sides KAZ;ARM --group cica | The chart compare has no use for both --sides and --group.",
                "compare --figures population | The chart compare has no use for --figures by memberships.",
                "compare --aspect votes --measure index | The chart compare has no use for --measure by votes.",
                "compare --aspect through-time --figures population,population | Through time one figure is shown",
                "overlap --by best | \"best\" is none of common, jaccard, containment",
                "pie | \"pie\" is none of members, shares, claims, claim, figure, ranking, trend, scatter, fatalities, phases, active-years, votes, cohesion, overlap, upset, shared, network, transformation, compare, conflicts"
            })
    void wordsWithoutSenseAreRefusedWithStatusTwo(String words, String message) {
        assertRefused(2, message, chart(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "members --organization nato | The atlas has no organization \"nato\"; it has cica.",
                "phases --conflict x | The atlas has no conflict \"x\"; it has karabakh.",
                "active-years --conflict karabakh | The atlas has no armed conflict \"karabakh\"",
                "figure --figure gdp --state KAZ | The atlas has no figure \"gdp\"; it has population.",
                "figure --figure population --state XYZ | The atlas has no state \"XYZ\"",
                "ranking --figure population --measure per-person | is not told as per-person; it is as absolute, share-of-world,",
                "ranking --figure population --since 2025-12-31 | takes a day from 1990-01-01 on and before 2025-12-31",
                "ranking --figure population --group KAZ --state ARM | --state names ARM, and on 2025-12-31 the group has KAZ.",
                "ranking --figure population --form pie | --form \"pie\" is none of bars, ranks.",
                "ranking --figure population --form ranks --since 2000-01-01 | Ranks through the years have no use for",
                "ranking --figure population --group nato | The atlas has no organization \"nato\"; it has cica.",
                "members --date 1989-01-01 --out - --format png | The atlas knows the days from 1990-01-01",
                "upset --organizations cica,nato | The atlas has no organization \"nato\"; it has cica.",
                "upset --with-state XYZ | The atlas has no state \"XYZ\"",
                "upset --at-least 3 --at-most 2 | A combination is of at least 3 and at most 2 organizations",
                "shared --since 2030-01-01 | --since takes a day from 1990-01-01 on and before 2025-12-31",
                "compare --sides KAZ | --sides: A comparison is of 2 to 6 states or groups, not of 1.",
                "compare --sides KAZ;KAZ | --sides: A comparison has each state or group once.",
                "compare --sides KAZ;nato | The atlas has no organization \"nato\"; it has cica.",
                "shared --group atlantis | The atlas has no organization \"atlantis\"; it has cica.",
                "members --out members.gif | A chart is written as a file that ends with .png, .svg, .pdf, .csv",
                "members --size 120x100 --out - --format png | has no room for its words. The smallest of this form is"
            })
    void whatTheAtlasHasNotIsToldWithStatusTwo(String words, String message) {
        assertRefused(2, message, chart(words.split(" ", -1)));
    }

    @Test
    void whatIsRefusedLeavesTheFileThatWasThere() throws IOException {
        Path file = folder.resolve("kept.png");
        Files.writeString(file, "kept");
        assertEquals(
                2,
                chart(ChartKind.MEMBERS, "--size", "120x100", "--out", file.toString())
                        .exit());
        assertEquals("kept", Files.readString(file));
        Path nowhere = folder.resolve("none").resolve("chart.csv");
        assertRefused(1, "the folder for it does not exist", chart(ChartKind.MEMBERS, "--out", nowhere.toString()));
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void theSmallestSizeThatIsToldIsLargeEnough() {
        String err = chart(ChartKind.PHASES, "--size", "150x120", "--out", "-", "--format", "png")
                .err();
        String smallest = err.replaceAll("(?s).*The smallest of this form is (\\d+x\\d+)\\..*", "$1");
        assertEquals(
                0,
                chart(ChartKind.PHASES, "--size", smallest, "--out", "-", "--format", "png")
                        .exit(),
                err);
    }

    @Test
    void theHelpNamesEachKindAndHasExamples() {
        Ran help = Ran.of("chart", "--help");
        assertEquals(0, help.exit());
        for (ChartKind kind : ChartKind.values()) {
            assertTrue(help.out().contains(kind.toString()), help::out);
        }
        assertTrue(help.out().contains("chart members --organization cica --out members.png"), help::out);
    }
}
