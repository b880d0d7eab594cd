package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the check says of roll calls that are wrong.
final class RollCallsTest {

    private static final String FILE = "roll-calls.csv";
    private static final String KARABAKH = "conflicts/karabakh.json";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void write() {
        files = new SmallAtlas(folder).withSchemas();
    }

    private void assertOneProblem(String file, String place, String what) {
        assertEquals(
                List.of(new AssetProblem(file, place, what)), Check.of(folder).problems());
    }

    @Test
    void ballotsThatDoNotAddUpAreRefused() {
        files.replace(FILE, ",NY-,", ",NA-,");
        assertOneProblem(
                FILE, "line 2", "The ballots do not add up to the result: they are 0 to 1, with 1 abstaining.");
    }

    @Test
    void ballotsThatAreNotKnownMayMakeUpForWhatIsMissing() {
        files.replace(FILE, ",NY-,", ",N?-,");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void noMoreBallotsMayBeMissingThanAreNotKnown() {
        files.replace(FILE, ",1,1,0,NY-,", ",3,1,0,N?-,");
        assertEquals(
                "The ballots do not add up to the result: they are 0 to 1, with 0 abstaining.",
                Check.of(folder).problems().getFirst().what());
    }

    @Test
    void anUnknownStateInTheHeaderIsRefused() {
        files.replace(FILE, "ARM AZE KAZ", "ARM AZE KZH");
        assertOneProblem(FILE, "line 1", "There is no state in states.json with the id \"KZH\".");
    }

    @Test
    void aStateWithTwoColumnsIsRefused() {
        files.replace(FILE, "ARM AZE KAZ", "ARM AZE ARM");
        assertOneProblem(FILE, "line 1", "ARM has two columns of ballots.");
    }

    @Test
    void aLetterThatIsNoBallotIsRefused() {
        files.replace(FILE, ",NYA,", ",NYx,");
        assertOneProblem(
                FILE,
                "line 3",
                "\"x\" is no ballot; these are: Y, N, A, - for who did not vote, ? for what is not known and . for who was no"
                        + " member.");
    }

    @Test
    void ballotsThatAreNotOneAStateAreRefused() {
        files.replace(FILE, ",NYA,", ",NY,");
        assertOneProblem(FILE, "line 3", "There should be 3 letters, one a state, not 2.");
    }

    @Test
    void anIdThatStandsThereTwiceIsRefused() {
        files.replace(FILE, "A/RES/68/262#1,A/RES/68/262,paragraph", "A/RES/68/262,A/RES/68/262,whole");
        assertOneProblem(FILE, "line 3", "The id \"A/RES/68/262\" stands here a second time; the first is kept.");
    }

    @Test
    void aWholeTextIsCalledByItsSymbol() {
        files.replace(FILE, "A/RES/68/262#1,A/RES/68/262,paragraph", "A/RES/68/262#1,A/RES/68/262,whole");
        assertOneProblem(
                FILE, "line 3", "The vote on the whole of a text has the text’s symbol as its id, \"A/RES/68/262\".");
    }

    @Test
    void aDayOutsideOfItsSessionIsRefused() {
        files.replace(FILE, ",2014-03,", ",2015-03,");
        assertOneProblem(
                FILE,
                "line 3",
                "The vote lies outside of its session: 2015-03 is not between 2013-09-01 and 2014-09-30.");
    }

    @Test
    void aPartThatThereIsNotIsRefused() {
        files.replace(FILE, ",paragraph,paragraph 2,", ",clause,paragraph 2,");
        assertOneProblem(FILE, "line 3", "\"clause\" should be one of: whole, paragraph, amendment, motion, other.");
    }

    @Test
    void aSourceThatThereIsNotIsRefused() {
        files.replace(FILE, "un act", "un record");
        assertOneProblem(FILE, "line 3", "There is no source in sources.json with the id \"record\".");
    }

    @Test
    void aResultThatIsNotTheConflictsIsReported() {
        files.replace(KARABAKH, "\"yes\": 1, \"no\": 1, \"abstaining\": 0", "\"yes\": 1, \"no\": 0, \"abstaining\": 1");
        assertEquals(
                "The result is another in roll-calls.csv: 1 to 1, 0 abstaining, and 1 that did not vote.",
                Check.of(folder).problems().getFirst().what());
    }

    @Test
    void aDayThatIsNotTheConflictsIsReported() {
        files.replace(KARABAKH, "\"date\": \"2014-03-27\"", "\"date\": \"2014-03-28\"");
        assertEquals(
                "The vote was on 2014-03-27 by roll-calls.csv.",
                Check.of(folder).problems().getFirst().what());
    }

    /// Members of the United Nations: Armenia and Azerbaijan always, Kazakhstan since a day.
    private void writeUnitedNations(String since) {
        files.write("organizations/un.json", """
                {"id": "un", "names": {"en": "United Nations"}, "short": {"en": "UN"}, "kind": "organization",
                 "purpose": {"en": "To keep peace."}, "website": "https://www.un.org",
                 "founded": {"date": "1945-10-24", "instrument": {"en": "Charter"}, "sources": ["act"]},
                 "memberships": [
                   {"state": "ARM", "status": "member", "from": "1992-03-02", "sources": ["un"]},
                   {"state": "AZE", "status": "member", "from": "1992-03-02", "sources": ["un"]},
                   {"state": "KAZ", "status": "member", "from": "%s", "sources": ["un"]}]}
                """.formatted(since));
    }

    @Test
    void aBallotOfWhoWasNoMemberIsRefused() {
        writeUnitedNations("2014-03-28");
        assertOneProblem(
                FILE,
                "line 2",
                "KAZ was no member of the United Nations on 2014-03-27: its letter should be a full stop.");
    }

    @Test
    void aMemberHasABallot() {
        writeUnitedNations("1992-03-02");
        files.replace(FILE, ",NY-,", ",NY.,");
        files.replace(KARABAKH, "\"didNotVote\": 1", "\"didNotVote\": 0");
        assertOneProblem(
                FILE,
                "line 2",
                "KAZ was a member of the United Nations on 2014-03-27: its letter should say what it did.");
    }

    @Test
    void whoWasAdmittedInTheMonthOfAVoteMayHaveABallotOrNone() {
        writeUnitedNations("2014-03-20");
        assertEquals(List.of(), Check.of(folder).problems());
    }
}
