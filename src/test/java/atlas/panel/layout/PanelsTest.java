package atlas.panel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import atlas.analysis.Chronicle;
import atlas.analysis.Fixture;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.TopBar;
import atlas.panel.command.Commands;
import atlas.panel.rail.Rail;
import atlas.panel.search.Finding;
import atlas.panel.timeline.Timeline;
import atlas.projection.MapProjection;
import atlas.view.AtlasState;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PanelsTest {

    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);

    private final Atlas atlas = Fixture.atlas();
    private final AtlasState state = new AtlasState(atlas, Viewpoint.home(SUMMIT));
    private final WindowChoices choices = new WindowChoices();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Messages messages = new Messages(Language.ENGLISH);
        BorderPane root = new BorderPane();
        root.setTop(new TopBar(state, messages, Finding.in(atlas), new Commands(), _ -> {}));
        root.setLeft(new Rail(state, messages));
        root.setBottom(new Timeline(state, messages, Chronicle.of(atlas), choices));
        Scene scene = new Scene(root, 980, 700);
        scene.getStylesheets().addAll("/atlas/panel/light.css", "/atlas/panel/atlas.css");
        stage.setScene(scene);
        stage.show();
    }

    private void focus(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        robot.interact(() -> {
            // Keys go to the window that has the focus, which may still be another test's.
            node.getScene().getWindow().requestFocus();
            node.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsTypedIsFoundAndChosenWithEnter(FxRobot robot) {
        focus(robot, ".search-field");
        robot.write("kirgh").type(KeyCode.ENTER);
        assertEquals(new Selection.OfState("KGZ"), state.viewpoint().selection());
    }

    @Test
    void theSecondResultIsChosenWithTheDownKey(FxRobot robot) {
        focus(robot, ".search-field");
        robot.write("k").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(new Selection.OfState("KGZ"), state.viewpoint().selection());
    }

    @Test
    void aMeetingThatIsChosenIsTravelledTo(FxRobot robot) {
        focus(robot, ".search-field");
        robot.write("first summit").type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2002, 6, 4), state.viewpoint().date());
    }

    @Test
    void anArrowKeyOnTheTimelineIsADay(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.type(KeyCode.LEFT);
        assertEquals(LocalDate.of(2022, 10, 12), state.viewpoint().date());
    }

    @Test
    void anArrowKeyWithShiftIsAMonth(FxRobot robot) {
        focus(robot, ".timeline-body");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals(LocalDate.of(2022, 11, 13), state.viewpoint().date());
    }

    @Test
    void aClickOnASummitGoesToItsLastDay(FxRobot robot) {
        robot.interact(() -> state.travelTo(LocalDate.of(1995, 1, 1)));
        robot.clickOn(robot.lookup(".timeline-dot").nth(2).<Node>query());
        assertEquals(SUMMIT, state.viewpoint().date());
    }

    @Test
    void howFastTimeRunsAndWhereItHaltsIsChosenBesideTheButton(FxRobot robot) {
        robot.clickOn("#play-menu").clickOn("#play-FAST");
        robot.clickOn("#play-menu").clickOn("#halts-at-events");
        assertEquals(PlaySpeed.FAST, choices.playSpeedProperty().get());
        assertEquals(true, choices.haltsAtEventsProperty().get());
    }

    @Test
    void aRowOfTheRailColoursTheMap(FxRobot robot) {
        focus(robot, "#colour-by-cica");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("sco", state.viewpoint().organization());
    }

    @Test
    void aLayerIsTakenAway(FxRobot robot) {
        robot.clickOn("#layer-CAPITALS");
        assertEquals(false, state.viewpoint().shows(Layer.CAPITALS));
    }

    @Test
    void aProjectionIsChosen(FxRobot robot) {
        robot.interact(() -> robot.lookup("#projection-WORLD").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(MapProjection.WORLD, state.viewpoint().projection());
    }

    @Test
    void undoTakesTheLastStepBack(FxRobot robot) {
        robot.interact(() -> state.colourBy("sco"));
        robot.clickOn("#undo");
        assertEquals("cica", state.viewpoint().organization());
    }

    @Test
    void aDayThatIsTypedIsTravelledTo(FxRobot robot) {
        robot.clickOn("#date");
        robot.write("2014").type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2014, 1, 1), state.viewpoint().date());
    }
}
