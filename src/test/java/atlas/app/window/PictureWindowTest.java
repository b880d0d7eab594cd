package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.panel.details.chart.Chart;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The keys and menus by which the map and a chart become pictures and pages, with the datasets of record.
@ExtendWith(ApplicationExtension.class)
final class PictureWindowTest {

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Window.getWindows().stream()
                        .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                        .toList()
                        .forEach(Window::hide));
    }

    private static void awaitImage(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> robot.lookup("#picture-preview-image")
                        .tryQueryAs(ImageView.class)
                        .filter(view -> view.getImage() != null)
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theMapIsShownAsThePictureThatItBecomes(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#map").query()::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        awaitImage(robot);
        assertEquals(
                "Conference on Interaction and Confidence Building Measures in Asia (CICA)",
                robot.lookup("#picture-heading").queryAs(TextField.class).getPromptText());
        assertFalse(robot.lookup("#picture-save").query().isDisabled());
    }

    @Test
    void theMapIsPrintedWithItsSources(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#map").query()::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        awaitImage(robot);
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#print-page")
                        .queryAs(Label.class)
                        .getText()
                        .isEmpty());
        String page = robot.lookup("#print-page").queryAs(Label.class).getText();
        assertTrue(page.matches("Page 1 of [3-9]"), page);
    }

    @Test
    void aChartIsSavedFromItsMenu(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Chart).tryQuery().isPresent());
        Node chart = robot.lookup(node -> node instanceof Chart).query();
        robot.interact(() -> Event.fireEvent(
                chart, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, true, null)));
        WaitForAsyncUtils.waitForFxEvents();
        List<MenuItem> offered = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText() != null)
                .toList();
        MenuItem save = offered.stream()
                .filter(item -> item.getText().equals("Save picture…"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        offered.stream().map(MenuItem::getText).toList().toString()));
        robot.interact(save::fire);
        awaitImage(robot);
        assertEquals(
                ((Chart) chart).content().title(),
                robot.lookup("#picture-heading").queryAs(TextField.class).getPromptText());
        assertFalse(robot.lookup("#picture-language").query().getParent().isVisible());
    }
}
