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

    private static PictureLayout layout(double width, double height, Optional<PictureLayout.Size> right) {
        return PictureLayout.of(new PictureLayout.Size(width, height), LEGEND, right);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 360, 400, 500, 600, 1200})
    void theScaleBarLiesInsideAndDoesNotCoverTheLegend(int width) {
        PictureLayout layout = layout(width, 600, Optional.empty());
        Box legend = layout.legends().getFirst();
        Box whole = new Box(0, 0, width, 600);
        assertTrue(whole.contains(layout.scaleBar()), layout::toString);
        assertTrue(whole.contains(legend), layout::toString);
        assertFalse(layout.scaleBar().overlaps(legend), layout::toString);
    }

    @Test
    void aNarrowMapHasRoomIfItIsHighEnough() {
        assertFalse(layout(300, 600, Optional.empty()).leavesRoomForTheMap());
        assertTrue(layout(300, 800, Optional.empty()).leavesRoomForTheMap());
        assertFalse(layout(240, 3000, Optional.empty()).leavesRoomForTheMap());
    }

    @Test
    void twoLegendsThatWouldLieOnEachOtherLeaveNoRoom() {
        assertFalse(layout(460, 1000, Optional.of(LEGEND)).leavesRoomForTheMap());
        assertTrue(layout(960, 1000, Optional.of(LEGEND)).leavesRoomForTheMap());
    }
}
