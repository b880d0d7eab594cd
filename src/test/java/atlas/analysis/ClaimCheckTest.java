package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.organization.Claim;
import atlas.domain.organization.Claim.ClaimMethod;
import atlas.domain.organization.Claim.Verdict;
import atlas.domain.organization.Membership.MembershipStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimCheckTest {

    private final ClaimCheck check = new ClaimCheck(FigureFixture.atlas(List.of()));

    @Test
    void aShareIsFoundForThoseWhoWereMembersAtTheYearsEnd() {
        Claim claim = FigureFixture.share(50);
        assertEquals(
                new ClaimResult.OfShare(
                        claim,
                        (ClaimMethod.ShareOfWorld) claim.claimMethod(),
                        new Share(2022, 100e6, 200e6, Share.WorldTotal.TOTAL_OF_THE_SOURCE, 2, List.of("KWT")),
                        Verdict.HOLDS),
                check.of(claim));
    }

    @ParameterizedTest
    @CsvSource({"51, HOLDS", "51.1, HOLDS_ROUGHLY", "45, HOLDS_ROUGHLY", "44.9, DIFFERS"})
    void aShareOfFiftyPercentHoldsWithinOnePointAndRoughlyWithinFive(double claimed, Verdict verdict) {
        assertEquals(verdict, check.of(FigureFixture.share(claimed)).verdict());
    }

    @Test
    void aCountHoldsOnlyWhenItIsMetExactly() {
        assertEquals(Verdict.HOLDS, check.of(count(3)).verdict());
        assertEquals(Verdict.DIFFERS, check.of(count(4)).verdict());
    }

    @Test
    void aClaimWithoutAFigureStaysOpen() {
        Claim claim = FigureFixture.claim(
                new ClaimMethod.ShareOfWorld("rainfall", "cica", EnumSet.of(MembershipStatus.MEMBER), 2022, 60));
        assertEquals(new ClaimResult.WithoutData(claim), check.of(claim));
    }

    @Test
    void aStatementKeepsTheVerdictOfTheDataset() {
        Claim claim = FigureFixture.claim(new ClaimMethod.Statement(Optional.empty(), Verdict.HOLDS_ROUGHLY));
        assertEquals(new ClaimResult.InWords(claim, Optional.empty(), Verdict.HOLDS_ROUGHLY), check.of(claim));
    }

    private static Claim count(int claimed) {
        return FigureFixture.claim(new ClaimMethod.Count(
                "cica", EnumSet.of(MembershipStatus.MEMBER), LocalDate.of(2022, 10, 13), claimed));
    }
}
