package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Classing;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window without a mouse.
@ExtendWith(ApplicationExtension.class)
final class KeyboardWindowTest {

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
    void anArrowInTheRailShowsWhereTheFocusIs(FxRobot robot) {
        focus(robot, "#colour-by-cica");
        robot.type(KeyCode.DOWN);
        assertEquals("colour-by-osce", owner().getId());
        assertTrue(isRinged(owner()));
    }

    @Test
    void anArrowInTheTabsShowsWhereTheFocusIs(FxRobot robot) {
        focus(robot, ".details-tab");
        robot.type(KeyCode.RIGHT);
        assertEquals("Members", ((Labeled) owner()).getText());
        assertTrue(isRinged(owner()));
    }

    @Test
    void theFirstRowOfWhatCanBeComparedShowsThatItHasTheFocus(FxRobot robot) {
        focus(robot, "#map");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertTrue(robot.lookup(".compare-popup .rail-row").queryAll().stream().anyMatch(row -> isRinged(row)));
    }

    @Test
    void aPressOfTheMouseShowsNoRing(FxRobot robot) {
        focus(robot, "#colour-by-cica");
        robot.type(KeyCode.DOWN);
        robot.clickOn("#settings").type(KeyCode.ESCAPE);
        robot.clickOn("#colour-by-sco");
        assertFalse(isRinged(owner()));
    }

    @Test
    void theMapShowsThatItHasTheFocus(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.UP);
        assertTrue(robot.lookup("#map-ring").query().isVisible());
        focus(robot, "#settings");
        assertFalse(robot.lookup("#map-ring").query().isVisible());
    }

    @Test
    void aLinkOfThePanelLeavesTheFocusOnTheNewPage(FxRobot robot) {
        Node link = inPanel(robot, ".text-link");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(owner().getStyleClass().contains("details-title"), owner().toString());
    }

    @Test
    void theSpaceKeyAfterALinkTakesNothingBack(FxRobot robot) {
        Node link = inPanel(robot, ".text-link");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Viewpoint there = state.viewpoint();
        robot.type(KeyCode.SPACE);
        assertEquals(there, state.viewpoint());
    }

    @Test
    void endingTheComparisonAtItsDividerGivesTheFocusToTheMap(FxRobot robot) {
        robot.interact(() -> state.compareWith(state.viewpoint().subject().withDate(LocalDate.of(2005, 1, 1))));
        focus(robot, "#divider");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("map", owner().getId());
    }

    @Test
    void escapeLeavesTheSearchForWhereTheReaderWas(FxRobot robot) {
        focus(robot, "#colour-by-sco");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertEquals("colour-by-sco", owner().getId());
    }

    @Test
    void whatWasFoundIsMovedWithTheArrowKeysAtOnce(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("özbek").type(KeyCode.ENTER);
        assertEquals("map", owner().getId());
    }

    @Test
    void moreOrganizationsGetTheFocusAtTheFirstNewOne(FxRobot robot) {
        focus(robot, ".rail-more");
        robot.type(KeyCode.SPACE);
        assertTrue(owner().getId() != null && owner().getId().startsWith("colour-by-"), owner().toString());
    }

    @Test
    void f6GoesRoundThePartsOfTheWindow(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.F6);
        assertTrue(owner().getStyleClass().contains("timeline-body"));
        robot.type(KeyCode.F6);
        assertTrue(owner().getStyleClass().contains("details-title"));
        robot.type(KeyCode.F6);
        assertTrue(owner().getStyleClass().contains("search-field"));
        robot.type(KeyCode.F6);
        assertEquals("colour-by-cica", owner().getId());
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertTrue(owner().getStyleClass().contains("search-field"));
    }

    @Test
    void fewMarksOfSourcesHaltTheTabKey(FxRobot robot) {
        List<Node> marks = shown(robot, ".details-panel .source-mark");
        List<Node> links = shown(robot, ".details-panel .text-link");
        long halts = marks.stream().filter(Node::isFocusTraversable).count();
        assertFalse(links.isEmpty());
        assertTrue(halts * 2 < marks.size(), halts + " of " + marks.size());
    }

    @Test
    void arrowsLeadToTheMarksOfSourcesBehindALink(FxRobot robot) {
        robot.interact(() -> robot.lookup(".details-tab").queryAllAs(ButtonBase.class).stream()
                .filter(tab -> tab.getText().equals("Milestones"))
                .forEach(ButtonBase::fire));
        Node link = inPanel(robot, ".text-link");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertTrue(owner().getStyleClass().contains("source-mark"), owner().toString());
        robot.type(KeyCode.LEFT);
        assertEquals(link, owner());
    }

    @Test
    void pageDownAndSpaceScrollThePanel(FxRobot robot) {
        Node link = inPanel(robot, ".text-link");
        ScrollPane scroll = (ScrollPane) inPanel(robot, ".details-scroll");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.PAGE_DOWN);
        double page = scroll.getVvalue();
        assertTrue(page > 0);
        robot.type(KeyCode.END);
        assertEquals(1, scroll.getVvalue());
        robot.type(KeyCode.HOME);
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void theClassingIsChosenWithTheArrowKeys(FxRobot robot) {
        robot.interact(() -> state.colourBy(new MapTheme.FigureTheme("life-expectancy", Classing.USUAL)));
        WaitForAsyncUtils.waitForFxEvents();
        focus(robot, ".legend-classes");
        robot.type(KeyCode.ENTER, KeyCode.DOWN);
        assertEquals(
                Classing.Method.EQUAL_INTERVAL,
                ((MapTheme.FigureTheme) state.viewpoint().subject().theme())
                        .classing()
                        .method());
    }

    @Test
    void escapeEndsTheComparisonFirst(FxRobot robot) {
        robot.interact(() -> {
            state.select(new Selection.OfState("KAZ"));
            state.compareWith(state.viewpoint().subject().withDate(LocalDate.of(2005, 1, 1)));
        });
        focus(robot, "#map");
        robot.type(KeyCode.ESCAPE);
        assertTrue(state.viewpoint().comparison().isEmpty());
        assertEquals(new Selection.OfState("KAZ"), state.viewpoint().selection());
    }

    @Test
    void escapeBringsBackTheDayBeforeAnEarlierOneWasCompared(FxRobot robot) {
        robot.interact(() -> state.compareDay(SIXTH_SUMMIT.minusYears(10)));
        focus(robot, "#map");
        robot.type(KeyCode.ESCAPE);
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void f8ReducesMotionOrNotEvenWhileTextIsTyped(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.F8);
        assertFalse(reducedMotion.get());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("kaz").type(KeyCode.F8);
        assertTrue(reducedMotion.get());
        assertEquals("kaz", ((TextField) owner()).getText());
    }

    @Test
    void f1ShowsEveryKeyOfTheWindow(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.F1);
        List<String> words = shown(robot, ".keys-overview .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
        assertTrue(
                words.containsAll(List.of("Ctrl+D", "F9, Ctrl+B", "[, Alt+←", "Compare", "Next event")),
                words.toString());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".keys-overview").tryQuery().isEmpty());
        assertEquals("map", owner().getId());
    }

    @Test
    void aFlagWithTheFocusShowsItsNameOnTheScreen(FxRobot robot) {
        Node flag = inPanel(robot, ".flag-button");
        robot.interact(flag::requestFocus);
        robot.type(KeyCode.TAB);
        assertTrue(owner().getStyleClass().contains("flag-button"), owner().toString());
        assertTrue(Window.getWindows().stream()
                .filter(javafx.scene.control.Tooltip.class::isInstance)
                .map(window -> ((javafx.scene.control.Tooltip) window).getText())
                .anyMatch(owner().getAccessibleText()::equals));
    }

    @Test
    void f9AndF10HideTheRailAndThePanelAndTheMapTakesTheirRoom(FxRobot robot) {
        Region map = robot.lookup("#map").queryAs(Region.class);
        focus(robot, "#map");
        double narrow = map.getWidth();
        robot.type(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene().getRoot().layout());
        assertFalse(isShown(robot.lookup(".details-panel").query()));
        assertTrue(map.getWidth() > narrow + 300, map.getWidth() + " after " + narrow);
        robot.type(KeyCode.F9);
        robot.interact(() -> scene().getRoot().layout());
        assertEquals(scene().getWidth(), map.getWidth());
        robot.type(KeyCode.F10);
        robot.interact(() -> scene().getRoot().layout());
        assertTrue(isShown(robot.lookup(".details-panel").query()));
        assertFalse(isShown(robot.lookup(".rail").query()));
    }

    @Test
    void hidingThePanelTakesTheFocusOutOfIt(FxRobot robot) {
        Node link = inPanel(robot, ".text-link");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("map", owner().getId());
    }

    @Test
    void arrowsAtItsEdgeMakeThePanelWiderAndNarrower(FxRobot robot) {
        Region panel = robot.lookup(".details-panel").queryAs(Region.class);
        double usual = panel.getWidth();
        focus(robot, "#panel-edge");
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        robot.interact(() -> scene().getRoot().layout());
        assertEquals(usual + 32, panel.getWidth());
        robot.type(KeyCode.END);
        robot.interact(() -> scene().getRoot().layout());
        assertEquals(280, panel.getWidth());
        robot.type(KeyCode.ENTER);
        robot.interact(() -> scene().getRoot().layout());
        assertEquals(usual, panel.getWidth());
    }

    @Test
    void theMenuOfATextFieldSpeaksTheLanguageOfTheWindow(FxRobot robot) {
        TextField search = robot.lookup(".search-field").queryAs(TextField.class);
        assertEquals(
                List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all"),
                search.getContextMenu().getItems().stream()
                        .map(MenuItem::getText)
                        .filter(text -> text != null)
                        .toList());
    }

    @Test
    void severalEventsInOnePlaceSayWhatHappened(FxRobot robot) {
        robot.interact(() -> state.visit(state.atlas().conflict("karabakh").orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> told = robot.lookup(".event-mark").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(text -> text.startsWith("Events:"))
                .toList();
        assertFalse(told.isEmpty());
        for (String words : told) {
            assertTrue(words.lines().skip(1).allMatch(line -> line.equals("…") || line.contains(": ")), words);
        }
    }

    private void focus(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        robot.interact(node::requestFocus);
    }

    private Scene scene() {
        return shown.orElseThrow();
    }

    private Node owner() {
        return scene().getFocusOwner();
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    private static Node inPanel(FxRobot robot, String selector) {
        return shown(robot, ".details-panel " + selector).getFirst();
    }

    private static List<Node> shown(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(KeyboardWindowTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, up -> up != null, Node::getParent).allMatch(Node::isVisible);
    }
}
