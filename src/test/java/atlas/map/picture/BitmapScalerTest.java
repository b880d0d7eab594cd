package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class BitmapScalerTest {

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;
    private static final int GREY = 0xff7f7f7f;

    /// Two columns wide, black and white.
    private static Picture halfAndHalf() {
        SharedBitmap bitmap = new SharedBitmap(2, 2);
        bitmap.canvas().setRGB(0, 0, 2, 2, new int[] {BLACK, WHITE, BLACK, WHITE}, 0, 2);
        Viewpoint viewpoint = Viewpoint.home(LocalDate.of(2022, 10, 13));
        return new Picture(
                bitmap,
                Optional.empty(),
                new Rectangle2D(0, 0, 2, 2),
                viewpoint,
                Frame.of(viewpoint, 2, 2),
                PicturePlan.OF_ONE_PICTURE);
    }

    private static int[] row(int row, double left, double top, double scale) {
        SharedBitmap stretched = new BitmapScaler(new BitmapPool())
                .stretch(halfAndHalf(), new BitmapScaler.Placement(left, top, scale), 5, 5)
                .orElseThrow();
        return Arrays.copyOfRange(stretched.pixels(), 5 * row, 5 * row + 5);
    }

    @Test
    void aPixelIsBlendedFromThoseAroundItsPlace() {
        assertEquals(
                Arrays.toString(new int[] {BLACK, 0xff3f3f3f, 0xffbfbfbf, WHITE, 0}), Arrays.toString(row(0, 0, 0, 2)));
    }

    @Test
    void whereThePictureDoesNotReachNothingIsShown() {
        assertEquals(Arrays.toString(new int[] {0, BLACK, WHITE, 0, 0}), Arrays.toString(row(2, 1, 1, 1)));
        assertEquals(Arrays.toString(new int[5]), Arrays.toString(row(0, 1, 1, 1)));
        assertEquals(Arrays.toString(new int[5]), Arrays.toString(row(4, 1, 1, 1)));
    }

    @Test
    void aPictureBetweenTwoPixelsIsHalfOfEach() {
        assertEquals(GREY, row(0, -0.5, 0, 1)[0]);
    }

    @Test
    void aPictureBesideTheMapIsNotSeen() {
        assertEquals(Arrays.toString(new int[5]), Arrays.toString(row(0, 70, -70, 3)));
    }

    @Test
    void twoPapersAreStretchedOnByTurns() {
        BitmapPool pool = new BitmapPool();
        BitmapScaler scaler = new BitmapScaler(pool);
        Set<SharedBitmap> used = new HashSet<>();
        for (int pulse = 0; pulse < 5; pulse++) {
            pool.takeBackWhatLeft();
            SharedBitmap bitmap = scaler.stretch(
                            halfAndHalf(), new BitmapScaler.Placement(0, 0, 1 + pulse / 10.0), 5, 5)
                    .orElseThrow();
            pool.keepOnly(List.of(bitmap));
            used.add(bitmap);
        }
        assertEquals(2, used.size());
    }

    @Test
    void whereMemoryIsScarceNothingIsStretched() {
        BitmapPool pool = new BitmapPool();
        pool.allow(0);
        assertEquals(
                Optional.empty(),
                new BitmapScaler(pool).stretch(halfAndHalf(), new BitmapScaler.Placement(0, 0, 2), 5, 5));
        BitmapPool none = new BitmapPool(
                (width, height) -> {
                    throw new OutOfMemoryError("no room, for this test");
                },
                () -> {});
        assertEquals(
                Optional.empty(),
                new BitmapScaler(none).stretch(halfAndHalf(), new BitmapScaler.Placement(0, 0, 2), 5, 5));
    }
}
