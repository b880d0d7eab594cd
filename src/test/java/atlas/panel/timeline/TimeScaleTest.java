package atlas.panel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TimeScaleTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void theEndsOfTheAxisAreTheFirstAndTheLastDay() {
        TimeScale scale = new TimeScale(FIRST, LAST, 20, 500);
        assertEquals(20, scale.x(FIRST));
        assertEquals(520, scale.x(LAST));
        assertEquals(FIRST, scale.dayAt(-100));
        assertEquals(LAST, scale.dayAt(9_000));
    }

    @Test
    void aDayIsFoundAgainWhereItStandsOnAWideAxis() {
        TimeScale scale = new TimeScale(FIRST, LAST, 20, 13_148);
        LocalDate day = LocalDate.of(2022, 10, 13);
        assertEquals(day, scale.dayAt(scale.x(day)));
    }

    @Test
    void anAxisWithoutLengthStaysAtItsFirstDay() {
        assertEquals(FIRST, new TimeScale(FIRST, LAST, 20, 0).dayAt(300));
    }
}
