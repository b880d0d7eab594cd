package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AgreementMatrixTest {

    private static final List<String> STATES = List.of("KAZ", "KGZ", "TJK", "UZB", "TKM");

    @Test
    void eachTwoStatesStandInItOnceInTheOrderGiven() {
        AgreementMatrix matrix = AgreementMatrix.of(List.of(), List.of("TJK", "KAZ", "UZB"));
        assertEquals(
                List.of("TJK KAZ", "TJK UZB", "KAZ UZB"),
                matrix.pairs().stream()
                        .map(pair -> pair.first() + " " + pair.second())
                        .toList());
    }

    @Test
    void theFirstStateOfAPairIsTheFirstOfItsTable() {
        AgreementMatrix matrix = AgreementMatrix.of(List.of(VoteFixture.vote("2005", "YN...")), STATES);
        assertEquals(1, matrix.between("KAZ", "KGZ").orElseThrow().count(Ballot.YES, Ballot.NO));
        assertEquals(1, matrix.between("KGZ", "KAZ").orElseThrow().count(Ballot.NO, Ballot.YES));
        assertEquals(1, matrix.pairs().getFirst().ballots().count(Ballot.YES, Ballot.NO));
    }

    @Test
    void anotherOrderHasTheSamePairs() {
        AgreementMatrix matrix = AgreementMatrix.of(List.of(VoteFixture.vote("2005", "YNA..")), STATES.subList(0, 3));
        AgreementMatrix ordered = matrix.ordered(List.of("TJK", "KAZ", "KGZ"));
        assertEquals(
                List.of("TJK KAZ A", "TJK KGZ A", "KAZ KGZ Y"),
                ordered.pairs().stream()
                        .map(pair -> pair.first() + " " + pair.second() + " "
                                + (pair.ballots().count(Ballot.YES, Ballot.NO) == 1 ? "Y" : "A"))
                        .toList());
        assertEquals(matrix.between("KAZ", "TJK"), ordered.between("KAZ", "TJK"));
    }

    @Test
    void aStateIsNotComparedWithItselfNorWithOneThatIsNotThere() {
        AgreementMatrix matrix = AgreementMatrix.of(List.of(VoteFixture.vote("2005", "YN...")), STATES);
        assertEquals(Optional.empty(), matrix.between("KAZ", "KAZ"));
        assertEquals(Optional.empty(), matrix.between("KAZ", "CHN"));
    }

    @Test
    void bitsCountWhatCountingOneByOneDoes() {
        Random random = new Random(7);
        List<RollCall> votes = IntStream.range(0, 200)
                .mapToObj(_ -> VoteFixture.vote(
                        "2005",
                        IntStream.range(0, 5)
                                .mapToObj(_ -> "" + "YNA-?.".charAt(random.nextInt(6)))
                                .reduce("", String::concat)))
                .toList();
        for (AgreementMatrix.Pair pair : AgreementMatrix.of(votes, STATES).pairs()) {
            for (Ballot first : List.of(Ballot.YES, Ballot.NO, Ballot.ABSTAIN)) {
                for (Ballot second : List.of(Ballot.YES, Ballot.NO, Ballot.ABSTAIN)) {
                    assertEquals(
                            votes.stream()
                                    .filter(vote -> vote.ballots()
                                                    .of(pair.first())
                                                    .equals(Optional.of(first))
                                            && vote.ballots().of(pair.second()).equals(Optional.of(second)))
                                    .count(),
                            pair.ballots().count(first, second));
                }
            }
        }
    }
}
