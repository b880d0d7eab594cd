package atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureLayoutTest {

    private static final PictureLayout.Size LEGEND = new PictureLayout.Size(222, 154);
    private static final String NOTICE =
            "Boundaries: United Nations view · Boundaries and names on this map do not imply endorsement.";

    private final GlyphCache glyphs = new GlyphCache(new Typeface());

    private PictureLayout layout(double width, double height, Optional<PictureLayout.Size> right) {
        return PictureLayout.of(new PictureLayout.Size(width, height), LEGEND, right, NOTICE, glyphs);
    }

    private static Box lineBox(PictureLayout layout, int line) {
        double width = layout.foot().get(line).widthPixels();
        return new Box(layout.widthPixels() - PictureLayout.EDGE - width, layout.footY(line) - 7, width, 14);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 400, 500, 600, 700, 760, 800, 1200})
    void theFootLiesInsideAndCoversNeitherTheLegendNorTheScaleBarsLine(int width) {
        PictureLayout layout = layout(width, 600, Optional.empty());
        Box legend = layout.legends().getFirst();
        Box above = new Box(layout.scaleBar().x(), layout.scaleBar().y(), PictureLayout.SCALE_BAR_PIXELS, 20);
        for (int line = 0; line < layout.foot().size(); line++) {
            Box foot = lineBox(layout, line);
            assertTrue(foot.x() >= 0 && foot.y() + foot.height() <= 600, foot::toString);
            assertFalse(foot.overlaps(legend), () -> foot + " covers " + legend);
            assertFalse(foot.overlaps(above), () -> foot + " covers " + above);
        }
        assertFalse(above.overlaps(legend), () -> above + " covers " + legend);
    }

    @Test
    void onAWidePictureTheFootIsOneLineBesideTheLegend() {
        PictureLayout layout = layout(960, 600, Optional.empty());
        assertEquals(1, layout.foot().size());
        assertEquals(new Box(16, 600 - 16 - 154, 222, 154), layout.legends().getFirst());
    }

    @Test
    void aNarrowPictureHasRoomIfItIsHighEnough() {
        assertFalse(layout(300, 900, Optional.empty()).leavesRoomForTheMap());
        assertTrue(layout(300, 1000, Optional.empty()).leavesRoomForTheMap());
        assertFalse(layout(240, 3000, Optional.empty()).leavesRoomForTheMap());
    }

    @Test
    void twoLegendsThatWouldLieOnEachOtherLeaveNoRoom() {
        assertFalse(layout(460, 1000, Optional.of(LEGEND)).leavesRoomForTheMap());
        assertTrue(layout(960, 1000, Optional.of(LEGEND)).leavesRoomForTheMap());
    }
}
