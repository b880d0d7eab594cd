package atlas.chart.scale;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueScaleTest {

    @Test
    void ticksAreMultiplesOfOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(
                List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0),
                ValueScale.holding(0, 28, 7).ticks());
        assertEquals(
                List.of(0.0, 20.0, 40.0, 60.0), ValueScale.holding(0, 57, 5).ticks());
        assertEquals(
                List.of(0.0, 0.2, 0.4, 0.6, 0.8), ValueScale.holding(0, 0.77, 5).ticks());
        assertEquals(
                List.of(55.0, 60.0, 65.0, 70.0, 75.0),
                ValueScale.holding(55.5, 74.5, 6).ticks());
    }

    @Test
    void valuesBelowZeroHaveTicksBelowZeroAndZeroIsATick() {
        assertEquals(
                List.of(-100.0, -50.0, 0.0, 50.0, 100.0),
                ValueScale.holding(-64, 58, 5).ticks());
        assertEquals(
                List.of(-6e6, -4e6, -2e6, 0.0, 2e6),
                ValueScale.holding(-5.7e6, 1.7e6, 5).ticks());
    }

    @Test
    void veryLargeAndVerySmallNumbersHaveRoundTicks() {
        assertEquals(
                List.of(0.0, 1e14, 2e14), ValueScale.holding(0, 1.9966e14, 4).ticks());
        assertEquals(List.of(0.0, 1e-7, 2e-7), ValueScale.holding(0, 1.2e-7, 3).ticks());
    }

    @Test
    void aSingleValueStandsInAScaleWithRoomBesideIt() {
        assertAll(
                () -> assertEquals(
                        List.of(0.0, 5.0, 10.0), ValueScale.holding(7, 7, 3).ticks()),
                () -> assertEquals(
                        List.of(-10.0, -5.0, 0.0), ValueScale.holding(-7, -7, 3).ticks()),
                () -> assertEquals(0, ValueScale.holding(0, 0, 3).low()),
                () -> assertEquals(1, ValueScale.holding(0, 0, 3).high()));
    }

    @Test
    void whatIsCountedHasWholeTicks() {
        assertEquals(List.of(0.0, 1.0), ValueScale.holdingCounts(0, 1, 9).ticks());
        assertEquals(
                List.of(0.0, 1.0, 2.0, 3.0), ValueScale.holdingCounts(0, 3, 9).ticks());
        assertEquals(0, ValueScale.holdingCounts(0, 3, 9).decimals());
    }

    @ParameterizedTest
    @CsvSource({"0, 28, 7", "-3.7, 12.2, 4", "1000000, 1000001, 5", "0.001, 0.0011, 6", "-9e12, -8e12, 2", "3, 3, 2"})
    void theScaleHoldsItsValuesWithNoMoreTicksThanAllowed(double least, double most, int ticks) {
        ValueScale scale = ValueScale.holding(least, most, ticks);
        assertAll(
                () -> assertTrue(scale.low() <= least && most <= scale.high()),
                () -> assertTrue(
                        scale.ticks().size() <= ticks, () -> scale.ticks().toString()),
                () -> assertTrue(scale.part(least) >= 0 && scale.part(most) <= 1));
    }

    @Test
    void aTickIsToldWithAsManyDecimalsAsItHas() {
        assertEquals(1, ValueScale.holding(0, 0.77, 5).decimals());
        assertEquals(2, ValueScale.holding(0, 0.04, 5).decimals());
        assertEquals(0, ValueScale.holding(0, 3000, 5).decimals());
    }

    @Test
    void valuesStandAsHighAsTheyAreLarge() {
        ValueScale scale = ValueScale.holding(-50, 50, 5);
        assertEquals(0.5, scale.part(0));
        assertEquals(0.75, scale.part(25));
    }

    @Test
    void whatIsNoScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ValueScale.holding(2, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new ValueScale(0, Double.POSITIVE_INFINITY, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ValueScale(1, 1, List.of()));
    }
}
