package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.UnopenedAddressCard.Reason;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class UnopenedAddressCardTest {

    private Optional<UnopenedAddressCard> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        UnopenedAddressCard card = new UnopenedAddressCard(new Messages(Language.ENGLISH));
        shown = Optional.of(card);
        stage.setScene(new Scene(new StackPane(card), 600, 300));
        stage.show();
    }

    private UnopenedAddressCard card() {
        return shown.orElseThrow();
    }

    @Test
    void nothingIsSaidBeforeAnAddressWasNotOpened() {
        assertFalse(card().isVisible());
    }

    @Test
    void theAddressIsShownAndCopiedByKeyboard(FxRobot robot) {
        robot.interact(() -> card().show("https://example.org/a", Reason.NO_BROWSER));
        assertEquals(
                "https://example.org/a",
                robot.lookup("#unopened-address").queryAs(TextField.class).getText());
        robot.interact(() -> robot.lookup("#unopened-copy").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> assertEquals(
                "https://example.org/a", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whyItWasNotOpenedIsSaid(FxRobot robot) {
        robot.interact(() -> card().show("file:///etc/passwd", Reason.NOT_OF_THE_WEB));
        assertTrue(robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().startsWith("This is no address of a website")));
    }

    @Test
    void itIsClosedByItsButton(FxRobot robot) {
        robot.interact(() -> card().show("https://example.org/a", Reason.NO_BROWSER));
        robot.clickOn(".glyph-button");
        assertFalse(card().isVisible());
    }
}
