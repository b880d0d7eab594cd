package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Travelling in time by keyboard in the whole window, on keyboards of different languages.
@ExtendWith(ApplicationExtension.class)
final class KeyboardTimeTest {

    private static final LocalDate SIXTH_SUMMIT = LocalDate.of(2022, 10, 13);

    private final AtlasState state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(SIXTH_SUMMIT));
    private Optional<Scene> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true));
        shown = Optional.of(stage.getScene());
    }

    @Test
    void bracketsAreRecognizedByTheirSignWhereverTheyStand(FxRobot robot) {
        focus(robot, "#map");
        robot.interact(() -> press(KeyCode.DIGIT9, "]", true, true));
        assertTrue(state.viewpoint().date().isAfter(SIXTH_SUMMIT));
        robot.interact(() -> press(KeyCode.DIGIT8, "[", true, true));
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void altAndAnArrowStepFromEventToEvent(FxRobot robot) {
        focus(robot, "#map");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertTrue(state.viewpoint().date().isAfter(SIXTH_SUMMIT));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
    }

    @Test
    void keysOfARussianKeyboardAreThoseOfTheLatinLettersAtTheirPlace(FxRobot robot) {
        robot.interact(() -> state.colourBy("sco"));
        focus(robot, "#map");
        robot.interact(() -> press(KeyCode.UNDEFINED, "я", true, false));
        assertEquals("cica", state.viewpoint().organization());
        robot.interact(() -> press(KeyCode.UNDEFINED, "ъ", false, false));
        assertTrue(state.viewpoint().date().isAfter(SIXTH_SUMMIT));
    }

    @Test
    void plusIsRecognizedByItsSignWhereverItStands(FxRobot robot) {
        double before = state.viewpoint().camera().spanKm();
        focus(robot, "#map");
        robot.interact(() -> press(KeyCode.DIGIT4, "+", false, false));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(state.viewpoint().camera().spanKm() < before);
    }

    @Test
    void spaceOnTheMapLetsTimeRun(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.SPACE);
        assertEquals("Pause (Space)", robot.lookup("#play").query().getAccessibleText());
        robot.type(KeyCode.SPACE);
        assertEquals("Play (Space)", robot.lookup("#play").query().getAccessibleText());
    }

    @Test
    void upOnTheTimelineIsADayAfterAsOnASlider(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.type(KeyCode.UP);
        assertEquals(SIXTH_SUMMIT.plusDays(1), state.viewpoint().date());
        assertTrue(owner().getStyleClass().contains("timeline-body"));
    }

    @Test
    void upOnTheRightSidesDayMovesThatDayAlone(FxRobot robot) {
        LocalDate right = LocalDate.of(2005, 1, 1);
        robot.interact(() -> state.compareWith(state.viewpoint().subject().withDate(right)));
        robot.interact(() -> scene().getRoot().layout());
        focus(robot, "#compared-day");
        robot.type(KeyCode.UP);
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
        assertEquals(right.plusDays(1), state.viewpoint().right().orElseThrow().date());
    }

    @Test
    void eachStepFromEventToEventIsAStepOfUndo(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.OPEN_BRACKET);
        LocalDate before = state.viewpoint().date();
        robot.type(KeyCode.OPEN_BRACKET);
        assertNotEquals(before, state.viewpoint().date());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(before, state.viewpoint().date());
    }

    @Test
    void homeAndEndOnTheTimelineAreStepsOfUndo(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.type(KeyCode.HOME);
        LocalDate first = state.viewpoint().date();
        robot.type(KeyCode.END);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(first, state.viewpoint().date());
    }

    @Test
    void wordsOfTheTimelineThatAreCutAreToldInWholeUnderThePointer(FxRobot robot) {
        robot.interact(() -> state.travelTo(LocalDate.of(2022, 3, 2)));
        robot.interact(() -> scene().getRoot().layout());
        Label flag = robot.lookup(".timeline-flag").queryAs(Label.class);
        assertTrue(flag.getWidth() < flag.prefWidth(-1), flag.getText());
        assertTrue(flag.getWidth() < 34.5 * flag.getFont().getSize(), () -> "the flag is " + flag.getWidth());
        assertEquals(flag.getText(), flag.getTooltip().getText());
        assertFalse(flag.isMouseTransparent());
    }

    private void press(KeyCode code, String text, boolean control, boolean alt) {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, alt, false));
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
}
