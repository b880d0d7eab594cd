package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PulseGateTest {

    private static final long MILLISECOND = 1_000_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 9})
    void whileAFrameIsDrawnOneWaitsForItsEnd(long sincePulse) {
        long wait = PulseGate.untilQuiet(sincePulse * MILLISECOND);
        assertTrue(wait > 0, wait + " ns");
        assertEquals(0, PulseGate.untilQuiet(sincePulse * MILLISECOND + wait));
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 16})
    void whenTheNextFrameIsNearOneWaitsForTheEndOfThat(long sincePulse) {
        long wait = PulseGate.untilQuiet(sincePulse * MILLISECOND);
        assertTrue(wait > 8 * MILLISECOND && wait < 17 * MILLISECOND, wait + " ns");
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 13, 17, 500})
    void betweenFramesAndWhenNothingMovesOneDoesNot(long sincePulse) {
        assertEquals(0, PulseGate.untilQuiet(sincePulse * MILLISECOND));
    }
}
