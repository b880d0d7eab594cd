package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Classing;
import atlas.panel.layout.WindowChoices;
import atlas.panel.legend.LegendCard;
import atlas.theme.ThemeKinds;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window on small screens, where what stands beside the map gives way by itself.
@ExtendWith(ApplicationExtension.class)
final class NarrowWindowTest {

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private Optional<Stage> window = Optional.empty();

    @Start
    void start(Stage stage) {
        WindowFixture.show(
                stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true), new WindowChoices());
        window = Optional.of(stage);
    }

    @Test
    void theMapHasMoreThanHalfOfANarrowWindow(FxRobot robot) {
        size(robot, 990, 700);
        assertFalse(node(robot, ".rail").isVisible());
        assertTrue(region(robot, "#map").getWidth() > 990 / 2.0);
    }

    @Test
    void theTimelineAndTheStatusBarAreWithinASmallWindow(FxRobot robot) {
        size(robot, 960, 540);
        for (String selector : new String[] {".timeline-body", ".status-bar"}) {
            Bounds bounds =
                    node(robot, selector).localToScene(node(robot, selector).getLayoutBounds());
            assertTrue(bounds.getMaxY() <= window().getScene().getHeight(), selector + " " + bounds);
            assertTrue(bounds.getHeight() >= 20, selector + " " + bounds);
        }
    }

    @Test
    void withoutThePanelTheMapHasHalfOfTheAreaOfTheWindow(FxRobot robot) {
        size(robot, 990, 700);
        robot.interact(node(robot, "#map")::requestFocus);
        robot.type(KeyCode.F10);
        layout(robot);
        Region map = region(robot, "#map");
        assertTrue(map.getWidth() * map.getHeight() >= 990 * 700 / 2.0, map.toString());
    }

    @Test
    void aLegendThatWouldCoverTooMuchFoldsByItselfAndTheReaderMayUnfoldIt(FxRobot robot) {
        size(robot, 960, 540);
        robot.interact(() -> state.colourBy(new MapTheme.FigureTheme("life-expectancy", Classing.USUAL)));
        layout(robot);
        assertFalse(isOpen(robot));
        robot.interact(node(robot, "#map")::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertTrue(isOpen(robot));
    }

    @Test
    void theClassesOfAFigureAreSeenInAWindowOfUsualSize(FxRobot robot) {
        // As much map as 1280 x 800 pixels leave between the rail and the panel.
        size(robot, 1000, 800);
        robot.interact(node(robot, "#map")::requestFocus);
        robot.interact(() -> state.colourBy(ThemeKinds.figureTheme(
                WindowFixture.ATLAS.atlas().indicator("fatalities-per-million").orElseThrow())));
        layout(robot);
        assertTrue(isOpen(robot));
    }

    @Test
    void aLegendUnfoldsWhereTheMapGetsLarger(FxRobot robot) {
        size(robot, 800, 480);
        robot.interact(() -> state.colourBy(new MapTheme.FigureTheme("life-expectancy", Classing.USUAL)));
        layout(robot);
        assertFalse(isOpen(robot));
        size(robot, 1000, 1000);
        assertTrue(isOpen(robot));
    }

    @Test
    void theButtonsAtTheEndsOfTheBarHideAndShowWhatIsBesideTheMap(FxRobot robot) {
        size(robot, 990, 700);
        robot.clickOn("#turn-panel");
        layout(robot);
        assertEquals(
                0,
                node(robot, "#map").localToScene(0, 0).getX()
                        - region(robot, ".rail").getWidth());
        robot.clickOn("#turn-rail");
        layout(robot);
        assertEquals(window().getScene().getWidth(), region(robot, "#map").getWidth());
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".legend-card").queryAllAs(LegendCard.class).stream()
                .filter(Node::isVisible)
                .allMatch(card -> card.lookup(".legend-row") != null
                        && card.lookup(".legend-row").getParent().isVisible());
    }

    private Stage window() {
        return window.orElseThrow();
    }

    private void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            window().setX(0);
            window().setY(0);
            window().setWidth(width);
            window().setHeight(height);
        });
        layout(robot);
    }

    private void layout(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window().getScene().getRoot().layout());
    }

    private static Node node(FxRobot robot, String selector) {
        return robot.lookup(selector).query();
    }

    private static Region region(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Region.class);
    }
}
