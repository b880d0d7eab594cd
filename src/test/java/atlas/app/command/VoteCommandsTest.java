package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agreement and cohesion on the command line. The small atlas has one vote on a whole text, in 2014: Armenia against,
/// Azerbaijan in favour, Kazakhstan did not vote.
final class VoteCommandsTest {

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Ran run(String command, String... words) {
        return Ran.of(Stream.concat(Stream.of(command, "--assets", assets.toString()), Arrays.stream(words))
                .toArray(String[]::new));
    }

    @Test
    void agreementHasARowForEachPairAndNoShareWhereOneDidNotVote() {
        TableRuns.assertWritten("""
                iso3_a,iso3_b,year,agreement,kappa,pi,s,votes,same,did_not_vote,not_known,sources
                ARM,AZE,2014,0,0,-1,-1,1,0,0,0,un
                ARM,KAZ,2014,,,,,0,0,1,0,un
                AZE,KAZ,2014,,,,,0,0,1,0,un
                """, run("table", "--what", "agreement", "--date", "2014-06-01"));
    }

    @Test
    void aGroupSaysOfWhomAgreementIs() {
        TableRuns.assertWritten("""
                iso3_a,iso3_b,year,agreement,kappa,pi,s,votes,same,did_not_vote,not_known,sources
                ARM,AZE,2014,0,0,-1,-1,1,0,0,0,un
                """, run("table", "--what", "agreement", "--group", "AZE,ARM"));
    }

    @Test
    void aYearWithoutAVoteHasPairsOfAGroupWithoutAShare() {
        TableRuns.assertWritten("""
                iso3_a,iso3_b,year,agreement,kappa,pi,s,votes,same,did_not_vote,not_known,sources
                ARM,AZE,2023,,,,,0,0,0,0,
                """, run("table", "--what", "agreement", "--group", "AZE,ARM", "--date", "2023-05-01"));
    }

    @Test
    void cohesionIsOfAGroupOrOfAnOrganization() {
        TableRuns.assertWritten("""
                group,year,rice,rice_votes,agreement_index,votes,members_voting,little_known,few_voting,sources
                "ARM,AZE",2014,0,1,0.25,1,2,0,0,un
                """, run("table", "--what", "cohesion", "--group", "AZE,ARM"));
        TableRuns.assertWritten(
                """
                group,year,rice,rice_votes,agreement_index,votes,members_voting,little_known,few_voting,sources
                cica,2014,,0,,0,,0,1,un
                """, run("table", "--what", "cohesion", "--organization", "cica", "--date", "2014-01-01"));
    }

    @Test
    void theChartHasTheNumbersOfTheTable() {
        TableRuns.assertWritten("""
                iso3_a,name_a,iso3_b,name_b,first_year,last_year,agreement,kappa,pi,s,votes,same,did_not_vote,not_known
                ARM,Armenia,AZE,Azerbaijan,2014,2014,0,0,-1,-1,1,0,0,0
                """, run("chart", "votes", "--group", "ARM,AZE", "--date", "2014-06-01"));
        TableRuns.assertWritten("""
                group,year,rice,rice_votes,agreement_index,votes,members_voting,little_known,few_voting
                "ARM,AZE",2014,0,1,0.25,1,2,0,0
                """, run("chart", "cohesion", "--group", "ARM,AZE"));
    }

    @Test
    void whatVotesAreAboutLimitsThem() {
        String none = """
                iso3_a,name_a,iso3_b,name_b,first_year,last_year,agreement,kappa,pi,s,votes,same,did_not_vote,not_known
                """;
        TableRuns.assertWritten(none, run("chart", "votes", "--group", "ARM,AZE", "--subject", "human-rights"));
        assertEquals(
                0,
                run("chart", "votes", "--group", "ARM,AZE", "--conflict", "karabakh")
                        .exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2| chart votes --index rice| The chart votes has no use for --index.",
                "2| chart cohesion --coefficient pi| The chart cohesion has no use for --coefficient.",
                "2| chart votes --beside cica| The chart votes has no use for --beside.",
                "2| chart members --group cica| The chart members has no use for --group.",
                "2| chart members --subject nuclear| The chart members has no use for --subject.",
                "2| chart votes --subject nuclear --conflict karabakh| has no use for both --subject and --conflict.",
                "2| chart votes --coefficient tau| \"tau\" is none of share, kappa, pi, s",
                "2| chart votes --subject moon| \"moon\" is none of middle-east, nuclear, disarmament",
                "2| table --what votes --group cica| The table votes has no use for --group; these have: ranking, state-table, agreement, cohesion, recorded-conflicts, conflict-years, claims, shared, intersections, compare.",
                "2| table --what cohesion --group cica --organization cica| either --group or --organization",
                "2| chart votes --organization cica| has no use for --organization; --group says of whom it is.",
                "2| table --what agreement --group AZE| Agreement is of two states at least, and \"AZE\" has fewer in each year.",
                "2| table --what agreement --group AZE --date 2014-01-01| \"AZE\" has fewer on 2014-01-01.",
                "2| chart votes --group AZE| Agreement is of two states at least, and \"AZE\" has one alone",
                "2| chart votes --date 1964-01-01| The atlas knows the days from 1990-01-01",
                "2| table --what agreement --date 1964-01-01| The atlas knows the days from 1990-01-01",
                "2| chart votes --conflict moon| The atlas has no conflict \"moon\"; it has karabakh.",
                "2| chart cohesion --beside nato| The atlas has no organization \"nato\"; it has cica."
            })
    void whatMakesNoSenseIsTold(int exit, String words, String message) {
        String[] all = words.split(" ", -1);
        TableRuns.assertRefused(exit, message, run(all[0], Arrays.copyOfRange(all, 1, all.length)));
    }
}
