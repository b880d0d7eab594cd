package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import atlas.cartography.Classing;
import atlas.geo.LonLat;
import atlas.map.AtlasMap;
import atlas.panel.legend.LegendCard;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Choosing what colours the map, and reading its legend, in the whole window.
@ExtendWith(ApplicationExtension.class)
final class ThemeWindowTest {

    private static final String RATE = "life-expectancy";
    private static final LonLat IN_CHINA = new LonLat(88, 38);

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true));
    }

    @Test
    void aFigureIsFoundByTypingAPartOfItsName(FxRobot robot) {
        fire(robot, "#colour-by-figure");
        robot.write("life exp").type(KeyCode.ENTER);
        assertEquals(new MapTheme.FigureTheme(RATE, Classing.USUAL), theme());
    }

    @Test
    void ratesAreOfferedBeforeTotals(FxRobot robot) {
        fire(robot, "#colour-by-figure");
        assertEquals(
                List.of("RATES AND SHARES", "TOTALS"),
                robot.lookup(".choice-list .section-head").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }

    @Test
    void escapeClosesTheListAndLeavesTheTheme(FxRobot robot) {
        fire(robot, "#colour-by-figure");
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".choice-list").tryQuery().isEmpty());
        assertEquals(new MapTheme.ParticipationTheme(), theme());
    }

    @Test
    void theStateThatIsToldOfIsTheOneThatOthersShareWith(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        fire(robot, "#colour-by-shared");
        assertEquals(new MapTheme.SharedOrganizationsTheme("KAZ"), theme());
    }

    @Test
    void theConflictsPartiesColourTheMap(FxRobot robot) {
        fire(robot, "#colour-by-conflicts");
        assertEquals(new MapTheme.ConflictsTheme(), theme());
    }

    @Test
    void theLegendMakesClassesInAnotherWay(FxRobot robot) {
        colourByRate(robot);
        fire(robot, ".legend-classes");
        fire(robot, "#classing-JENKS");
        fire(robot, "#classes-7");
        assertEquals(new MapTheme.FigureTheme(RATE, new Classing(Classing.Method.JENKS, 7, List.of())), theme());
    }

    @Test
    void theClassesOfTwoDaysAreMadeApartWhereTheReaderAsksForThat(FxRobot robot) {
        colourByRate(robot);
        robot.interact(() -> state.compareDay(LocalDate.of(1995, 1, 1)));
        fire(robot, ".legend-classes");
        fire(robot, "#classing-common");
        assertFalse(state.viewpoint().comparison().orElseThrow().hasCommonClasses());
        fire(robot, "#classing-common");
        assertTrue(state.viewpoint().comparison().orElseThrow().hasCommonClasses());
    }

    @Test
    void boundsOfOnesOwnAreTyped(FxRobot robot) {
        colourByRate(robot);
        fire(robot, ".legend-classes");
        robot.interact(
                () -> robot.lookup("#classing-breaks").queryAs(TextField.class).setText("60; 70.5"));
        robot.clickOn("#classing-breaks").type(KeyCode.ENTER);
        assertEquals(new MapTheme.FigureTheme(RATE, Classing.own(List.of(60.0, 70.5))), theme());
    }

    @Test
    void boundsThatFallAreRefusedInWordsAndNothingChanges(FxRobot robot) {
        colourByRate(robot);
        MapTheme before = theme();
        fire(robot, ".legend-classes");
        robot.interact(
                () -> robot.lookup("#classing-breaks").queryAs(TextField.class).setText("70; 60"));
        robot.clickOn("#classing-breaks").type(KeyCode.ENTER);
        assertEquals(before, theme());
        assertFalse(robot.lookup(".classing-popup .hint:danger").queryAll().isEmpty());
    }

    @Test
    void aClassWithTheFocusLiftsItsStatesOnTheMap(FxRobot robot) throws TimeoutException {
        AtlasMap map = map(robot);
        waitUntilPainted(map);
        Color before = colourInChina(robot, map);
        Node observers = robot.lookup(".legend-row").nth(1).query();
        robot.interact(observers::requestFocus);
        assertTrue(legend(robot).liftedProperty().get().contains("JPN"));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !colourInChina(robot, map).equals(before));
        robot.interact(map::requestFocus);
        assertEquals(Set.of(), legend(robot).liftedProperty().get());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> colourInChina(robot, map).equals(before));
    }

    @Test
    void theRowOfTheConflictZonesLiftsTheirParties(FxRobot robot) {
        Node row = robot.lookup(".legend-row")
                .match((Node each) -> each.getAccessibleText().startsWith("Conflict zone"))
                .query();
        robot.interact(row::requestFocus);
        assertEquals(
                Set.of("ARM", "AZE", "KGZ", "TJK", "RUS", "UKR"),
                legend(robot).liftedProperty().get());
    }

    @Test
    void theCloseUpTakesAFigureOffAndSaysSo(FxRobot robot) {
        colourByRate(robot);
        robot.interact(() -> state.showIn(MapProjection.CLOSE_UP));
        assertEquals(new MapTheme.ParticipationTheme(), theme());
        assertTrue(robot.lookup("#notice").queryAs(Label.class).getParent().isVisible());
        robot.interact(map(robot)::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(new MapTheme.FigureTheme(RATE, Classing.USUAL), theme());
        assertEquals(MapProjection.ASIA, state.viewpoint().projection());
    }

    @Test
    void theRightSideHasAThemeAndALegendOfItsOwn(FxRobot robot) {
        robot.clickOn("#compare");
        fire(robot, "#compare-by-conflicts");
        assertEquals(new MapTheme.ParticipationTheme(), theme());
        assertEquals(
                new MapTheme.ConflictsTheme(),
                state.viewpoint().comparison().orElseThrow().right().theme());
        assertEquals(2, shownLegends(robot));
    }

    @Test
    void whereBothSidesStandForTheSameThereIsOneLegend(FxRobot robot) {
        robot.interact(() -> state.compareWith(state.viewpoint().subject()));
        assertEquals(1, shownLegends(robot));
    }

    @Test
    void eachStepOfTheThemeIsUndoneByItself(FxRobot robot) {
        colourByRate(robot);
        fire(robot, "#colour-by-conflicts");
        robot.interact(state::undo);
        assertEquals(new MapTheme.FigureTheme(RATE, Classing.USUAL), theme());
        robot.interact(state::undo);
        assertEquals(new MapTheme.ParticipationTheme(), theme());
    }

    @Test
    void aFoldedLegendIsItsTitleAndStaysFoldedWhenTheDayChanges(FxRobot robot) {
        double open = legend(robot).getHeight();
        robot.clickOn(".legend-fold");
        assertTrue(legend(robot).getHeight() < open / 3);
        robot.interact(() -> state.travelTo(LocalDate.of(1999, 9, 14)));
        assertTrue(legend(robot).getHeight() < open / 3);
        assertEquals("CICA on 14 September 1999", titleOf(legend(robot)));
        robot.clickOn(".legend-fold");
        assertTrue(legend(robot).getHeight() > open / 2);
    }

    private static String titleOf(LegendCard legend) {
        return legend.lookup(".card-title") instanceof Label label ? label.getText() : "";
    }

    private MapTheme theme() {
        return state.viewpoint().subject().theme();
    }

    private void colourByRate(FxRobot robot) {
        robot.interact(() -> state.colourBy(new MapTheme.FigureTheme(RATE, Classing.USUAL)));
    }

    private static void fire(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(ButtonBase.class).fire());
    }

    private static LegendCard legend(FxRobot robot) {
        return robot.lookup(".legend-card").queryAs(LegendCard.class);
    }

    private static long shownLegends(FxRobot robot) {
        return robot.lookup(".legend-card").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private static AtlasMap map(FxRobot robot) {
        return robot.lookup("#map").queryAs(AtlasMap.class);
    }

    private void waitUntilPainted(AtlasMap map) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> state.viewpoint().equals(map.paintedProperty().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Color colourInChina(FxRobot robot, AtlasMap map) {
        Frame frame = map.frameProperty().get();
        assertNotNull(frame);
        Box at = frame.pixelOf(IN_CHINA);
        Color[] found = new Color[1];
        robot.interact(
                () -> found[0] = map.snapshot(null, null).getPixelReader().getColor((int) at.x(), (int) at.y()));
        return found[0];
    }
}
