package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureMemoryTest {

    private static final PictureMemory HALF_A_GIGABYTE = new PictureMemory(512L << 20);

    @ParameterizedTest
    @CsvSource({"20000,20000", "20000,10000", "16000,9000", "9000,16000", "20000,5500"})
    void theLargestOfAFormThatIsToldFitsAndLittleMoreDoesNot(int width, int height) {
        assertFalse(HALF_A_GIGABYTE.holds(width, height));
        PictureSize largest = PictureSize.valueOf(HALF_A_GIGABYTE.largestLike(width, height));
        assertTrue(HALF_A_GIGABYTE.holds(largest.width(), largest.height()));
        assertFalse(HALF_A_GIGABYTE.holds(largest.width() + 40, largest.height() + 40));
        assertEquals((double) width / height, (double) largest.width() / largest.height(), 0.02);
    }

    @Test
    void theLargestThatIsToldFitsIntoALittleLessMemoryToo() {
        PictureSize largest = PictureSize.valueOf(HALF_A_GIGABYTE.largestLike(20_000, 20_000));
        assertTrue(new PictureMemory((512L << 20) - 800_000).holds(largest.width(), largest.height()));
    }

    @Test
    void aLargePictureFitsIntoMuchMemory() {
        assertTrue(new PictureMemory(4L << 30).holds(20_000, 20_000));
    }
}
