package atlas.panel.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.window.WindowFixture;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The organizations of the datasets of record, as the rail lists them.
@ExtendWith(ApplicationExtension.class)
final class OrganizationRowsTest {

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2025, 12, 31)));
    private Optional<OrganizationRows> made = Optional.empty();

    @Start
    void make(Stage stage) {
        OrganizationRows rows = new OrganizationRows(state, new Messages(Language.ENGLISH));
        stage.setScene(new Scene(rows));
        stage.show();
        made = Optional.of(rows);
    }

    @Test
    void atFirstThereAreFourRowsAndNoHead() {
        assertEquals(
                List.of("colour-by-cica", "colour-by-osce", "colour-by-sco", "colour-by-csto"),
                shown().stream().map(Node::getId).limit(4).toList());
        assertEquals(5, shown().size());
    }

    @Test
    void allOfThemStandUnderWhatTheyAre(FxRobot robot) {
        robot.interact(more()::fire);
        Map<String, String> heads = headsByRow();
        assertEquals(state.atlas().organizations().size(), heads.size());
        assertEquals("", heads.get("colour-by-sco"));
        assertEquals("Organizations", heads.get("colour-by-nato"));
        assertEquals("Forums and formats", heads.get("colour-by-eas"));
        assertEquals("Forums and formats", heads.get("colour-by-aukus"));
        assertEquals("Treaties", heads.get("colour-by-canwfz"));
    }

    @Test
    void theOneThatColoursTheMapIsShownWithoutItsHead(FxRobot robot) {
        robot.interact(() -> state.colourBy("seanwfz"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown().stream().anyMatch(row -> "colour-by-seanwfz".equals(row.getId())));
        assertTrue(shown().stream().noneMatch(Label.class::isInstance));
    }

    /// The head above each row that is shown.
    private Map<String, String> headsByRow() {
        Map<String, String> heads = new LinkedHashMap<>();
        String last = "";
        for (Node node : shown()) {
            if (node instanceof Label head) {
                last = head.getText();
            } else if (node.getId() != null) {
                heads.put(node.getId(), last);
            }
        }
        return heads;
    }

    private List<Node> shown() {
        return made.orElseThrow().getChildren().stream().filter(Node::isVisible).toList();
    }

    private Button more() {
        return (Button) made.orElseThrow().getChildren().getLast();
    }
}
