package atlas.panel.details.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TabBarTest {

    private final ToggleGroup group = new ToggleGroup();
    private final TabBar bar;
    private final List<ToggleButton> tabs;

    TabBarTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.bar = new TabBar(group, "Other parts");
        this.tabs = Stream.of("Overview", "Members", "Meetings", "Transformation", "Measures")
                .map(ToggleButton::new)
                .toList();
    }

    @Start
    void open(Stage stage) {
        // A pane would give it its usual width again.
        bar.setManaged(false);
        tabs.forEach(bar::add);
        group.selectToggle(tabs.getFirst());
        stage.setScene(new Scene(new Pane(bar), 900, 300));
        stage.sizeToScene();
        stage.show();
    }

    private void makeAsWideAs(double width, FxRobot robot) {
        robot.interact(() -> {
            bar.resize(width, 30);
            bar.layout();
        });
    }

    private List<ToggleButton> seen() {
        return tabs.stream().filter(Node::isVisible).toList();
    }

    private MenuButton menu(FxRobot robot) {
        return robot.lookup("#more-tabs").queryAs(MenuButton.class);
    }

    @Test
    void withRoomThereIsNoMenu(FxRobot robot) {
        makeAsWideAs(bar.prefWidth(-1), robot);
        assertEquals(tabs, seen());
        assertFalse(menu(robot).isVisible());
    }

    @Test
    void whatFindsNoRoomIsInTheMenuAndNothingIsCut(FxRobot robot) {
        makeAsWideAs(bar.prefWidth(-1) * 0.8, robot);
        assertTrue(seen().size() < tabs.size());
        assertTrue(menu(robot).isVisible());
        for (Node part : bar.getChildrenUnmodifiable()) {
            assertTrue(!part.isVisible() || part.getBoundsInParent().getMaxX() <= bar.getWidth(), part::toString);
        }
        robot.interact(menu(robot)::show);
        assertEquals(
                tabs.stream()
                        .filter(tab -> !tab.isVisible())
                        .map(ToggleButton::getText)
                        .toList(),
                menu(robot).getItems().stream().map(MenuItem::getText).toList());
        robot.interact(menu(robot)::hide);
    }

    @Test
    void whatIsChosenInTheMenuIsSeen(FxRobot robot) {
        makeAsWideAs(bar.prefWidth(-1) * 0.8, robot);
        robot.interact(menu(robot)::show);
        robot.interact(() -> menu(robot).getItems().getLast().fire());
        assertTrue(tabs.getLast().isSelected());
        assertTrue(tabs.getLast().isVisible());
        assertTrue(tabs.getLast().isFocused());
    }

    @Test
    void theArrowKeysGoOnToWhatIsInTheMenu(FxRobot robot) {
        makeAsWideAs(bar.prefWidth(-1) * 0.8, robot);
        robot.interact(() -> tabs.getFirst().requestFocus());
        for (int i = 1; i < tabs.size(); i++) {
            robot.type(KeyCode.RIGHT);
            assertTrue(tabs.get(i).isFocused(), tabs.get(i).getText());
        }
    }
}
