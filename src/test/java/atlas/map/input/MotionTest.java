package atlas.map.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.picture.SteppedPulses;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How the map moves under hands and by itself. The headless screen is 1000 pixels wide and high.
@ExtendWith(ApplicationExtension.class)
final class MotionTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();
    private static final GlyphCache LETTERINGS = new GlyphCache(new Typeface());
    private static final MapPainter PAINTER = new MapPainter(ATLAS, WORLD, LETTERINGS);
    private static final Camera TASHKENT = new Camera(new LonLat(69.2, 41.3), 500);
    /// Longer than any flight takes.
    private static final Duration A_FLIGHT = Duration.ofSeconds(3);

    private static final Duration A_ZOOM = Duration.ofSeconds(1);
    private static final Camera TOKYO = new Camera(new LonLat(139.7, 35.7), 500);

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final SteppedPulses pulses = new SteppedPulses();
    private final AtlasMap map;

    MotionTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.map = new AtlasMap(
                state,
                new AtlasMap.Parts(
                        PAINTER,
                        WORLD,
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        new Messages(Language.ENGLISH)),
                pulses);
    }

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(map, 900, 700));
        // Other tests give the same stage sizes of their own.
        stage.sizeToScene();
        stage.show();
    }

    @BeforeEach
    void waitUntilPainted(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> map.paintedProperty().get() != null);
        robot.interact(map::requestFocus);
    }

    @Test
    void aBoxDrawnWithShiftFillsTheMap(FxRobot robot) {
        LonLat middle = frame().placeUnder(350, 300).orElseThrow();
        double before = state.viewpoint().camera().spanKm();
        robot.interact(() -> {
            drawBox();
            withShift(MouseEvent.MOUSE_RELEASED, 500, 400);
        });
        assertEquals(before / 3, state.viewpoint().camera().spanKm(), before / 100);
        assertEquals(0, state.viewpoint().camera().centre().kilometresTo(middle), before / 100);
        assertFalse(state.canUndoProperty().get());
    }

    @Test
    void whileTheMapIsZoomedOutPicturesShowWhatWillBeSeen(FxRobot robot) {
        robot.interact(() -> {
            Motion motion = new Motion(new Still(frame()), new SteppedPulses());
            motion.zoomBy(450, 350, 1 / 1.35);
            assertEquals(
                    frame().kilometresPerPixel() * 1.35, motion.soon(frame()).kilometresPerPixel(), 1e-6);
            motion.zoomBy(450, 350, 1.35 * 1.35);
            assertEquals(frame(), motion.soon(frame()));
            motion.stop();
        });
    }

    /// A map that does not move.
    private record Still(Frame frame) implements Gestures.Target {
        @Override
        public void show(Frame wanted) {}

        @Override
        public void goTo(Frame wanted) {}

        @Override
        public void fly(Camera now, Camera soon) {}

        @Override
        public void home() {}

        @Override
        public void choose(double x, double y) {}
    }

    @Test
    void escapeTakesTheBoxAway(FxRobot robot) {
        Viewpoint before = state.viewpoint();
        robot.interact(this::drawBox);
        assertTrue(box(robot).isVisible());
        robot.type(KeyCode.ESCAPE);
        assertFalse(box(robot).isVisible());
        robot.interact(() -> withShift(MouseEvent.MOUSE_RELEASED, 500, 400));
        assertEquals(before, state.viewpoint());
    }

    @Test
    void anotherPlaceIsFlownTo(FxRobot robot) {
        robot.interact(() -> {
            state.goTo(TASHKENT);
            assertNear(Viewpoint.homeOf(MapProjection.ASIA), seen());
            pulses.pass(A_FLIGHT);
        });
        assertNear(TASHKENT, seen());
        assertFalse(state.canUndoProperty().get());
    }

    @Test
    void aPressEndsAFlightWhereItIs(FxRobot robot) {
        startFlying(robot);
        robot.moveTo(at(450, 350)).press(MouseButton.PRIMARY);
        assertNear(seen(), state.viewpoint().camera());
        assertNotEquals(TOKYO, state.viewpoint().camera());
        robot.release(MouseButton.PRIMARY);
        assertNothingMoves(robot);
    }

    @Test
    void escapeEndsAFlightWhereItIs(FxRobot robot) {
        startFlying(robot);
        robot.type(KeyCode.ESCAPE);
        assertNear(seen(), state.viewpoint().camera());
        assertNotEquals(TOKYO, state.viewpoint().camera());
        assertNothingMoves(robot);
    }

    private void startFlying(FxRobot robot) {
        robot.interact(() -> {
            state.lookAt(TASHKENT);
            state.goTo(TOKYO);
            pulses.pass(Duration.ofMillis(400));
        });
        assertTrue(seen().spanKm() > 520, () -> seen().spanKm() + " km");
    }

    private void assertNothingMoves(FxRobot robot) {
        Frame before = frame();
        robot.interact(() -> pulses.pass(A_FLIGHT));
        assertEquals(before, frame());
    }

    @Test
    void withReducedMotionAnotherPlaceIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            map.reducedMotionProperty().set(true);
            state.goTo(TASHKENT);
            assertNear(TASHKENT, seen());
        });
    }

    @Test
    void withReducedMotionAZoomIsThereAtOnce(FxRobot robot) {
        double before = state.viewpoint().camera().spanKm();
        robot.interact(() -> {
            map.reducedMotionProperty().set(true);
            map.zoomIn();
            assertEquals(before / 1.6, seen().spanKm(), 1e-6);
        });
    }

    @Test
    void anotherProjectionKeepsThePlaceInTheMiddle(FxRobot robot) {
        robot.interact(() -> {
            state.lookAt(TASHKENT);
            state.showIn(MapProjection.CLOSE_UP);
            pulses.pass(A_FLIGHT);
        });
        assertNear(TASHKENT, seen());
        assertEquals(MapProjection.CLOSE_UP.projection(), frame().projection());
    }

    @Test
    void aStateOutOfSightIsFlownTo(FxRobot robot) {
        robot.interact(() -> state.lookAt(TASHKENT));
        robot.interact(() -> state.select(new Selection.OfState("JPN")));
        // It flies once all others know the viewpoint.
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> pulses.pass(A_FLIGHT));
        assertTrue(seen().centre().kilometresTo(TOKYO.centre()) < 500, () -> seen().toString());
    }

    @Test
    void aStateInSightMovesNothing(FxRobot robot) {
        robot.interact(() -> state.lookAt(TASHKENT));
        robot.interact(() -> state.select(new Selection.OfState("UZB")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> pulses.pass(A_FLIGHT));
        assertEquals(TASHKENT, state.viewpoint().camera());
    }

    @Test
    void theMapIsMovedNoFartherThanTheEdgeOfTheEarth(FxRobot robot) {
        robot.interact(() -> scroll(0.3, 40_000, false));
        assertEquals(
                frame().centre().u(),
                MapProjection.ASIA
                        .projection()
                        .project(state.viewpoint().camera().centre())
                        .u(),
                1e-9);
        assertTrue(state.viewpoint().camera().centre().kilometresTo(new LonLat(85, 45)) > 10_000);
    }

    @Test
    void zoomingGoesToTheEndOfTheRangeAndStays(FxRobot robot) {
        robot.interact(() -> {
            map.reducedMotionProperty().set(true);
            state.lookAt(new Camera(TASHKENT.centre(), Camera.MIN_SPAN_KM * 1.2));
            map.zoomIn();
            map.zoomIn();
        });
        assertEquals(Camera.MIN_SPAN_KM, state.viewpoint().camera().spanKm(), 1e-6);
        assertEquals(0, state.viewpoint().camera().centre().kilometresTo(TASHKENT.centre()), 1e-6);
    }

    @Test
    void fingersOnATouchpadMoveTheMap(FxRobot robot) {
        double span = state.viewpoint().camera().spanKm();
        LonLat below = frame().placeUnder(450, 350 + 25.5).orElseThrow();
        robot.interact(() -> scroll(0, -25.5, false));
        assertEquals(0, state.viewpoint().camera().centre().kilometresTo(below), 1);
        assertEquals(span, state.viewpoint().camera().spanKm(), 1e-6);
    }

    @Test
    void aWheelZoomsTheMap(FxRobot robot) {
        double span = state.viewpoint().camera().spanKm();
        robot.interact(() -> {
            scroll(0, 40, false);
            pulses.pass(A_ZOOM);
        });
        assertTrue(state.viewpoint().camera().spanKm() < span / 1.3);
    }

    @Test
    void fingersWithControlZoomTheMap(FxRobot robot) {
        double span = state.viewpoint().camera().spanKm();
        robot.interact(() -> {
            scroll(0, 25.5, true);
            pulses.pass(A_ZOOM);
        });
        assertTrue(state.viewpoint().camera().spanKm() < span / 1.15);
    }

    @Test
    void anArrowThatIsHeldMovesTheMapUntilItIsLetGo(FxRobot robot) {
        double start = frame().centre().u();
        robot.press(KeyCode.RIGHT);
        robot.interact(() -> pulses.pass(Duration.ofMillis(500)));
        assertTrue((frame().centre().u() - start) * frame().pixelsPerUnit() > 150);
        robot.release(KeyCode.RIGHT);
        robot.interact(() -> pulses.pass(Duration.ofSeconds(5)));
        assertNothingMoves(robot);
    }

    private void drawBox() {
        withShift(MouseEvent.MOUSE_PRESSED, 200, 200);
        withShift(MouseEvent.MOUSE_DRAGGED, 300, 250);
        withShift(MouseEvent.MOUSE_DRAGGED, 500, 400);
    }

    /// The headless robot's mouse does not tell which keys are held.
    private void withShift(EventType<MouseEvent> type, double x, double y) {
        boolean isDown = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void scroll(double dx, double dy, boolean withControl) {
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        450,
                        350,
                        450,
                        350,
                        false,
                        withControl,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        40,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static void assertNear(Camera expected, Camera actual) {
        assertEquals(expected.spanKm(), actual.spanKm(), 1e-6 * expected.spanKm());
        assertEquals(0, expected.centre().kilometresTo(actual.centre()), 1e-3);
    }

    private Frame frame() {
        Frame frame = map.frameProperty().get();
        assertNotNull(frame);
        return frame;
    }

    private Camera seen() {
        return frame().camera().orElseThrow();
    }

    private static javafx.scene.Node box(FxRobot robot) {
        return robot.lookup(".zoom-box").query();
    }

    private Point2D at(double x, double y) {
        return map.localToScreen(x, y);
    }
}
