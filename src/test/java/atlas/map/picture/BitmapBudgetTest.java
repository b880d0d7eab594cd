package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BitmapBudgetTest {

    private static final long MEGABYTE = 1 << 20;
    /// Of a heap of 512 MB.
    private static final BitmapBudget USUAL = new BitmapBudget(281 * MEGABYTE, true);

    @Test
    void aUsualScreenGoesWithoutNothing() {
        for (int sides : new int[] {1, 2}) {
            PicturePlan plan = USUAL.planFor(1920, 1000, 1, sides);
            assertTrue(plan.mayFade() && plan.isSharp());
            assertEquals(240, plan.marginPixels());
            assertEquals(3 * sides, plan.mostPapers());
            assertEquals(3 * sides, plan.mostStretched());
        }
    }

    @Test
    void aComparisonOnALargeScreenIsSharpAndGoesWithoutTheRest() {
        PicturePlan plan = USUAL.planFor(3840, 2030, 1, 2);
        assertTrue(plan.isSharp());
        assertFalse(plan.mayFade());
        assertTrue(plan.marginPixels() < 240);
        assertEquals(0, plan.mostStretched());
        assertEquals(4, plan.mostPapers());
    }

    @Test
    void withMemoryALargeScreenGoesWithoutNothing() {
        PicturePlan plan = new BitmapBudget(1100 * MEGABYTE, true).planFor(3840, 2030, 1, 2);
        assertTrue(plan.mayFade() && plan.isSharp());
        assertEquals(240, plan.marginPixels());
    }

    @Test
    void withAGraphicsCardNothingIsStretchedHereAndCopiesAreElsewhere() {
        PicturePlan plan = new BitmapBudget(281 * MEGABYTE, false).planFor(3840, 2030, 1, 2);
        assertTrue(plan.mayFade());
        assertEquals(0, plan.mostStretched());
    }

    @ParameterizedTest
    @CsvSource({"1024,700", "1920,1080", "2560,1420", "3840,2130", "5120,2880", "7680,4320"})
    void noPlanTakesMoreThanThereIs(double width, double height) {
        for (long megabytes : new long[] {64, 140, 281, 560, 1100}) {
            for (double outputScale : new double[] {1, 1.25, 2}) {
                for (int sides : new int[] {1, 2}) {
                    BitmapBudget memory = new BitmapBudget(megabytes * MEGABYTE, true);
                    PicturePlan plan = memory.planFor(width, height, outputScale, sides);
                    double scale = outputScale * plan.sharpness();
                    double paper = (width + 2 * plan.marginPixels()) * (height + 2 * plan.marginPixels());
                    double all = plan.mostPapers() * paper + plan.mostStretched() * width * height;
                    assertTrue(
                            all * scale * scale * 4 * 2 <= megabytes * MEGABYTE * 1.01 || plan.sharpness() == 0.25,
                            () -> plan + " of " + megabytes + " MB at " + outputScale);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {281, 1100, 8000})
    void smallerAndSmallerItReachesItsLeast(long megabytes) {
        BitmapBudget memory = new BitmapBudget(megabytes * MEGABYTE, true);
        BitmapBudget least =
                IntStream.range(0, 10).boxed().reduce(memory, (before, _) -> before.smaller(), (_, last) -> last);
        assertFalse(memory.isLeast());
        assertTrue(least.isLeast());
        assertTrue(least.planFor(1920, 1000, 1, 1).sharpness() > 0.5);
    }
}
