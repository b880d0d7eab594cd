package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class StageLabelsTest {

    @Test
    void labelsThatHaveRoomStandInOneRow() {
        assertEquals(new StageLabels(List.of(0, 0)), StageLabels.of(List.of(0.0, 100.0), List.of(90.0, 90.0)));
    }

    @Test
    void aLabelThatReachesTheNextDotStandsBelowItsLabel() {
        assertEquals(
                new StageLabels(List.of(2, 1, 0)),
                StageLabels.of(List.of(0.0, 10.0, 20.0), List.of(50.0, 50.0, 50.0)));
    }

    @Test
    void dotsInOnePlaceHaveRowsOfTheirOwn() {
        assertEquals(2, StageLabels.of(List.of(5.0, 5.0), List.of(50.0, 50.0)).count());
    }

    /// In each row no two labels overlap, and no leader that comes down from a dot crosses a label.
    @RepeatedTest(50)
    void noLabelCoversAnotherOrIsCrossedByALeader() {
        Random random = new Random();
        List<Double> xs = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            xs.add(random.nextDouble() * 400);
            widths.add(20 + random.nextDouble() * 150);
        }
        xs.sort(Double::compare);
        List<Integer> rows = StageLabels.of(xs, widths).rows();
        for (int i = 0; i < xs.size(); i++) {
            for (int other = i + 1; other < xs.size(); other++) {
                boolean reaches = xs.get(other) < xs.get(i) + widths.get(i);
                assertFalse(reaches && rows.get(other) >= rows.get(i), xs + " " + widths + " " + rows);
            }
        }
    }
}
