package atlas.chart.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.chart.ScatterPlot;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LogScaleTest {

    @Test
    void ticksStandAtOneTwoAndFiveWhereThereIsRoom() {
        assertEquals(
                List.of(10.0, 20.0, 50.0, 100.0), LogScale.holding(10, 100, 6).ticks());
    }

    @Test
    void fewerTicksStandAtPowersOfTenOrAtSomeOfThem() {
        assertEquals(
                List.of(1.0, 10.0, 100.0, 1_000.0),
                LogScale.holding(1, 1_000, 4).ticks());
        assertEquals(List.of(1.0, 100.0), LogScale.holding(1, 1_000, 2).ticks());
    }

    @Test
    void equalFactorsAreEqualSteps() {
        LogScale scale = LogScale.holding(1, 1e6, 7);
        assertEquals(scale.part(100) - scale.part(10), scale.part(1e5) - scale.part(1e4), 1e-12);
        assertTrue(scale.part(1) > 0 && scale.part(1e6) < 1, "with some room at both ends");
    }

    @Test
    void thereIsNoLogarithmOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new LogScale(0, 1, List.of()));
    }

    @Test
    void valuesAreWideOverMoreThanTwoDecadesAboveZero() {
        assertEquals(
                List.of(true, false, false),
                List.of(
                        ScatterPlot.isWide(List.of(1.0, 101.0)),
                        ScatterPlot.isWide(List.of(1.0, 100.0)),
                        ScatterPlot.isWide(List.of(0.0, 101.0))));
    }
}
