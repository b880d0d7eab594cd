package atlas.render.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class FrameTest {

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Frame FRAME = Frame.of(HOME, 1280, 800);

    @Test
    void theCameraComesBackFromItsFrame() {
        Camera camera = FRAME.camera().orElseThrow();
        assertEquals(HOME.camera().spanKm(), camera.spanKm(), 1e-6);
        assertEquals(HOME.camera().centre().lonDegrees(), camera.centre().lonDegrees(), 1e-9);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        LonLat before = FRAME.placeUnder(300, 200).orElseThrow();
        LonLat after = FRAME.scaledAbout(300, 200, 1.7).placeUnder(300, 200).orElseThrow();
        assertEquals(before.lonDegrees(), after.lonDegrees(), 1e-9);
        assertEquals(before.latDegrees(), after.latDegrees(), 1e-9);
    }

    @Test
    void movingByAPixelShowsWhatLayAPixelAway() {
        LonLat right = FRAME.placeUnder(641, 400).orElseThrow();
        LonLat middle = FRAME.movedBy(1, 0).placeUnder(640, 400).orElseThrow();
        assertEquals(right.lonDegrees(), middle.lonDegrees(), 1e-9);
    }

    @Test
    void oneCameraFramesTheSameLandAtAnySize() {
        Frame large = Frame.of(HOME, 2560, 1600);
        assertEquals(FRAME.kilometresPerPixel(), 2 * large.kilometresPerPixel(), 1e-9);
    }

    @Test
    void inACloseUpNorthIsAtTheTop() {
        Frame crimea = Frame.of(at(34, 45, 500).withProjection(MapProjection.CLOSE_UP), 1280, 800);
        assertEquals(0, crimea.northDegrees(), 1e-6);
    }

    /// West of the middle of the projection the meridians lean to the right.
    @Test
    void inTheFarWestOfTheMapOfAsiaNorthIsTurned() {
        double degrees = Frame.of(at(34, 45, 500), 1280, 800).northDegrees();
        assertTrue(degrees > 20 && degrees < 45, degrees + "°");
        assertTrue(Frame.of(at(136, 45, 500), 1280, 800).northDegrees() < -20);
        assertTrue(Math.abs(FRAME.northDegrees()) < 5);
    }

    @Test
    void atAPoleNorthHasADirectionToo() {
        assertTrue(Double.isFinite(Frame.of(at(85, 90, 500), 1280, 800).northDegrees()));
    }

    private static Viewpoint at(double lon, double lat, double spanKm) {
        return HOME.withCamera(new Camera(new LonLat(lon, lat), spanKm));
    }
}
