package atlas.panel.details.block;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/// Words in running text that lead somewhere: they wrap with the text, and the keyboard reaches them.
public final class TextLink extends Text {

    private final Runnable action;

    public TextLink(String words, Runnable action) {
        super(words);
        this.action = action;
        getStyleClass().add("text-link");
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                action.run();
            }
        });
    }

    /// Changes the words, of what is called otherwise on another day.
    public void say(String words) {
        setText(words);
        setAccessibleText(words);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
