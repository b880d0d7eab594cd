package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.tiles.ReferenceTiles;
import atlas.geo.LonLat;
import atlas.map.AtlasMap;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does with the window. The headless screen is 1000 pixels wide and high.
@ExtendWith(ApplicationExtension.class)
final class WindowTest {

    private static final LocalDate SIXTH_SUMMIT = LocalDate.of(2022, 10, 13);

    private final AtlasState state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(SIXTH_SUMMIT));
    private final ReferenceTiles tiles = WindowFixture.noTiles(state);

    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, tiles, reducedMotion);
    }

    @Test
    void theMapIsPaintedAfterTheStart(FxRobot robot) throws TimeoutException {
        AtlasMap map = map(robot);
        waitUntilPainted(map);
        assertEquals(state.viewpoint(), map.paintedProperty().get());
    }

    @Test
    void aClickOnAStateSelectsIt(FxRobot robot) throws TimeoutException {
        AtlasMap map = map(robot);
        waitUntilPainted(map);
        robot.clickOn(onScreen(map, new LonLat(67, 48)));
        assertEquals(new Selection.OfState("KAZ"), state.viewpoint().selection());
    }

    @Test
    void draggingMovesTheMapAndSelectsNothing(FxRobot robot) throws TimeoutException {
        AtlasMap map = map(robot);
        waitUntilPainted(map);
        Viewpoint before = state.viewpoint();
        robot.drag(onScreen(map, new LonLat(80, 45))).dropBy(60, 30);
        assertEquals(before.selection(), state.viewpoint().selection());
        assertTrue(
                state.viewpoint().camera().centre().kilometresTo(before.camera().centre()) > 200);
    }

    @Test
    void keysZoomTheMapAndHomeBringsItBack(FxRobot robot) throws TimeoutException {
        AtlasMap map = map(robot);
        waitUntilPainted(map);
        double before = state.viewpoint().camera().spanKm();
        robot.interact(map::requestFocus);
        robot.type(KeyCode.PLUS);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> state.viewpoint().camera().spanKm() < before * 0.75);
        robot.type(KeyCode.HOME);
        assertEquals(Viewpoint.homeOf(MapProjection.ASIA), state.viewpoint().camera());
    }

    @Test
    void searchFindsAStateByItsTurkishName(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("özbek");
        robot.type(KeyCode.ENTER);
        assertEquals(new Selection.OfState("UZB"), state.viewpoint().selection());
    }

    @Test
    void anAreaUnderAnothersControlIsShownWhenItIsChosenInTheSearch(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("golan");
        robot.type(KeyCode.ENTER);
        assertEquals(new Selection.OfState("SYR"), state.viewpoint().selection());
        LonLat centre = state.viewpoint().camera().centre();
        assertEquals(35.8, centre.lonDegrees(), 0.2);
        assertEquals(33.0, centre.latDegrees(), 0.2);
        assertTrue(state.viewpoint().camera().spanKm() < 300, state.viewpoint().camera()::toString);
    }

    @Test
    void bracketsStepFromEventToEvent(FxRobot robot) {
        AtlasMap map = map(robot);
        robot.interact(map::requestFocus);
        robot.type(KeyCode.CLOSE_BRACKET);
        assertTrue(state.viewpoint().date().isAfter(SIXTH_SUMMIT));
        robot.type(KeyCode.OPEN_BRACKET);
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void escapeTellsOfTheOrganizationAgain(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        robot.interact(map(robot)::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertEquals(new Selection.OfOrganization("cica"), state.viewpoint().selection());
    }

    @Test
    void motionIsReducedFromTheSettings(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#command-reduced-motion");
        assertTrue(reducedMotion.get());
        assertTrue(map(robot).reducedMotionProperty().get());
    }

    private static AtlasMap map(FxRobot robot) {
        return robot.lookup("#map").queryAs(AtlasMap.class);
    }

    private static void waitUntilPainted(AtlasMap map) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> map.paintedProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D onScreen(AtlasMap map, LonLat place) {
        Frame frame = map.frameProperty().get();
        assertNotNull(frame);
        var box = frame.pixelOf(place);
        return map.localToScreen(box.x(), box.y());
    }
}
