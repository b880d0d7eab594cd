package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ProblemsBarTest {

    private static final List<String> PROBLEMS =
            List.of("claims.json, line 1: " + "the file ends too early ".repeat(20), "states.json is missing");

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new ProblemsBar(PROBLEMS, new Messages(Language.ENGLISH)), 800, 60));
        stage.show();
    }

    @Test
    void theListTellsEachProblemWithoutCuttingIt(FxRobot robot) {
        robot.clickOn("Show");
        TextArea list = robot.lookup(".text-area").queryAs(TextArea.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(String.join("\n", PROBLEMS), list.getText());
        assertTrue(list.lookupAll(".scroll-bar:horizontal").stream()
                .map(ScrollBar.class::cast)
                .noneMatch(Node::isVisible));
        robot.interact(() -> list.getScene().getWindow().hide());
    }
}
