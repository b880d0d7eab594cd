package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.vote.RollCallTopic;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of the record against those of others: worked out by a program of its own (Python, up to 2018 straight from
/// Voeten's letters), and published ones.
final class AgreementOfRecordTest {

    private static Atlas atlas = Atlas.upTo(Atlas.LAST_DAY).build();

    @BeforeAll
    static void theRecordIsRead() {
        atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
    }

    private static PairedBallots between(String first, String second, RollCallScope scope) {
        return AgreementMatrix.of(scope.in(atlas), List.of(first, second))
                .between(first, second)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,RUS,2018,94,1,0,0.670212765957,0.174971687429,0.111178892786,0.563829787234",
        "ISR,USA,2018,91,4,0,0.890109890110,0.783796626277,0.783307536612,0.846153846154",
        "PAK,USA,1999,68,0,0,0.191176470588,-0.073170731707,-0.392145914759,-0.367647058824",
        "BTN,RUS,2003,59,15,0,0.728813559322,0.231895850285,0.225912259123,0.677966101695",
        "KAZ,KGZ,2014,75,5,0,0.920000000000,0.498327759197,0.498047964306,0.920000000000",
        "KAZ,RUS,2022,6,0,0,0.333333333333,0.000000000000,-0.500000000000,0.333333333333"
    })
    void theNumbersOfTwoStatesInAYearAreThoseOfAnotherProgram(
            String first,
            String second,
            int year,
            int votes,
            int didNotVote,
            int notKnown,
            double agreement,
            double kappa,
            double pi,
            double similarity) {
        PairedBallots ballots = between(first, second, RollCallScope.ofYear(year));
        assertEquals(
                List.of(votes, didNotVote, notKnown),
                List.of(ballots.votes(), ballots.didNotVote(), ballots.notKnown()));
        assertEquals(agreement, ballots.agreement().orElseThrow(), 1e-11);
        assertEquals(kappa, ballots.kappa().orElseThrow(), 1e-11);
        assertEquals(pi, ballots.pi().orElseThrow(), 1e-11);
        assertEquals(similarity, ballots.similarity().orElseThrow(), 1e-11);
    }

    /// `PctAgreeUS` and `PctAgreeRUSSIA` of the file unvoting.csv of K. Imai, Quantitative Social Science
    /// (Princeton 2017), after M. Bailey, A. Strezhnev and E. Voeten. Sessions there are years here; in these no
    /// vote was taken in another year than its session began, and nothing was corrected since.
    @ParameterizedTest
    @CsvSource({"PAK,USA,1999,0.1911765", "PAK,RUS,1999,0.6764706", "BTN,USA,2003,0.1016949", "BTN,RUS,2003,0.7288136"})
    void theSharesOfSameVotesAreThePublishedOnes(String first, String second, int year, double published) {
        assertEquals(
                published,
                between(first, second, RollCallScope.ofYear(year)).agreement().orElseThrow(),
                5e-8);
    }

    @Test
    void onTheResolutionsOfAConflictThereAreItsVotesAlone() {
        PairedBallots ballots = between(
                "KAZ", "RUS", RollCallScope.throughAllYears(new RollCallTopic.OnConflict("russia-ukraine"), atlas));
        assertEquals(
                List.of(17, 8, 0, 8),
                List.of(ballots.votes(), ballots.same(), ballots.didNotVote(), ballots.notKnown()));
    }

    @Test
    void theCohesionOfMembersIsThatOfAnotherProgram() {
        CohesionThroughTime asean = CohesionThroughTime.of(
                RollCallScope.ofYear(2005).in(atlas),
                atlas.organization("asean").orElseThrow()::membersOn);
        CohesionThroughTime.CohesionOfYear year =
                Objects.requireNonNull(asean.years().get(2005));
        assertEquals(0.985388127854, year.rice().orElseThrow(), 1e-11);
        assertEquals(0.923254504505, year.agreementIndex().orElseThrow(), 1e-11);
        assertEquals(9.608108108108, year.membersVoting(), 1e-11);
        assertEquals(List.of(73, 74, 0), List.of(year.riceVotes(), year.votes(), year.tooLittleKnown()));
    }

    /// Where all but two members abstain, those two are of one mind by Rice's index: it leaves out what matters
    /// most here, and the index of agreement does not.
    @Test
    void theCohesionOfSixVotesOnOneConflictRestsOnTheFewThatAreKnown() {
        CohesionThroughTime sco = CohesionThroughTime.of(
                RollCallScope.ofYear(2022).in(atlas), atlas.organization("sco").orElseThrow()::membersOn);
        CohesionThroughTime.CohesionOfYear year =
                Objects.requireNonNull(sco.years().get(2022));
        assertEquals(1, year.rice().orElseThrow());
        assertEquals(0.732142857143, year.agreementIndex().orElseThrow(), 1e-11);
        assertEquals(List.of(2, 5, 1), List.of(year.riceVotes(), year.votes(), year.tooLittleKnown()));
    }
}
