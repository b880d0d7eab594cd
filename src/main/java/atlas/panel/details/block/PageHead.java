package atlas.panel.details.block;

import atlas.i18n.Messages;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a page: what it is about.
public final class PageHead extends VBox {

    private final HBox line;

    public PageHead(String title) {
        this(title(title));
    }

    public PageHead(Node beside, String title) {
        this(beside, title(title));
    }

    /// @param name made by [title][#title]
    public PageHead(Node beside, Label name) {
        this(name);
        line.getChildren().addFirst(beside);
    }

    private PageHead(Label name) {
        getStyleClass().add("details-head");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        line = new HBox(name);
        line.getStyleClass().add("details-head-line");
        getChildren().add(line);
    }

    /// Lets the reader copy or save what the page is about as a table, and its sources.
    ///
    /// @param words what the page is about
    public PageHead offering(
            String words, Messages messages, Supplier<OfferedTable> own, Supplier<OfferedTable> sources) {
        TableOffer.giveTo(this, messages, own, sources);
        line.getChildren().add(TableOffer.button(this, words, messages));
        return this;
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
