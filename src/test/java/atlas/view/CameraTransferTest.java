package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CameraTransferTest {

    private static final Camera UKRAINE = new Camera(new LonLat(34, 48.5), 1_400);
    private static final Camera BRAZIL = new Camera(new LonLat(-52, -10), 3_000);

    @Test
    void aCloseUpKeepsItsPlaceInAsia() {
        assertEquals(UKRAINE, crossing(MapProjection.CLOSE_UP, UKRAINE, MapProjection.ASIA));
    }

    @Test
    void aPlaceInAsiaIsShownCloseUp() {
        assertEquals(
                new Camera(new LonLat(100, 50), 2_600),
                crossing(MapProjection.ASIA, new Camera(new LonLat(100, 50), 7_000), MapProjection.CLOSE_UP));
    }

    @Test
    void aCloseUpKeepsASpanThatIsClose() {
        assertEquals(UKRAINE, crossing(MapProjection.ASIA, UKRAINE, MapProjection.CLOSE_UP));
    }

    @Test
    void theWorldIsShownWhole() {
        assertEquals(
                Viewpoint.homeOf(MapProjection.WORLD), crossing(MapProjection.CLOSE_UP, UKRAINE, MapProjection.WORLD));
    }

    @Test
    void afterTheWholeWorldComesTheWholeOfAsia() {
        assertEquals(
                Viewpoint.homeOf(MapProjection.ASIA),
                crossing(MapProjection.WORLD, Viewpoint.homeOf(MapProjection.WORLD), MapProjection.ASIA));
    }

    @Test
    void theMiddleOfTheWholeWorldIsNoPlaceForACloseUp() {
        assertEquals(
                Viewpoint.homeOf(MapProjection.CLOSE_UP),
                crossing(MapProjection.WORLD, Viewpoint.homeOf(MapProjection.WORLD), MapProjection.CLOSE_UP));
    }

    @Test
    void farFromAsiaTheCameraGoesToItsNearestSide() {
        assertEquals(new Camera(new LonLat(35, 10), 4_950), crossing(MapProjection.WORLD, BRAZIL, MapProjection.ASIA));
    }

    @Test
    void acrossThePacificTheNearestSideIsTheEast() {
        Camera hawaii = new Camera(new LonLat(-157, 20), 2_000);
        assertEquals(
                new LonLat(140, 20),
                crossing(MapProjection.WORLD, hawaii, MapProjection.ASIA).centre());
    }

    private static Camera crossing(MapProjection from, Camera camera, MapProjection to) {
        Viewpoint before =
                Viewpoint.home(LocalDate.of(2022, 10, 13)).withProjection(from).withCamera(camera);
        return CameraTransfer.cameraIn(to, before);
    }
}
