package atlas.panel.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Parts, and nodes that do not follow the date, one below the other.
final class Column implements Part {

    private final VBox box = new VBox();
    private final List<Part> parts = new ArrayList<>();

    Column(String... styleClasses) {
        box.getStyleClass().addAll(styleClasses);
    }

    Column add(Part part) {
        parts.add(part);
        return add(part.node());
    }

    /// Takes a part along in time whose node stands inside of another.
    Column following(Part part) {
        parts.add(part);
        return this;
    }

    Column add(Node node) {
        box.getChildren().add(node);
        return this;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        parts.forEach(part -> part.travelTo(day));
    }
}
