package atlas.panel.details.block;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The ways in which lines of a page are laid out.
public final class Rows {

    private Rows() {}

    static Label sectionHead(String words) {
        return wrapped(words, "details-section-head");
    }

    public static Label wrapped(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }

    /// A word in a rounded frame.
    public static Label pill(String words, String... styleClasses) {
        Label pill = new Label(words);
        pill.getStyleClass().add("pill");
        pill.getStyleClass().addAll(styleClasses);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    /// Something that wraps, and something short at the line's end.
    public static HBox spread(Region wrapping, Region atEnd) {
        wrapping.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wrapping, Priority.ALWAYS);
        atEnd.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(wrapping, atEnd);
        row.getStyleClass().add("row-spread");
        return row;
    }

    /// A flag, and beside it lines of text.
    public static HBox flagged(Node flag, List<? extends Node> lines) {
        VBox text = new VBox();
        text.getChildren().addAll(lines);
        text.getStyleClass().add("row-lines");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(flag, text);
        row.getStyleClass().add("row-flagged");
        return row;
    }
}
