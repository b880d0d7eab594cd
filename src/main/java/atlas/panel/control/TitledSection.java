package atlas.panel.control;

import atlas.i18n.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A part of the rail under a small head.
public final class TitledSection extends VBox {

    public TitledSection(String title, Messages messages, Node... rows) {
        Label head = new Label(title.toUpperCase(messages.language().locale()));
        head.getStyleClass().add("section-head");
        getStyleClass().add("rail-section");
        getChildren().add(head);
        getChildren().addAll(rows);
    }
}
