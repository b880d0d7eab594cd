package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.picture.PictureSubject;
import atlas.panel.details.chart.Chart;
import atlas.panel.legend.LegendCard;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk;
import atlas.view.desk.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
        robot.interact(offered("Save picture…")::fire);
        awaitImage(robot);
        assertEquals(
                ((Chart) chart).content().title(),
                robot.lookup("#picture-heading").queryAs(TextField.class).getPromptText());
        assertFalse(robot.lookup("#picture-language").query().getParent().isVisible());
    }

    /// What the context menu that is open offers under a name.
    private static MenuItem offered(String words) {
        List<MenuItem> offered = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText() != null)
                .toList();
        return offered.stream()
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        offered.stream().map(MenuItem::getText).toList().toString()));
    }

    @Test
    void theLegendIsSavedFromItsMenuAsLargeAsItsWordsNeed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> Event.fireEvent(
                robot.lookup(node -> node instanceof LegendCard).query(),
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, true, null)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(offered("Save legend as picture…")::fire);
        awaitImage(robot);
        assertEquals(
                "SCREEN",
                String.valueOf(
                        robot.lookup("#picture-size").<ComboBox<?>>query().getValue()));
        assertFalse(robot.lookup("#picture-save").query().isDisabled());
    }

    @Test
    void aLegendAmongPicturesLeavesTheSizeOfTheOthersAlone(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#map").query()::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        awaitImage(robot);
        ComboBox<PictureSubject.Kind> what = robot.lookup("#picture-subject").<ComboBox<PictureSubject.Kind>>query();
        ComboBox<?> size = robot.lookup("#picture-size").<ComboBox<?>>query();
        List<String> sizes = new ArrayList<>();
        for (PictureSubject.Kind kind :
                List.of(PictureSubject.Kind.MAP, PictureSubject.Kind.LEGEND, PictureSubject.Kind.MAP)) {
            robot.interact(() -> what.setValue(kind));
            sizes.add(String.valueOf(size.getValue()));
        }
        assertEquals(List.of("A4", "SCREEN", "A4"), sizes);
    }

    private void putTrendOnDesk(FxRobot robot, Desk.DeskLayout layout) {
        robot.interact(() -> {
            state.lay(layout);
            state.putOnDesk(Trend.of("population"));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#picture-heading").queryAs(TextField.class).getPromptText();
    }

    @Test
    void besideTheMapTheChartOfTheDeskCanBeChosenForThePicture(FxRobot robot) throws TimeoutException {
        putTrendOnDesk(robot, Desk.DeskLayout.MAP_AND_DESK);
        robot.interact(robot.lookup("#map").query()::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        awaitImage(robot);
        assertEquals("Conference on Interaction and Confidence Building Measures in Asia (CICA)", heading(robot));
        robot.interact(() -> robot.lookup("#picture-subject")
                .<ComboBox<PictureSubject.Kind>>query()
                .setValue(PictureSubject.Kind.DESK));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> heading(robot).equals("Population: members of CICA"));
        assertTrue(robot.lookup("#picture-language").query().getParent().isVisible());
    }

    @Test
    void aDeskAloneIsWhatIsMadeAPicture(FxRobot robot) throws TimeoutException {
        putTrendOnDesk(robot, Desk.DeskLayout.DESK);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        awaitImage(robot);
        assertEquals("Population: members of CICA", heading(robot));
    }

    /// What is offered for printing, and whether it is chosen, as `desk-chart true`.
    private static List<String> offeredForPrint(FxRobot robot) {
        return robot
                .lookup(node -> String.valueOf(node.getId()).startsWith("print-part-"))
                .<CheckBox>queryAll()
                .stream()
                .map(box -> box.getId().substring("print-part-".length()) + " " + box.isSelected())
                .distinct()
                .toList();
    }

    @Test
    void deskAndPageCanBePrintedWithTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        putTrendOnDesk(robot, Desk.DeskLayout.MAP_AND_DESK);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Chart).tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        awaitImage(robot);
        List<String> offered = offeredForPrint(robot);
        assertEquals(
                List.of("map true", "desk-chart true"),
                offered.stream()
                        .filter(part -> !part.startsWith("page-"))
                        .limit(2)
                        .toList());
        assertTrue(
                offered.containsAll(List.of(
                        "colouring false", "sources true", "desk-chart-table false", "page-table-state-kaz false")),
                offered::toString);
        assertTrue(offered.stream().anyMatch(part -> part.startsWith("page-chart-")), offered::toString);
        robot.interact(() -> robot.lookup("#print-part-page-table-state-kaz")
                .<CheckBox>query()
                .setSelected(true));
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> robot.lookup("#print-page").queryAs(Label.class).getText().matches("Page 1 of [4-9]"));
    }
}
