package atlas.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A list to choose from, and what else it offers of what stands in it.
@ExtendWith(ApplicationExtension.class)
final class ChoiceListTest {

    private final VBox root = new VBox();
    private final Label beside = new Label("row");
    private final List<String> done = new ArrayList<>();

    @Start
    void start(Stage stage) {
        root.getChildren().add(beside);
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private void openList(FxRobot robot) {
        ChoiceList list = new ChoiceList(
                "Find",
                List.of(
                        new ChoiceList.Choice("", "Area", () -> done.add("area")),
                        new ChoiceList.Choice(
                                "",
                                "Population",
                                () -> done.add("population"),
                                Optional.of(new ChoiceList.Further(
                                        "Cite", node -> done.add("cited beside " + node.equals(beside)))))),
                new Messages(Language.ENGLISH));
        robot.interact(() -> list.openBeside(beside));
    }

    private static void ask(FxRobot robot, Node node, boolean byKey) {
        robot.interact(() -> Event.fireEvent(
                node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, byKey, null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private static Node row(FxRobot robot, String name) {
        return robot.lookup(".search-row")
                .match(node -> ((Label) node).getText().equals(name))
                .query();
    }

    @Test
    void whatElseCanBeDoneWithAThingStandsInItsMenu(FxRobot robot) {
        openList(robot);
        ask(robot, row(robot, "Population"), false);
        robot.interact(() -> menus().getFirst().getItems().getFirst().fire());
        assertEquals(List.of("cited beside true"), done);
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheCurrentThing(FxRobot robot) {
        openList(robot);
        robot.write("pop");
        ask(robot, robot.lookup(".choice-field").query(), true);
        assertEquals("Cite", menus().getFirst().getItems().getFirst().getText());
    }

    @Test
    void aThingWithNothingElseToDoHasNoMenu(FxRobot robot) {
        openList(robot);
        ask(robot, row(robot, "Area"), false);
        assertEquals(List.of(), menus());
    }
}
