package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import atlas.geo.LonLat;
import org.junit.jupiter.api.Test;

final class CameraTest {

    /// A degree of a great circle, in kilometres.
    private static final double DEGREE_KM = 111.2;

    @Test
    void aRectangleIsShownAsAWholeWhetherWideOrHigh() {
        Camera wide = Camera.around(new Bounds(30, -1, 40, 1));
        assertEquals(new LonLat(35, 0), wide.centre());
        assertTrue(wide.spanKm() > 10 * DEGREE_KM, wide::toString);
        Camera high = Camera.around(new Bounds(30, 50, 31, 60));
        assertTrue(high.spanKm() > 10 * DEGREE_KM && high.spanKm() < 20 * DEGREE_KM, high::toString);
    }

    @Test
    void aPlaceIsShownAsCloseAsACameraGoes() {
        assertEquals(
                Camera.MIN_SPAN_KM, Camera.around(new Bounds(30, 50, 30, 50)).spanKm());
    }
}
