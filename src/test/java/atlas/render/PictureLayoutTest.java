package atlas.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureLayoutTest {

    private static final PictureLayout.Size LEGEND = new PictureLayout.Size(222, 154);

    private static PictureLayout layout(double width, double height) {
        return PictureLayout.of(new PictureLayout.Size(width, height), Optional.of(LEGEND));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 360, 400, 500, 600, 1200})
    void theScaleBarLiesInsideAndDoesNotCoverTheLegend(int width) {
        PictureLayout layout = layout(width, 600);
        Box legend = layout.legend().orElseThrow();
        Box whole = new Box(0, 0, width, 600);
        assertTrue(whole.contains(layout.scaleBar()), layout::toString);
        assertTrue(whole.contains(legend), layout::toString);
        assertFalse(layout.scaleBar().overlaps(legend), layout::toString);
    }

    @Test
    void aNarrowMapHasRoomIfItIsHighEnough() {
        assertFalse(layout(300, 600).leavesRoomForTheMap());
        assertTrue(layout(300, 800).leavesRoomForTheMap());
        assertFalse(layout(240, 3000).leavesRoomForTheMap());
    }

    @Test
    void aMapWithoutALegendHasRoom() {
        assertTrue(PictureLayout.of(new PictureLayout.Size(240, 300), Optional.empty())
                .leavesRoomForTheMap());
    }
}
