package atlas.panel.keys;

import atlas.i18n.Messages;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.TitledSection;
import atlas.panel.control.VerticalScroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys of the atlas and what they do, in the middle of the window. Escape closes it.
public final class KeysOverview extends DropDown {

    private static final double MARGIN = 48;

    /// What a key does.
    public record Row(String keys, String words) {}

    /// Rows that belong together.
    public record Section(String title, List<Row> rows) {}

    private final ScrollPane scroll;

    public KeysOverview(List<Section> sections, Messages messages) {
        VBox box = new VBox();
        box.getStyleClass().add("keys-sections");
        Label title = new Label(messages.get("keys.title"));
        title.getStyleClass().add("keys-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        IconButton close = new IconButton(Icon.CLOSE, messages.get("keys.close"), this::hide);
        close.setId("keys-close");
        HBox head = new HBox(title, close);
        head.getStyleClass().add("keys-head");
        box.getChildren().add(head);
        for (Section section : sections) {
            box.getChildren().add(new TitledSection(section.title(), messages, rows(section.rows())));
        }
        scroll = new VerticalScroll(box);
        scroll.setId("keys-overview");
        scroll.getStyleClass().add("keys-overview");
        scroll.setAccessibleText(messages.get("keys.title"));
        getContent().add(scroll);
        setOnShown(_ -> scroll.requestFocus());
    }

    private static GridPane rows(List<Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-rows");
        for (int i = 0; i < rows.size(); i++) {
            Label keys = new Label(rows.get(i).keys());
            keys.getStyleClass().add("keys-key");
            keys.setWrapText(true);
            Label words = new Label(rows.get(i).words());
            words.setWrapText(true);
            grid.addRow(i, keys, words);
        }
        return grid;
    }

    /// Opens in the middle of the window that a node is in.
    public void openOver(Node node) {
        Scene scene = node.getScene();
        if (scene != null) {
            scroll.setMaxWidth(Math.max(0, scene.getWidth() - 2 * MARGIN));
            scroll.setMaxHeight(Math.max(0, scene.getHeight() - 2 * MARGIN));
            openInMiddleOf(node);
        }
    }
}
