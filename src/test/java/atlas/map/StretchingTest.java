package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.render.Frame;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class StretchingTest {

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;
    private static final int GREY = 0xff7f7f7f;

    /// Two columns wide, black and white.
    private static Picture halfAndHalf() {
        Paper paper = new Paper(2, 2);
        paper.canvas().setRGB(0, 0, 2, 2, new int[] {BLACK, WHITE, BLACK, WHITE}, 0, 2);
        Viewpoint viewpoint = Viewpoint.home(LocalDate.of(2022, 10, 13));
        return new Picture(
                paper,
                Optional.empty(),
                new Rectangle2D(0, 0, 2, 2),
                viewpoint,
                Frame.of(viewpoint, 2, 2),
                PictureMemory.OF_ONE_PICTURE);
    }

    private static int[] row(int row, double left, double top, double scale) {
        Paper stretched = new Stretching(new Papers())
                .stretch(halfAndHalf(), new Stretching.Place(left, top, scale), 5, 5)
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
        Papers papers = new Papers();
        Stretching stretching = new Stretching(papers);
        Set<Paper> used = new HashSet<>();
        for (int pulse = 0; pulse < 5; pulse++) {
            papers.takeBackWhatLeft();
            Paper paper = stretching
                    .stretch(halfAndHalf(), new Stretching.Place(0, 0, 1 + pulse / 10.0), 5, 5)
                    .orElseThrow();
            papers.keepOnly(List.of(paper));
            used.add(paper);
        }
        assertEquals(2, used.size());
    }

    @Test
    void whereMemoryIsScarceNothingIsStretched() {
        Papers papers = new Papers();
        papers.allow(0);
        assertEquals(
                Optional.empty(), new Stretching(papers).stretch(halfAndHalf(), new Stretching.Place(0, 0, 2), 5, 5));
        Papers none = new Papers(
                (width, height) -> {
                    throw new OutOfMemoryError("no room, for this test");
                },
                () -> {});
        assertEquals(
                Optional.empty(), new Stretching(none).stretch(halfAndHalf(), new Stretching.Place(0, 0, 2), 5, 5));
    }
}
