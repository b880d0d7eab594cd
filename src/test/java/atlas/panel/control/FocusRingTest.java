package atlas.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FocusRingTest {

    private static final double GROWN_PIXELS = 150;

    /// Set before each test, as the one below.
    @SuppressWarnings("NullAway.Init")
    private Region above;

    @SuppressWarnings("NullAway.Init")
    private IconButton button;

    @Start
    void start(Stage stage) {
        above = new Region();
        button = new IconButton(Icon.CLOSE, "Close", () -> {});
        Scene scene = new Scene(new VBox(new Button("First"), above, button), 400, 400);
        stage.setScene(scene);
        FocusRing.showIn(scene);
        stage.show();
    }

    @Test
    void theNameGoesAlongWhenAllIsLaidOutAnew(FxRobot robot) {
        robot.type(KeyCode.TAB, 2);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            if (!button.isFocused()) {
                button.requestFocus();
            }
        });
        assertTrue(button.getTooltip().isShowing());
        double before = button.getTooltip().getAnchorY();
        robot.interact(() -> above.setMinHeight(GROWN_PIXELS));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + GROWN_PIXELS, button.getTooltip().getAnchorY(), 1);
    }
}
