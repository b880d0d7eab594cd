package atlas.render.chart.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelSpreadTest {

    private final LabelSpread spread = new LabelSpread(0, 100);

    private List<Double> middles(Double... wanted) {
        return spread.middles(List.of(wanted), Collections.nCopies(wanted.length, 10.0));
    }

    @Test
    void labelsWithRoomStandWhereTheyWish() {
        assertEquals(List.of(20.0, 40.0, 95.0), middles(20.0, 40.0, 95.0));
    }

    @Test
    void labelsThatWouldTouchPartToBothSidesAlike() {
        assertEquals(List.of(45.0, 55.0), middles(50.0, 50.0));
        assertEquals(List.of(41.0, 51.0, 61.0), middles(50.0, 50.0, 53.0));
    }

    @Test
    void labelsPushedAsideMeetOthersAndMoveWithThem() {
        // The third wishes 66 and would be covered by the second.
        assertEquals(List.of(52.0, 62.0, 72.0), middles(60.0, 60.0, 66.0));
    }

    @Test
    void noLabelLeavesTheBounds() {
        assertEquals(List.of(5.0, 15.0), middles(0.0, 0.0));
        assertEquals(List.of(85.0, 95.0), middles(100.0, 100.0));
    }

    @Test
    void labelsOfSeveralLinesKeepTheirHeight() {
        assertEquals(List.of(40.0, 60.0), spread.middles(List.of(50.0, 50.0), List.of(30.0, 10.0)));
    }

    @Test
    void noLabelsAreNoPlaces() {
        assertEquals(List.of(), spread.middles(List.of(), List.of()));
    }
}
