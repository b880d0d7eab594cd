package atlas.panel.views;

import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks how a view is to be called. Enter saves, Escape thinks better of it.
public final class NameDialog extends MiddlePopup {

    private final TextField field = new TextField();
    private final Button save;
    private final Consumer<String> onName;

    /// @param suggested the name unless the reader types another
    /// @param onName    told the name, which has something that can be seen
    public NameDialog(String suggested, Messages messages, Consumer<String> onName) {
        this.onName = onName;
        Label title = new Label(messages.get("views.save.title"));
        title.getStyleClass().add("keys-title");
        Label asked = new Label(messages.get("views.save.name"));
        asked.setLabelFor(field);
        field.setId("view-name");
        field.setText(suggested);
        field.setAccessibleText(messages.get("views.save.name"));
        field.getStyleClass().add("choice-field");
        TextMenu.giveTo(field, messages);
        save = button("view-save", messages.get("views.save"), this::take);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(field.textProperty().map(String::isBlank));
        Button cancel = button("view-cancel", messages.get("views.cancel"), this::hide);
        HBox buttons = new HBox(cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("view-buttons");
        VBox box = new VBox(title, asked, field, buttons);
        box.setId("view-name-dialog");
        box.getStyleClass().addAll("view-dialog", "view-name-dialog");
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getContent().add(box);
        setOnShown(_ -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            take();
            event.consume();
        }
    }

    private void take() {
        if (!save.isDisabled()) {
            hide();
            onName.accept(field.getText());
        }
    }

    /// Asks in the middle of the window that a node is in.
    public void ask(Node over) {
        openOver(over);
    }
}
