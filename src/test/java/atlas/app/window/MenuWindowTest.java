package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The menu, the settings and the palette of the whole window.
@ExtendWith(ApplicationExtension.class)
final class MenuWindowTest {

    private static final LocalDate SIXTH_SUMMIT = LocalDate.of(2022, 10, 13);

    private final AtlasState state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(SIXTH_SUMMIT));
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(true);
    private Optional<Scene> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), reducedMotion);
        shown = Optional.of(stage.getScene());
    }

    @Test
    void theMenuIsEmptyUntilItIsOpened(FxRobot robot) {
        MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
        assertTrue(menu.getItems().isEmpty());
        openMenu(robot);
        assertEquals(
                List.of("File", "Edit", "View", "Help"),
                menu.getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void whatCannotBeDoneIsDisabled(FxRobot robot) {
        openMenu(robot);
        assertTrue(item(robot, "undo").isDisable());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> state.toggle(Layer.CAPITALS));
        assertFalse(item(robot, "undo").isDisable());
        robot.interact(() -> item(robot, "undo").fire());
        assertTrue(state.viewpoint().shows(Layer.CAPITALS));
    }

    @Test
    void anItemShowsTheKeyThatDoesTheSameAndTheKeyActsOnce(FxRobot robot) {
        openMenu(robot);
        assertEquals("Ctrl+Z", item(robot, "undo").getAccelerator().getDisplayText());
        assertEquals("Space", item(robot, "play").getAccelerator().getDisplayText());
        robot.type(KeyCode.ESCAPE);
        focus(robot, "#map");
        robot.interact(() -> state.toggle(Layer.CAPITALS));
        robot.interact(() -> state.toggle(Layer.WATERS));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertTrue(state.viewpoint().shows(Layer.WATERS));
        assertFalse(state.viewpoint().shows(Layer.CAPITALS));
    }

    @Test
    void theMenuShowsWhatIsOnWheneverItOpens(FxRobot robot) {
        openMenu(robot);
        CheckMenuItem capitals = (CheckMenuItem) item(robot, "layer-capitals");
        assertTrue(capitals.isSelected());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> state.toggle(Layer.CAPITALS));
        openMenu(robot);
        assertFalse(capitals.isSelected());
    }

    @Test
    void theMenuIsOpenedAndLeftByKeys(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        openMenu(robot);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("colour-by-sco", owner().getId());
    }

    @Test
    void aMenuOpenedByThePointerGivesTheFocusBack(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        robot.clickOn("#menu");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("colour-by-sco", owner().getId());
    }

    @Test
    void controlAndCommaOpenTheSettings(FxRobot robot) {
        focus(robot, "#map");
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#settings").queryAs(MenuButton.class).isShowing());
        assertEquals(
                List.of("Text size", "Appearance", "Language", "Reduce motion"),
                robot.lookup("#settings").queryAs(MenuButton.class).getItems().stream()
                        .map(MenuItem::getText)
                        .filter(text -> text != null)
                        .toList());
    }

    @Test
    void aCommandIsFoundAndRunByKeysAloneAndTheFocusGoesBack(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        openPalette(robot);
        robot.write("capitals").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(state.viewpoint().shows(Layer.CAPITALS));
        assertEquals("colour-by-sco", owner().getId());
        assertTrue(robot.lookup("#palette").tryQuery().isEmpty());
    }

    @Test
    void escapeLeavesThePaletteAndDoesNothing(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        Viewpoint before = state.viewpoint();
        openPalette(robot);
        robot.write("capitals").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, state.viewpoint());
        assertEquals("colour-by-sco", owner().getId());
        assertTrue(robot.lookup("#palette").tryQuery().isEmpty());
    }

    @Test
    void arrowsChooseInThePalette(FxRobot robot) {
        focus(robot, "#map");
        openPalette(robot);
        robot.write("layers").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(state.viewpoint().shows(Layer.EVENT_POINTS));
    }

    @Test
    void thePaletteSaysThatNothingWasFound(FxRobot robot) {
        focus(robot, "#map");
        openPalette(robot);
        robot.write("qqq");
        WaitForAsyncUtils.waitForFxEvents();
        String told = ((Labeled) robot.lookup("#palette .search-nothing").query()).getText();
        assertTrue(told.contains("qqq"), told);
    }

    @Test
    void whatCannotBeDoneSaysSoInThePaletteAndLeavesItOpen(FxRobot robot) {
        focus(robot, "#map");
        openPalette(robot);
        robot.write("undo").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node row = robot.lookup("#palette .command-row").query();
        assertTrue(row.getAccessibleText().contains("not possible now"), row.getAccessibleText());
    }

    private static void openMenu(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void openPalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup("#menu").queryAs(MenuButton.class).getItems().stream()
                .flatMap(MenuWindowTest::within)
                .filter(item -> ("command-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MenuWindowTest::within) : Stream.of(item);
    }

    private static void focus(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        robot.interact(node::requestFocus);
    }

    private Node owner() {
        return shown.orElseThrow().getFocusOwner();
    }
}
