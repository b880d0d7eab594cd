package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LonLat;
import atlas.map.AtlasMap;
import atlas.panel.layout.Wish;
import atlas.panel.legend.LegendCard;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does with two sides of one map. The headless screen is 1000 pixels wide and high.
@ExtendWith(ApplicationExtension.class)
final class CompareWindowTest {

    private static final LocalDate SIXTH_SUMMIT = LocalDate.of(2022, 10, 13);
    private static final LocalDate EARLIER = LocalDate.of(1995, 1, 1);
    private static final Subject LEFT = Viewpoint.home(SIXTH_SUMMIT).subject();
    /// A member of CICA since 1999 and of no organization compared here in 1995.
    private static final LonLat IN_CHINA = new LonLat(88, 38);

    private final AtlasState state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(SIXTH_SUMMIT));

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true));
    }

    @Test
    void theChooserComparesWithAnotherOrganization(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#compare-osce").queryButton().fire());
        assertEquals(Optional.of(new Comparison(LEFT.withOrganization("osce"), 0.5)), comparison());
    }

    @Test
    void theChooserComparesWithTheOtherViewOfBoundaries(FxRobot robot) {
        robot.clickOn("#compare");
        robot.interact(
                () -> robot.lookup("#compare-DE_FACTO_CONTROL").queryButton().fire());
        assertEquals(
                Optional.of(new Comparison(LEFT.withBoundaryView(BoundaryView.DE_FACTO_CONTROL), 0.5)), comparison());
    }

    @Test
    void theChooserEndsTheComparison(FxRobot robot) throws TimeoutException {
        compare(robot);
        robot.clickOn("#compare");
        robot.interact(() -> robot.lookup("#compare-end").queryButton().fire());
        assertEquals(Optional.empty(), comparison());
    }

    @Test
    void eachSideIsLabelledWithItsDay(FxRobot robot) throws TimeoutException {
        compare(robot);
        assertEquals("13 October 2022", text(robot, "#divider-left"));
        assertEquals("1 January 1995", text(robot, "#divider-right"));
    }

    @Test
    void draggingTheDividerShowsMoreOfTheLeftSideAndPaintsNothing(FxRobot robot) throws TimeoutException {
        compare(robot);
        foldLegends(robot);
        AtlasMap map = map(robot);
        robot.interact(() -> state.moveDivider(0.2));
        comeToRest(robot, map);
        foldLegends(robot);
        Color right = colourAt(robot, map);
        Viewpoint painted = map.paintedProperty().get();
        Node handle = robot.lookup(".divider-knob").query();
        robot.drag(handle).dropBy(map.getWidth() * 0.6, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.8, comparison().orElseThrow().dividerShare(), 0.03);
        assertNotEquals(right, colourAt(robot, map));
        assertEquals(painted, map.paintedProperty().get());
    }

    /// The legend of the right side has appeared, and the map was painted once more for it.
    private void comeToRest(FxRobot robot, AtlasMap map) throws TimeoutException {
        Camera home = state.viewpoint().camera();
        robot.interact(() -> state.lookAt(new Camera(home.centre(), home.spanKm() * 0.999)));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> state.viewpoint().equals(map.paintedProperty().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void draggingTheDividerLeavesTheMapWhereItIs(FxRobot robot) throws TimeoutException {
        compare(robot);
        robot.drag(robot.lookup(".divider-knob").<Node>query()).dropBy(60, 0);
        assertEquals(Viewpoint.home(SIXTH_SUMMIT).camera(), state.viewpoint().camera());
    }

    @Test
    void keysMoveTheDividerAndWithShiftFarther(FxRobot robot) throws TimeoutException {
        compare(robot);
        focus(robot, "#divider");
        robot.type(KeyCode.RIGHT);
        assertEquals(0.52, comparison().orElseThrow().dividerShare(), 1e-9);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(0.42, comparison().orElseThrow().dividerShare(), 1e-9);
        robot.type(KeyCode.HOME);
        assertEquals(0, comparison().orElseThrow().dividerShare());
        robot.type(KeyCode.END);
        assertEquals(1, comparison().orElseThrow().dividerShare());
    }

    @Test
    void escapeOnTheDividerEndsTheComparison(FxRobot robot) throws TimeoutException {
        compare(robot);
        focus(robot, "#divider");
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), comparison());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#divider").query().getParent().isVisible());
    }

    @Test
    void theNameUnderThePointerTellsOfTheDayOfItsSide(FxRobot robot) throws TimeoutException {
        compare(robot);
        AtlasMap map = map(robot);
        robot.interact(() -> state.moveDivider(0.9));
        robot.moveTo(onScreen(map, IN_CHINA));
        assertEquals("China · Member", text(robot, ".hover-name"));
        robot.interact(() -> state.moveDivider(0.1));
        foldLegends(robot);
        robot.moveBy(2, 0);
        assertEquals("China", text(robot, ".hover-name"));
    }

    @Test
    void theDayOfTheRightSideIsChosenByItsLabel(FxRobot robot) throws TimeoutException {
        compare(robot);
        robot.interact(() -> robot.lookup("#divider-right").queryButton().fire());
        robot.write("2014").type(KeyCode.ENTER);
        assertEquals(
                LocalDate.of(2014, 1, 1), comparison().orElseThrow().right().date());
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void theSecondDayIsDraggedOnTheTimeline(FxRobot robot) throws TimeoutException {
        compare(robot);
        robot.drag(robot.lookup("#compared-day").<Node>query()).dropBy(40, 0);
        assertTrue(comparison().orElseThrow().right().date().isAfter(EARLIER));
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void theFootTurnsToTheOtherViewOfBoundaries(FxRobot robot) {
        robot.interact(() -> robot.lookup("#boundaries").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#boundaries-DE_FACTO_CONTROL").queryButton().fire());
        assertEquals(BoundaryView.DE_FACTO_CONTROL, state.viewpoint().boundaryView());
    }

    private void compare(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.compareWith(LEFT.withDate(EARLIER)));
        AtlasMap map = map(robot);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> state.viewpoint().equals(map.paintedProperty().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Uncovers the map below them.
    private static void foldLegends(FxRobot robot) {
        robot.interact(() -> robot.lookup(".legend-card").queryAllAs(LegendCard.class).stream()
                .filter(card -> card.isVisible())
                .forEach(card -> card.wishProperty().set(Wish.HIDDEN)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Comparison> comparison() {
        return state.viewpoint().comparison();
    }

    private static Color colourAt(FxRobot robot, AtlasMap map) {
        Point2D at = map.screenToLocal(onScreen(map, IN_CHINA));
        Color[] found = new Color[1];
        robot.interact(
                () -> found[0] = map.snapshot(null, null).getPixelReader().getColor((int) at.getX(), (int) at.getY()));
        return found[0];
    }

    private static void focus(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        robot.interact(node::requestFocus);
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private static AtlasMap map(FxRobot robot) {
        return robot.lookup("#map").queryAs(AtlasMap.class);
    }

    private static Point2D onScreen(AtlasMap map, LonLat place) {
        Frame frame = map.frameProperty().get();
        if (frame == null) {
            throw new AssertionError("the map has no size");
        }
        var box = frame.pixelOf(place);
        return map.localToScreen(box.x(), box.y());
    }
}
