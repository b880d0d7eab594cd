package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.group.GroupStates;
import atlas.desk.kind.DeskKind;
import atlas.desk.kind.DeskKinds;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.domain.place.State;
import atlas.map.AtlasMap;
import atlas.panel.layout.WindowChoices;
import atlas.panel.layout.Wish;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Desk.DeskLayout;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import atlas.view.desk.Ranking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a researcher does with the desk beside the map.
@ExtendWith(ApplicationExtension.class)
final class DeskWindowTest {

    private static final LocalDate SIXTH_SUMMIT = LocalDate.of(2022, 10, 13);
    /// What the states have together, and how many have an entry.
    private static final int TOTALS = 2;

    private final AtlasState state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(SIXTH_SUMMIT));

    @Start
    void start(Stage stage) {
        WindowChoices columns = new WindowChoices();
        columns.railProperty().set(Wish.HIDDEN);
        columns.panelProperty().set(Wish.HIDDEN);
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true), columns);
    }

    @Test
    void theMiddleShowsMapOrDeskOrBoth(FxRobot robot) {
        Node map = robot.lookup("#map-ring").query().getParent();
        Node desk = robot.lookup("#desk").query();
        assertEquals(List.of(true, false), List.of(map.isVisible(), desk.isVisible()));
        press(robot, KeyCode.DIGIT2);
        assertEquals(List.of(true, true), List.of(map.isVisible(), desk.isVisible()));
        press(robot, KeyCode.DIGIT3);
        assertEquals(List.of(false, true), List.of(map.isVisible(), desk.isVisible()));
        press(robot, KeyCode.DIGIT1);
        assertEquals(List.of(true, false), List.of(map.isVisible(), desk.isVisible()));
    }

    @Test
    void eachKindOfViewIsChosenFromTheMenuAndSaysWhatItShows(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.DIGIT3);
        MenuButton menu = robot.lookup("#desk-kind").queryAs(MenuButton.class);
        AtomicReference<String> before = new AtomicReference<>("");
        for (DeskKind<?> kind : DeskKinds.all()) {
            robot.interact(() -> menu.getItems().stream()
                    .filter(item -> ("desk-kind-" + kind.id()).equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            assertEquals(kind, DeskKinds.of(state.viewpoint().desk().shown()));
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> !title(robot).isBlank() && !title(robot).equals(before.get()));
            before.set(title(robot));
        }
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".desk-title")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    @Test
    void whatTheDeskShowsIsAStepOfUndo(FxRobot robot) {
        press(robot, KeyCode.DIGIT2);
        robot.interact(() -> state.putOnDesk(new DeskView.Events()));
        robot.interact(state::undo);
        assertEquals(
                List.of(
                        DeskLayout.MAP_AND_DESK,
                        Viewpoint.home(SIXTH_SUMMIT).desk().shown()),
                List.of(
                        state.viewpoint().desk().layout(),
                        state.viewpoint().desk().shown()));
    }

    @Test
    void aTypedRuleMakesTheDeskBeAboutOthers(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.DIGIT2);
        waitForRows(robot, 28 + TOTALS);
        typeRule(robot, "cica and sco");
        robot.interact(() -> robot.lookup("#desk-group-apply").queryButton().fire());
        waitForRows(robot, 8 + TOTALS);
        assertEquals(
                Optional.of(GroupText.read("cica and sco")),
                state.viewpoint().desk().group());
        assertEquals(
                "Members of CICA that are also members of SCO · 8",
                ((Labeled) robot.lookup("#desk-group").query()).getText());
    }

    @Test
    void whatIsComparedIsAddedByTypingAndTakenAway(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.DIGIT2);
        robot.interact(() -> state.putOnDesk(Compare.of(
                List.of(GroupText.read("KAZ"), GroupText.read("cica"), GroupText.read("sco")),
                new CompareAspect.Memberships())));
        waitForChart(robot);
        robot.interact(
                () -> robot.lookup("#desk-compare-remove-1").queryButton().fire());
        robot.interact(() -> robot.lookup("#desk-compare-add").queryButton().fire());
        robot.interact(
                () -> robot.lookup(".choice-field").queryAs(TextField.class).setText("uzb"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(
                        new Compare.Side(GroupText.read("KAZ"), 0),
                        new Compare.Side(GroupText.read("sco"), 2),
                        new Compare.Side(GroupText.read("UZB"), 1)),
                ((Compare) state.viewpoint().desk().shown()).sides());
    }

    @Test
    void aRuleThatMeansNothingIsNotTakenAndSaysWhy(FxRobot robot) {
        press(robot, KeyCode.DIGIT2);
        typeRule(robot, "cica and hanse");
        Button apply = robot.lookup("#desk-group-apply").queryButton();
        assertTrue(apply.isDisabled());
        assertTrue(robot.lookup((Node node) ->
                        node instanceof Labeled label && "The atlas does not have: hanse".equals(label.getText()))
                .tryQuery()
                .isPresent());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.empty(), state.viewpoint().desk().group());
    }

    @Test
    void theTableIsNarrowedByTyping(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.DIGIT2);
        waitForRows(robot, 28 + TOTALS);
        robot.interact(() -> ((TextField) robot.lookup("#desk-filter").query()).setText("stan"));
        assertEquals(List.of("AFG", "KAZ", "KGZ", "PAK", "TJK", "UZB"), shownStates(robot));
    }

    private List<String> shownStates(FxRobot robot) {
        List<String> names = table(robot).getItems().stream()
                .map(row -> String.valueOf(table(robot).getColumns().getFirst().getCellData(row)))
                .toList();
        return state.atlas().states().values().stream()
                .filter(found -> names.stream()
                        .anyMatch(name -> name.contains(found.names().english())))
                .map(found -> found.iso3())
                .sorted()
                .toList();
    }

    @Test
    void aRowThatIsChosenIsChosenInTheWholeWindow(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.DIGIT2);
        waitForRows(robot, 28 + TOTALS);
        robot.interact(() -> table(robot).getSelectionModel().select(Integer.valueOf(0)));
        assertEquals(new Selection.OfState("AFG"), state.viewpoint().selection());
    }

    @Test
    void aStepThroughTheEventsMovesTheTimeline(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(new DeskView.Events()));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#desk-table").tryQuery().isPresent()
                        && table(robot).getItems().size() > 1000);
        robot.interact(() -> {
            table(robot).getSelectionModel().select(Integer.valueOf(0));
            table(robot).getSelectionModel().selectNext();
        });
        LocalDate first = state.viewpoint().date();
        assertTrue(first.isBefore(LocalDate.of(1991, 1, 1)), first.toString());
    }

    @Test
    void whatWasTypedStaysWhileAStepMovesTheDay(FxRobot robot) throws TimeoutException {
        robot.interact(() ->
                state.putOnDesk(new DeskView.Events(EventFilter.ALL.withTypes(Set.of(EventFilter.EventType.MEETING)))));
        waitForTable(robot);
        robot.interact(() -> ((TextField) robot.lookup("#desk-filter").query()).setText("cica"));
        int narrowed = table(robot).getItems().size();
        robot.interact(() -> {
            table(robot).getSelectionModel().clearSelection();
            robot.lookup("#desk-rows-next").queryButton().fire();
        });
        LocalDate next = state.viewpoint().date();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#desk-rows-previous").queryButton().fire());
        assertTrue(next.isAfter(SIXTH_SUMMIT), next.toString());
        assertEquals(SIXTH_SUMMIT, state.viewpoint().date());
        assertEquals(
                List.of("cica", narrowed),
                List.of(
                        ((TextField) robot.lookup("#desk-filter").query()).getText(),
                        table(robot).getItems().size()));
    }

    @Test
    void aConflictThatIsChosenOnTheDeskIsChosenInTheWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Conflicts.of(Conflicts.ConflictAspect.LIST)));
        waitForTable(robot);
        robot.interact(() -> {
            ((TextField) robot.lookup("#desk-filter").query()).setText("kyrgyz");
            table(robot).getSelectionModel().selectFirst();
        });
        assertEquals(
                new Selection.OfConflict("kyrgyz-tajik-border"),
                state.viewpoint().selection());
        robot.interact(() -> table(robot).getSelectionModel().selectNext());
        assertEquals(
                new Selection.OfArmedConflict("ucdp-13324"), state.viewpoint().selection());
    }

    private static void waitForTable(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#desk-table").tryQuery().isPresent()
                        && !table(robot).getItems().isEmpty());
    }

    @Test
    void aChartIsWalkedAndChosenFromWithKeys(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Ranking.of("population")));
        Node chart = waitForChart(robot);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                state.viewpoint().selection() instanceof Selection.OfState,
                state.viewpoint().selection()::toString);
        assertFalse(chart.getAccessibleHelp().isEmpty());
    }

    @Test
    void aRectangleOverAChartMakesItsStatesTheGroup(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Ranking.of("population")));
        Bounds chart = screenBounds(waitForRestingChart(robot));
        robot.moveTo(chart.getMinX() + 5, chart.getMinY() + 5).press(MouseButton.PRIMARY);
        robot.moveTo(chart.getMinX() + 60, chart.getMinY() + 60);
        robot.moveTo(chart.getMaxX() - 5, chart.getMaxY() - 5).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(new Group.Picked(members())),
                state.viewpoint().desk().group());
        robot.interact(state::undo);
        assertEquals(Optional.empty(), state.viewpoint().desk().group());
    }

    private SortedSet<String> members() {
        return new TreeSet<>(GroupStates.on(state.atlas(), state.viewpoint().group(), SIXTH_SUMMIT));
    }

    @Test
    void marksThatAreWalkedThroughWithShiftAreChosenTogether(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Ranking.of("population")));
        Node chart = waitForRestingChart(robot);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(new Group.Picked(new TreeSet<>(Set.of("CHN", "IND", "PAK")))),
                state.viewpoint().desk().group());
    }

    @Test
    void aStateUnderThePointerOnTheMapIsLiftedOnTheDesk(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Ranking.of("population")));
        Pane chart = (Pane) waitForChart(robot);
        AtlasMap map = robot.lookup("#map").queryAs(AtlasMap.class);
        robot.moveTo(map.localToScreen(placeOf("CHN", map)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of("CHN"), map.pointedAtProperty().get());
        assertTrue(chart.getChildren().stream()
                .anyMatch(node -> node instanceof Path lifted
                        && lifted.getStyleClass().contains("desk-lifted")
                        && !lifted.getElements().isEmpty()));
    }

    /// A pixel of the map on which a state is, amid others.
    private static Point2D placeOf(String iso3, AtlasMap map) {
        List<Point2D> all = IntStream.range(0, (int) map.getWidth() / 10)
                .boxed()
                .flatMap(column -> IntStream.range(0, (int) map.getHeight() / 10)
                        .mapToObj(row -> new Point2D(column * 10, row * 10)))
                .filter(at -> map.stateAt(at.getX(), at.getY()).map(State::iso3).equals(Optional.of(iso3)))
                .toList();
        return all.get(all.size() / 2);
    }

    private static Bounds screenBounds(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void aChartHasItsNumbersAsATable(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.putOnDesk(Ranking.of("population")));
        waitForChart(robot);
        robot.interact(() -> ((ToggleButton) robot.lookup("#desk-form-TABLE").query()).setSelected(true));
        waitForRows(robot, 28);
    }

    @Test
    void theEdgeIsMovedWithTheArrowKeysAndIsNoStepOfUndo(FxRobot robot) {
        press(robot, KeyCode.DIGIT2);
        Node edge = robot.lookup("#desk-edge").query();
        robot.interact(edge::requestFocus);
        double before = state.viewpoint().desk().mapShare();
        robot.type(KeyCode.RIGHT);
        double after = state.viewpoint().desk().mapShare();
        robot.interact(state::undo);
        assertEquals(0.52, after, 0.001);
        assertEquals(
                List.of(0.5, DeskLayout.MAP),
                List.of(before, state.viewpoint().desk().layout()));
    }

    private static void press(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void typeRule(FxRobot robot, String rule) {
        robot.interact(() -> robot.lookup("#desk-group").queryButton().fire());
        robot.interact(() -> ((TextField) robot.lookup("#desk-group-text").query()).setText(rule));
    }

    @SuppressWarnings("unchecked") // The desk's rows are numbers.
    private static TableView<Integer> table(FxRobot robot) {
        return (TableView<Integer>) robot.lookup("#desk-table").query();
    }

    private static void waitForRows(FxRobot robot, int rows) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#desk-table").tryQuery().isPresent()
                        && table(robot).getItems().size() == rows);
    }

    /// A chart that is not being painted in another size any more.
    private static Node waitForRestingChart(FxRobot robot) throws TimeoutException {
        Node chart = waitForChart(robot);
        ImageView picture = (ImageView) ((Pane) chart).getChildren().getFirst();
        AtomicReference<Image> before = new AtomicReference<>();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            robot.sleep(400);
            Image now = picture.getImage();
            return now.equals(before.getAndSet(now));
        });
        return chart;
    }

    private static Node waitForChart(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> robot.lookup("#desk-chart").tryQueryAs(Pane.class).stream()
                                .flatMap(chart -> chart.getChildren().stream())
                                .anyMatch(node -> node instanceof ImageView view && view.getImage() != null)));
        return robot.lookup("#desk-chart").query();
    }
}
