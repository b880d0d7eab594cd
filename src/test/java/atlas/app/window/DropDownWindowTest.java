package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.panel.layout.WindowChoices;
import atlas.panel.search.SearchField;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What opens over the window: the list of what was found, menus, the keys.
@ExtendWith(ApplicationExtension.class)
final class DropDownWindowTest {

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    @Start
    void start(Stage stage) {
        WindowFixture.show(
                stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true), new WindowChoices());
        stage.setX(0);
        // A low window at the foot of the screen has little room below its search field.
        stage.setY(Screen.getPrimary().getVisualBounds().getMaxY() - 420);
        stage.setWidth(990);
        stage.setHeight(420);
    }

    /// Tests share their window.
    @AfterEach
    void putTheWindowBack(FxRobot robot) {
        robot.interact(() -> {
            Window window = robot.lookup("#map").query().getScene().getWindow();
            window.setX(0);
            window.setY(0);
        });
    }

    @Test
    void theListOfWhatWasFoundNeverLiesOverTheField(FxRobot robot) {
        SearchField field = robot.lookup(".search-field").queryAs(SearchField.class);
        for (String query : List.of("k", "ka", "kazakhstan", "a", "minsk")) {
            search(query, robot);
            Bounds ofField = field.localToScreen(field.getLayoutBounds());
            Window list = popups().getFirst();
            assertTrue(list.getY() >= ofField.getMaxY(), query + ": " + list.getY() + " " + ofField);
            assertTrue(
                    list.getY() + list.getHeight()
                            <= Screen.getPrimary().getVisualBounds().getMaxY(),
                    query + ": " + list.getY() + " + " + list.getHeight());
        }
    }

    @Test
    void theResultThatIsChosenByArrowsIsSeen(FxRobot robot) {
        search("minsk", robot);
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        Scene list = popups().getFirst().getScene();
        Node current = list.getRoot().lookup(".search-row:current");
        Bounds row = current.localToScene(current.getLayoutBounds());
        assertTrue(row.getMinY() >= 0 && row.getMaxY() <= list.getHeight(), row + " " + list.getHeight());
    }

    @Test
    void namesOfFiguresAreNotCutForTheirNamesInAnotherLanguage(FxRobot robot) {
        search("погибшие", robot);
        List<Label> names = popups().getFirst().getScene().getRoot().lookupAll(".search-row").stream()
                .map(row -> (Label) row.lookup(".label"))
                .toList();
        assertTrue(names.stream().anyMatch(name -> name.getText().startsWith("Deaths in organized violence")));
        names.forEach(name -> assertTrue(name.getWidth() >= name.prefWidth(-1) - 1, name.getText()));
    }

    @Test
    void aKeyThatOpensSomethingClosesWhatWasOpen(FxRobot robot) {
        robot.interact(robot.lookup("#map").query()::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals(1, popups().size());
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, popups().size());
        assertTrue(popups().getFirst().getScene().getRoot().lookup("#keys-overview") != null);
    }

    private static void search(String query, FxRobot robot) {
        robot.interact(() -> {
            SearchField field = robot.lookup(".search-field").queryAs(SearchField.class);
            field.requestFocus();
            field.setText(query);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Window> popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .toList();
    }
}
