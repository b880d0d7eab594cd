package atlas.panel.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.FrozenAtlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.block.TextLink;
import atlas.panel.details.chart.YearStrip;
import atlas.panel.details.flag.Flags;
import atlas.projection.MapProjection;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ArmedConflictPageTest {

    private final AtlasState state = new AtlasState(FrozenAtlas.atlas(), Viewpoint.home(LocalDate.of(2020, 10, 1)));

    @Start
    void open(Stage stage) {
        state.select(new Selection.OfArmedConflict("ucdp-388"));
        BorderPane root = new BorderPane();
        root.setRight(new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), _ -> {}));
        stage.setScene(new Scene(root, 900, 760));
        stage.show();
    }

    /// All that can be read, a part a line.
    private static String told(FxRobot robot) {
        return robot.lookup(node -> node instanceof Text || node instanceof Labeled).queryAll().stream()
                .filter(ArmedConflictPageTest::isSeen)
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void itTellsWhatUcdpSaysInItsWords(FxRobot robot) {
        String told = told(robot);
        assertTrue(told.contains("Azerbaijan: Nagorno-Karabakh"), told);
        assertTrue(told.contains("2020: war"), told);
        assertTrue(told.contains("UCDP’s name: “Artsakh (Nagorno-Karabakh)”"), told);
        assertTrue(told.contains("1991–1994, 1997–1998, 2005, 2008, 2012, 2014–2017, 2020–2023"), told);
        assertTrue(told.contains("Republic of Artsakh"), told);
        assertTrue(told.contains("(with troops of: Government of Armenia)"), told);
        assertTrue(told.contains("Names of parties, locations and territories are UCDP’s words"), told);
        assertEquals(
                17,
                robot.lookup(".year-strip")
                        .queryAs(YearStrip.class)
                        .data()
                        .rows()
                        .size());
    }

    @Test
    void inAYearWithoutItThePartiesAreGone(FxRobot robot) {
        robot.interact(() -> state.travelTo(LocalDate.of(2019, 10, 1)));
        String told = told(robot);
        assertTrue(told.contains("2019: fewer than 25 battle-related deaths counted by UCDP"), told);
        assertFalse(told.contains("Parties in"), told);
        robot.interact(() -> state.travelTo(LocalDate.of(2025, 10, 1)));
        assertTrue(told(robot).contains("UCDP: no data after 2024"), told);
    }

    @Test
    void itLeadsToTheConflictThatTheAtlasTells(FxRobot robot) {
        TextLink link = robot.lookup(node ->
                        node instanceof TextLink words && words.getText().equals("Karabakh"))
                .query();
        robot.interact(() -> link.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
        assertEquals(new Selection.OfConflict("karabakh"), state.viewpoint().selection());
    }

    @Test
    void itsSurroundingsAreShownCloseUp(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".details-button").queryAs(Button.class).fire());
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
        assertEquals(
                state.atlas().armedConflicts().find("ucdp-388").orElseThrow().at(),
                state.viewpoint().camera().centre());
    }

    @Test
    void theStatesConcernedTellOfIt(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("AZE")));
        String told = told(robot);
        assertTrue(told.contains("Soviet Union: Nagorno-Karabakh"), told);
        assertTrue(told.contains("Azerbaijan: Nagorno-Karabakh"), told);
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        assertFalse(told(robot).contains("by UCDP"));
    }
}
