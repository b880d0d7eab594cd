package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PairedBallotsTest {

    private static final double EXACT = 1e-12;

    private static PairedBallots between(List<RollCall> votes, String first, String second) {
        return AgreementMatrix.of(votes, List.of(first, second))
                .between(first, second)
                .orElseThrow();
    }

    @Test
    void theCoefficientsAreThoseWorkedOutByHandOfNinePairsOfBallots() {
        // 45 votes, 1 + 5 + 9 of them the same. Rows 6, 15, 24; columns 12, 15, 18.
        PairedBallots ballots = VoteFixture.paired(1, 2, 3, 4, 5, 6, 7, 8, 9);
        double byChance = (6 * 12 + 15 * 15 + 24 * 18) / (45.0 * 45);
        double byMeanChance = (9.0 * 9 + 15 * 15 + 21 * 21) / (45.0 * 45);
        assertAll(
                () -> assertEquals(45, ballots.votes()),
                () -> assertEquals(15, ballots.same()),
                () -> assertEquals(7, ballots.count(Ballot.NO, Ballot.YES)),
                () -> assertEquals(1 / 3.0, ballots.agreement().orElseThrow(), EXACT),
                () -> assertEquals(
                        (1 / 3.0 - byChance) / (1 - byChance), ballots.kappa().orElseThrow(), EXACT),
                () -> assertEquals(-1 / 24.0, ballots.kappa().orElseThrow(), EXACT),
                () -> assertEquals(
                        (1 / 3.0 - byMeanChance) / (1 - byMeanChance),
                        ballots.pi().orElseThrow(),
                        EXACT),
                () -> assertEquals(-4 / 71.0, ballots.pi().orElseThrow(), EXACT),
                // One step in 2 + 4 + 6 + 8 votes, two in 3 + 7.
                () -> assertEquals(1 - 40 / 45.0, ballots.similarity().orElseThrow(), EXACT));
    }

    @Test
    void kappaIsTwoFifthsWhereHalfOfTheAgreementBeyondSevenTenthsIsChance() {
        PairedBallots ballots = VoteFixture.paired(20, 0, 5, 0, 0, 0, 10, 0, 15);
        assertEquals(0.4, ballots.kappa().orElseThrow(), EXACT);
        assertEquals((0.7 - 0.505) / 0.495, ballots.pi().orElseThrow(), EXACT);
    }

    @Test
    void withoutVotesThereIsNoAgreementAndNoDisagreementEither() {
        PairedBallots ballots = between(List.of(VoteFixture.vote("2005", "Y-...")), "KAZ", "KGZ");
        assertAll(
                () -> assertEquals(0, ballots.votes()),
                () -> assertEquals(Optional.empty(), ballots.agreement()),
                () -> assertEquals(Optional.empty(), ballots.kappa()),
                () -> assertEquals(Optional.empty(), ballots.pi()),
                () -> assertEquals(Optional.empty(), ballots.similarity()));
    }

    @Test
    void whoOnlyEverCastOneBallotAgreesButNobodyKnowsHowFarBeyondChance() {
        PairedBallots ballots = VoteFixture.paired(12, 0, 0, 0, 0, 0, 0, 0, 0);
        assertEquals(Optional.of(1.0), ballots.agreement());
        assertEquals(Optional.empty(), ballots.kappa());
        assertEquals(Optional.empty(), ballots.pi());
    }

    @Test
    void whoDidNotVoteIsCountedApartFromWhomNobodyKnowsAndFromNoMember() {
        List<RollCall> votes = List.of(
                VoteFixture.vote("2005", "YY..."),
                VoteFixture.vote("2005", "Y-..."),
                VoteFixture.vote("2005", "--..."),
                VoteFixture.vote("2005", "N?..."),
                VoteFixture.vote("2005", "-?..."),
                VoteFixture.vote("2005", "Y...."));
        PairedBallots ballots = between(votes, "KAZ", "KGZ");
        assertAll(
                () -> assertEquals(1, ballots.votes()),
                () -> assertEquals(2, ballots.didNotVote()),
                () -> assertEquals(2, ballots.notKnown()),
                () -> assertEquals(Optional.of(1.0), ballots.agreement()));
    }

    @Test
    void noBallotThatWasNotCastHasACount() {
        PairedBallots ballots = VoteFixture.paired(1, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> ballots.count(Ballot.YES, Ballot.DID_NOT_VOTE));
    }

    @Test
    void inWhicheverOrderTheNumbersAreTheSameAndTheTableIsTurned() {
        PairedBallots ballots = VoteFixture.paired(1, 2, 3, 4, 5, 6, 7, 8, 9);
        PairedBallots turned = ballots.turned();
        assertAll(
                () -> assertEquals(3, turned.count(Ballot.NO, Ballot.YES)),
                () -> assertEquals(ballots.kappa().orElseThrow(), turned.kappa().orElseThrow(), EXACT),
                () -> assertEquals(ballots.pi().orElseThrow(), turned.pi().orElseThrow(), EXACT),
                () -> assertEquals(ballots.similarity(), turned.similarity()),
                () -> assertEquals(ballots, turned.turned()));
    }

    /// Of any votes: kappa is never below pi, none is above 1, and the roll calls of which both were members
    /// are all there.
    @Test
    void piIsNeverAboveKappaAndNothingIsLost() {
        Random random = new Random(22);
        for (int run = 0; run < 300; run++) {
            List<RollCall> votes = IntStream.range(0, 1 + random.nextInt(150))
                    .mapToObj(_ -> VoteFixture.vote(
                            "2005",
                            "" + "YYYNA-?.".charAt(random.nextInt(8)) + "YYNNA-?.".charAt(random.nextInt(8)) + "..."))
                    .toList();
            PairedBallots ballots = between(votes, "KAZ", "KGZ");
            long bothMembers = votes.stream()
                    .filter(vote -> vote.ballots().of("KAZ").isPresent()
                            && vote.ballots().of("KGZ").isPresent())
                    .count();
            assertEquals(bothMembers, ballots.votes() + ballots.didNotVote() + ballots.notKnown());
            if (ballots.kappa().isPresent()) {
                double kappa = ballots.kappa().get();
                double pi = ballots.pi().orElseThrow();
                assertTrue(pi <= kappa + EXACT && kappa <= 1 + EXACT, () -> ballots + ": " + kappa + ", " + pi);
            }
        }
    }
}
