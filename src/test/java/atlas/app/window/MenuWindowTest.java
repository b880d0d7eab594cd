package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.command.Command;
import atlas.panel.command.Commands;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
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
                List.of("Text size", "Appearance", "Language", "Reduce motion", "Begin with what was shown last"),
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

    @Test
    void everyCommandIsInTheMenuOrInTheSettings(FxRobot robot) {
        openMenu(robot);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> offered = Stream.of("#menu", "#settings")
                .flatMap(id -> robot.lookup(id).queryAs(MenuButton.class).getItems().stream())
                .flatMap(MenuWindowTest::within)
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        assertEquals(
                commands(robot).all().stream()
                        .map(command -> "command-" + command.id())
                        .collect(Collectors.toSet()),
                offered);
    }

    @Test
    void theMenuToEditBeginsAsElsewhere(FxRobot robot) {
        openMenu(robot);
        MenuItem edit =
                robot.lookup("#menu").queryAs(MenuButton.class).getItems().get(1);
        assertEquals(
                List.of("Undo", "Redo", "—", "Copy", "Copy picture", "Copy legend as picture", "—"),
                ((Menu) edit)
                        .getItems().stream()
                                .map(item -> item.getText() == null ? "—" : item.getText())
                                .limit(7)
                                .toList());
    }

    @Test
    void theMapIsColouredByAnOrganizationFromTheMenu(FxRobot robot) {
        openMenu(robot);
        robot.interact(() -> {
            robot.lookup("#menu").queryAs(MenuButton.class).hide();
            item(robot, "colour-by-organization").fire();
        });
        robot.write("sco").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("sco", state.viewpoint().organization());
    }

    @Test
    void theKeysOfAnOpenMenuDoNotMoveWhatLiesBelow(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.interact(() -> state.jumpTo(LocalDate.of(2005, 5, 5)));
        askForContextMenu(robot);
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(LocalDate.of(2005, 5, 5), state.viewpoint().date());
        robot.type(KeyCode.ESCAPE, KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Atlas.FIRST_DAY, state.viewpoint().date());
    }

    @Test
    void everyCommandHasWordsInEachLanguageByWhichThePaletteFindsIt(FxRobot robot) {
        Commands commands = commands(robot);
        List<Messages> languages =
                Stream.of(Language.values()).map(Messages::new).toList();
        focus(robot, "#map");
        openPalette(robot);
        TextField typed = robot.lookup("#palette .search-field").queryAs(TextField.class);
        for (Command command : commands.all()) {
            for (Messages messages : languages) {
                String words = command.words(messages);
                assertFalse(words.isBlank(), command.id());
                robot.interact(() -> typed.setText(words));
                assertTrue(
                        robot.lookup("#palette .command-row").queryAll().stream()
                                .anyMatch(row -> row.getId().equals("found-" + command.id())),
                        words + " does not find " + command.id());
            }
        }
    }

    @Test
    void theMenuKeyOffersWhatCanBeDoneWithTheMap(FxRobot robot) {
        focus(robot, "#map");
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        askForContextMenu(robot);
        List<String> words = contextMenu().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList();
        assertTrue(words.contains("Show Kazakhstan"), words.toString());
        assertTrue(words.contains("Compare"), words.toString());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("map", owner().getId());
    }

    @Test
    void aContextMenuIsUsedByKeysAlone(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.interact(() -> state.jumpTo(LocalDate.of(2005, 5, 5)));
        askForContextMenu(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertEquals("2005-05-05", copied.get());
    }

    @Test
    void aRowOfTheLegendOffersTheLegendAsText(FxRobot robot) {
        focus(robot, ".legend-row");
        askForContextMenu(robot);
        MenuItem copy = contextMenu().getItems().stream()
                .filter(item -> "Copy the legend as text".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(copy::fire);
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.get().startsWith("CICA on 13 October 2022\nMember\t28"), copied.get());
    }

    @Test
    void aStateAndASourceOfThePanelHaveMenus(FxRobot robot) {
        Node link = robot.lookup(".details-panel .text-link").queryAll().stream()
                .filter(node -> "Kazakhstan".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        robot.interact(link::requestFocus);
        askForContextMenu(robot);
        assertEquals("Show Kazakhstan", contextMenu().getItems().getFirst().getText());
        robot.type(KeyCode.ESCAPE);
        Node mark = robot.lookup(".details-panel .source-mark").query();
        robot.interact(mark::requestFocus);
        askForContextMenu(robot);
        assertEquals("Show the source", contextMenu().getItems().getFirst().getText());
    }

    @Test
    void everySmallButtonNamesItsKey(FxRobot robot) {
        Set<String> withoutKey = Set.of("play-menu", "tiles", "cite-page");
        Map<String, List<Node>> byId = robot.lookup(".glyph-button").queryAll().stream()
                .filter(node -> node instanceof Control control && control.getTooltip() != null)
                .filter(node -> FocusRound.isShown(node)
                        && FocusRound.isWithin(node, shown.orElseThrow().getRoot()))
                .filter(node -> !node.getStyleClass().contains("rail-visit"))
                .filter(node -> !node.getStyleClass().contains("table-button"))
                .filter(node -> !((Control) node).getTooltip().getText().endsWith(")"))
                .collect(Collectors.groupingBy(node -> String.valueOf(node.getId())));
        assertEquals(
                withoutKey,
                byId.keySet(),
                () -> byId.values().stream()
                        .flatMap(List::stream)
                        .map(node -> ((Control) node).getTooltip().getText())
                        .toList()
                        .toString());
    }

    @Test
    void aboutTellsTheVersionAndLetsTheLicenceBeReadAndEscapeGoesBackStepByStep(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        openPalette(robot);
        robot.write("about").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#about .about-line").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text.startsWith("Version 0.")));
        robot.type(KeyCode.ENTER);
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.get().startsWith("Atlas of Asian Security Cooperation 0."), copied.get());
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        String text = robot.lookup("#licence-text").queryAs(TextArea.class).getText();
        assertTrue(text.contains("GNU GENERAL PUBLIC LICENSE"), text.substring(0, 100));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#licence-text").tryQuery().isEmpty());
        assertTrue(robot.lookup("#about").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#about").tryQuery().isEmpty());
        assertEquals("colour-by-sco", owner().getId());
    }

    private Commands commands(FxRobot robot) {
        AtomicReference<Commands> found = new AtomicReference<>();
        robot.interact(() -> found.set(WindowFixture.commands(state)));
        return found.get();
    }

    private static void askForContextMenu(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ContextMenu contextMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
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
