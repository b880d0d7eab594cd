package atlas.panel.details.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PairTest {

    private static final double PAIR_PIXELS = 320;

    /// Set before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private double nameWidth(String words, FxRobot robot) {
        return laidOut(words, robot).getWidth();
    }

    private TextFlow laidOut(String words, FxRobot robot) {
        TextFlow name = new TextFlow(new Text(words));
        robot.interact(() -> {
            Pair pair = new Pair(name, new Region());
            stage.setScene(new Scene(pair, PAIR_PIXELS, 100));
            stage.show();
            pair.resize(PAIR_PIXELS, 100);
            pair.layout();
        });
        return name;
    }

    @Test
    void aShortNameTakesAQuarter(FxRobot robot) {
        assertEquals(80, nameWidth("SCO", robot));
    }

    @Test
    void aLongWordIsNotBroken(FxRobot robot) {
        TextFlow name = laidOut("Semipalatinsk Treaty of 2006", robot);
        double wide = name.getWidth();
        Text word = new Text("Semipalatinsk");
        word.setFont(((Text) name.getChildren().getFirst()).getFont());
        assertEquals(Math.ceil(word.getLayoutBounds().getWidth()), wide, 1, () -> "wide " + wide);
        assertTrue(wide > 80, () -> "wide " + wide);
    }

    @Test
    void aWordWithoutEndLeavesRoomForWhatIsTold(FxRobot robot) {
        assertEquals(128, nameWidth("Semipalatinsk".repeat(5), robot));
    }
}
