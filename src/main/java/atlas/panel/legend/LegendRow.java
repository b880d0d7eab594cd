package atlas.panel.legend;

import atlas.i18n.Messages;
import atlas.theme.Legend;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the legend. While the pointer is on it, or the focus, its states are lifted.
final class LegendRow extends HBox {

    private final Messages messages;
    private final Label name = new Label();
    private final Label count = new Label();
    private Legend.LegendEntry entry;
    private Point2D entered = Point2D.ZERO;

    /// @param swatch what the row's states look like
    LegendRow(Legend.LegendEntry first, Node swatch, Messages messages, Consumer<Set<String>> lift) {
        this.messages = messages;
        this.entry = first;
        name.setWrapText(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("legend-row");
        getChildren().addAll(swatch, name, between, count);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        // A row that comes to lie under a resting pointer is not pointed at.
        setOnMouseEntered(event -> entered = new Point2D(event.getScreenX(), event.getScreenY()));
        setOnMouseMoved(event -> {
            if (entered.distance(event.getScreenX(), event.getScreenY()) > 0) {
                lift.accept(entry.states());
            }
        });
        setOnMouseExited(_ -> lift.accept(Set.of()));
        focusedProperty().subscribe((_, isFocused) -> lift.accept(isFocused ? entry.states() : Set.of()));
        write();
    }

    /// Tells of another entry that looks the same.
    void tell(Legend.LegendEntry other) {
        entry = other;
        write();
    }

    private void write() {
        name.setText(entry.words());
        count.setText(entry.count());
        setAccessibleText(
                entry.count().isEmpty() ? entry.words() : messages.get("legend.row", entry.words(), entry.count()));
    }
}
