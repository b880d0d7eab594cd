package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.SystemClipboard;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says on the map that an address was not opened, and offers it to be copied. It goes when it is closed.
public final class UnopenedAddressCard extends VBox {

    /// Why an address was not opened.
    public enum Reason {
        /// The system has no browser, or it did not start.
        NO_BROWSER,
        /// It begins neither with http nor with https: the system would start another program.
        NOT_OF_THE_WEB
    }

    private final Messages messages;
    private final Label words = new Label();
    private final TextField address = new TextField();
    private final Button copy = new Button();

    public UnopenedAddressCard(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("map-card", "unopened-address");
        setId("unopened");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, new IconButton(Icon.CLOSE, messages.get("notice.close"), () -> setVisible(false)));
        head.getStyleClass().add("unopened-address-head");
        head.setAlignment(Pos.TOP_LEFT);
        address.setEditable(false);
        address.setId("unopened-address");
        address.setAccessibleText(messages.get("source.address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        copy.setId("unopened-copy");
        copy.getStyleClass().add("bar-button");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copyAddress());
        HBox row = new HBox(address, copy);
        row.getStyleClass().add("unopened-address-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, row);
    }

    /// Takes the place of what was said of another address.
    public void show(String unopened, Reason reason) {
        words.setText(messages.get("browser." + reason.name()));
        address.setText(unopened);
        copy.setText(messages.get("source.copy"));
        setVisible(true);
    }

    private void copyAddress() {
        if (SystemClipboard.putText(address.getText())) {
            copy.setText(messages.get("source.copied"));
        }
    }
}
