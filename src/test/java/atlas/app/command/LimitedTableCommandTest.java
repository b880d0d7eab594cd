package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.YearValues;
import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a table is limited to: days, organizations, groups, kinds of events, a claim.
final class LimitedTableCommandTest {

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
}
