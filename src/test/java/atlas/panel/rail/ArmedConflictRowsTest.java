package atlas.panel.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.FrozenAtlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.control.RowButton;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ArmedConflictRowsTest {

    private final AtlasState state = new AtlasState(FrozenAtlas.atlas(), Viewpoint.home(LocalDate.of(2014, 8, 1)));
    private final VBox box = new VBox();

    @Start
    void open(Stage stage) {
        box.getChildren().add(new ArmedConflictRows(state, new Messages(Language.ENGLISH)));
        stage.setScene(new Scene(box, 264, 760));
        stage.show();
    }

    private static List<RowButton> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".rail-row").queryAllAs(RowButton.class));
    }

    private static String head(FxRobot robot) {
        return robot.lookup(".rail-note").<Labeled>query().getText();
    }

    @Test
    void theFirstRowsAreWarsAndTheOthersComeOnRequest(FxRobot robot) {
        assertEquals("2014, armed conflicts by UCDP: 28", head(robot));
        assertEquals(3, rows(robot).size());
        assertTrue(rows(robot).stream().allMatch(row -> row.getAccessibleText().endsWith(": war")));
        robot.interact(() -> robot.lookup(".rail-more").queryAs(Button.class).fire());
        assertEquals(28, rows(robot).size());
        assertTrue(rows(robot).get(3).isFocused());
        assertTrue(rows(robot).getLast().getAccessibleText().endsWith(": minor armed conflict"));
        robot.interact(() -> robot.lookup(".rail-more").queryAs(Button.class).fire());
        assertEquals(3, rows(robot).size());
    }

    @Test
    void aRowIsChosenByKeyboardAndOneThatIsChosenIsAlwaysSeen(FxRobot robot) {
        RowButton last = rows(robot).getLast();
        robot.interact(last::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(
                new Selection.OfArmedConflict(last.getId()), state.viewpoint().selection());
        assertTrue(last.isChosen());
        robot.interact(() -> state.select(new Selection.OfArmedConflict("ucdp-209")));
        assertEquals(4, rows(robot).size());
        assertTrue(rows(robot).getLast().isChosen());
    }

    @Test
    void afterTheLastYearOfTheSourceNothingIsKnown(FxRobot robot) {
        robot.interact(() -> state.travelTo(LocalDate.of(2025, 3, 1)));
        assertEquals("UCDP: no data after 2024", head(robot));
        assertEquals(List.of(), rows(robot));
        assertFalse(robot.lookup(".rail-more").tryQuery().isPresent());
    }
}
