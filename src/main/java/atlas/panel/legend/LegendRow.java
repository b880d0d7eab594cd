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

    private Point2D entered = Point2D.ZERO;

    LegendRow(Legend.LegendEntry legendEntry, Node swatch, Messages messages, Consumer<Set<String>> lift) {
        Label name = new Label(legendEntry.words());
        name.setWrapText(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label count = new Label(legendEntry.count());
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("legend-row");
        getChildren().addAll(swatch, name, between, count);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                legendEntry.count().isEmpty()
                        ? legendEntry.words()
                        : messages.get("legend.row", legendEntry.words(), legendEntry.count()));
        // A row that comes to lie under a resting pointer is not pointed at.
        setOnMouseEntered(event -> entered = new Point2D(event.getScreenX(), event.getScreenY()));
        setOnMouseMoved(event -> {
            if (entered.distance(event.getScreenX(), event.getScreenY()) > 0) {
                lift.accept(legendEntry.states());
            }
        });
        setOnMouseExited(_ -> lift.accept(Set.of()));
        focusedProperty().subscribe((_, isFocused) -> lift.accept(isFocused ? legendEntry.states() : Set.of()));
    }
}
