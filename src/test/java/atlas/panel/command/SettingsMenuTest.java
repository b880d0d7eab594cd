package atlas.panel.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class SettingsMenuTest {

    private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();

    @Start
    void open(Stage stage) {
        Commands commands = new Commands()
                .add(Command.of("reduced-motion", CommandGroup.SETTINGS, () -> {})
                        .checkedWhile(reducedMotion::get));
        Scene scene = new Scene(new StackPane(new SettingsMenu(commands, new Messages(Language.ENGLISH))), 400, 300);
        for (String sheet : new String[] {"light", "atlas"}) {
            scene.getStylesheets()
                    .add(String.valueOf(SettingsMenu.class.getResource("/atlas/panel/" + sheet + ".css")));
        }
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCanBeCheckedHasABoxBesideItsWords(boolean isChecked, FxRobot robot) {
        robot.interact(() -> reducedMotion.set(isChecked));
        robot.clickOn("#settings");
        WaitForAsyncUtils.waitForFxEvents();
        Region box = robot.lookup(".check-menu-item > .left-container").queryAs(Region.class);
        Insets painted = box.getBackground().getFills().getFirst().getInsets();
        Bounds bounds = box.localToScreen(box.getLayoutBounds());
        double width = bounds.getWidth() - painted.getLeft() - painted.getRight();
        assertTrue(width >= 12, "width " + width);
        assertTrue(bounds.getHeight() >= 12, "height " + bounds.getHeight());
        Node words = robot.lookup(".check-menu-item > .label").query();
        double gap = words.localToScreen(words.getLayoutBounds()).getMinX() - (bounds.getMaxX() - painted.getRight());
        assertTrue(gap >= 6, "gap " + gap);
    }
}
