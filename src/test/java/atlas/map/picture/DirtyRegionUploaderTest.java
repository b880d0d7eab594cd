package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DirtyRegionUploaderTest {

    private static final Rectangle WHOLE = new Rectangle(0, 0, 100, 80);

    private static int area(List<Rectangle> rectangles) {
        return rectangles.stream().mapToInt(each -> each.width * each.height).sum();
    }

    @Test
    void withItsMarginsWhatIsSeenIsTheWhole() {
        Rectangle inner = new Rectangle(10, 20, 50, 30);
        List<Rectangle> margins = DirtyRegionUploader.margins(WHOLE, inner);
        assertEquals(4, margins.size());
        assertEquals(100 * 80 - 50 * 30, area(margins));
        for (Rectangle margin : margins) {
            assertFalse(margin.intersects(inner), margin.toString());
            margins.stream()
                    .filter(other -> !other.equals(margin))
                    .forEach(other -> assertFalse(other.intersects(margin), other + " and " + margin));
        }
    }

    @Test
    void whatIsSeenWhollyHasNoMargins() {
        assertEquals(List.of(), DirtyRegionUploader.margins(WHOLE, WHOLE));
        assertEquals(
                List.of(new Rectangle(60, 0, 40, 80)), DirtyRegionUploader.margins(WHOLE, new Rectangle(0, 0, 60, 80)));
    }
}
