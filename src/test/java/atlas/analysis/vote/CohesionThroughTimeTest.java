package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.vote.CohesionThroughTime.CohesionOfYear;
import atlas.domain.vote.RollCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CohesionThroughTimeTest {

    private static final List<String> ALL = List.of("KAZ", "KGZ", "TJK", "UZB", "TKM");

    private static CohesionThroughTime ofAll(RollCall... votes) {
        return CohesionThroughTime.of(List.of(votes), _ -> ALL);
    }

    @Test
    void riceIsTheDifferenceOfInFavourAndAgainstByTheirSum() {
        assertEquals(Optional.of(0.5), new GroupVote(3, 1, 7, 2, 0).rice());
        assertEquals(Optional.of(0.0), new GroupVote(2, 2, 0, 0, 0).rice());
        assertEquals(Optional.of(1.0), new GroupVote(0, 2, 5, 0, 0).rice());
    }

    @Test
    void riceIsOfNobodyWhereOneMemberAloneVotedInFavourOrAgainst() {
        assertEquals(Optional.empty(), new GroupVote(1, 0, 9, 0, 0).rice());
    }

    @Test
    void anAbstentionIsAChoiceInTheIndexOfAgreement() {
        assertEquals(Optional.of(1.0), new GroupVote(0, 0, 4, 3, 0).agreementIndex());
        assertEquals(Optional.of(0.0), new GroupVote(2, 2, 2, 0, 0).agreementIndex());
        assertEquals(Optional.of(0.25), new GroupVote(2, 2, 0, 0, 0).agreementIndex());
        assertEquals(Optional.of(0.625), new GroupVote(3, 0, 1, 0, 0).agreementIndex());
        assertEquals(Optional.empty(), new GroupVote(1, 0, 0, 4, 0).agreementIndex());
    }

    @Test
    void aVoteCountsWhereNineInTenAreKnown() {
        assertTrue(new GroupVote(5, 3, 1, 0, 1).isKnown());
        assertFalse(new GroupVote(5, 3, 0, 0, 1).isKnown());
    }

    @Test
    void aYearIsTheMeanOfItsVotes() {
        CohesionThroughTime cohesion = ofAll(
                VoteFixture.vote("2005-03", "YYYYN"),
                VoteFixture.vote("2005-12-08", "YYAA-"),
                VoteFixture.vote("2005-12-08", "YAA--"));
        assertEquals(Set.of(2005), cohesion.years().keySet());
        assertEquals(
                new CohesionOfYear(
                        Optional.of((0.6 + 1) / 2), 2, Optional.of((0.7 + 0.25 + 0.5) / 3), 3, (5 + 4 + 3) / 3.0, 0, 0),
                cohesion.years().get(2005));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertEquals(
                new CohesionOfYear(Optional.empty(), 0, Optional.empty(), 0, 0, 1, 2),
                ofAll(
                                VoteFixture.vote("2005-03", "NNN??"),
                                VoteFixture.vote("2005-03", "Y----"),
                                VoteFixture.vote("2005-03", "Y...."))
                        .years()
                        .get(2005));
    }

    @Test
    void theMembersAreThoseOfTheDayOfTheVote() {
        CohesionThroughTime cohesion = CohesionThroughTime.of(
                List.of(VoteFixture.vote("2005-03-01", "YYN.."), VoteFixture.vote("2005-03-02", "YYN..")),
                day -> day.isBefore(LocalDate.of(2005, 3, 2)) ? List.of("KAZ", "KGZ") : List.of("KAZ", "TJK"));
        assertEquals(
                new CohesionOfYear(Optional.of(0.5), 2, Optional.of((1 + 0.25) / 2), 2, 2, 0, 0),
                cohesion.years().get(2005));
    }
}
