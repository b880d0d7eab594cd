package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Membership.MembershipStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ShareCalculatorTest {

    private final Atlas atlas = FigureFixture.atlas(List.of());

    @Test
    void aShareIsOfTheSourcesWorldTotalAndNamesTheStatesWithoutAFigure() {
        assertEquals(
                Optional.of(new Share(2022, 100e6, 200e6, Share.WorldTotal.TOTAL_OF_THE_SOURCE, 2, List.of("KWT"))),
                ShareCalculator.ofWorld(atlas, FigureFixture.population(), List.of("TUR", "KGZ", "KWT"), 2022));
    }

    @Test
    void withoutAWorldTotalItIsOfTheSumOverTheStates() {
        Indicator indicator =
                FigureFixture.indicator(2022, Map.of("TUR", 90e6, "KGZ", 10e6, "WLD", 1e9), Optional.empty());
        assertEquals(
                Optional.of(new Share(2022, 90e6, 100e6, Share.WorldTotal.SUM_OVER_STATES, 1, List.of())),
                ShareCalculator.ofWorld(atlas, indicator, List.of("TUR"), 2022));
    }

    @Test
    void noFigureIsNoShareRatherThanZero() {
        assertEquals(
                Optional.empty(), ShareCalculator.ofWorld(atlas, FigureFixture.population(), List.of("KWT"), 2022));
    }

    @Test
    void aStateNamedTwiceCountsOnce() {
        assertEquals(
                ShareCalculator.ofWorld(atlas, FigureFixture.population(), List.of("TUR"), 2022),
                ShareCalculator.ofWorld(atlas, FigureFixture.population(), List.of("TUR", "TUR"), 2022));
    }

    @Test
    void theNewestYearIsTheLastWithAValueUpToTheOneAskedFor() {
        assertEquals(OptionalInt.of(2022), ShareCalculator.newestYear(FigureFixture.population(), 2025));
        assertEquals(OptionalInt.empty(), ShareCalculator.newestYear(FigureFixture.population(), 2021));
    }

    @Test
    void throughTimeOnlyYearsWithAValueAreThere() {
        assertEquals(
                List.of(new Share(2022, 100e6, 200e6, Share.WorldTotal.TOTAL_OF_THE_SOURCE, 2, List.of("KWT"))),
                ShareCalculator.throughTime(
                        atlas,
                        FigureFixture.population(),
                        atlas.organization("cica").orElseThrow(),
                        EnumSet.of(MembershipStatus.MEMBER)));
    }
}
