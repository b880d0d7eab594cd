package atlas.panel.details.block;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a page: what it is about.
public final class PageHead extends VBox {

    public PageHead(String title) {
        getStyleClass().add("details-head");
        getChildren().add(title(title));
    }

    public PageHead(Node beside, String title) {
        this(beside, title(title));
    }

    /// @param name made by [title][#title]
    public PageHead(Node beside, Label name) {
        getStyleClass().add("details-head");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(beside, name);
        line.getStyleClass().add("details-head-line");
        getChildren().add(line);
    }

    /// The words that name what a page is about.
    public static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("details-title");
        title.setWrapText(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        return title;
    }

    public PageHead subtitle(String text) {
        Label subtitle = new Label(text);
        subtitle.getStyleClass().add("details-subtitle");
        subtitle.setWrapText(true);
        getChildren().add(subtitle);
        return this;
    }

    PageHead add(Node node) {
        getChildren().add(node);
        return this;
    }
}
