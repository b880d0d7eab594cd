package atlas.panel.details.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Parts, and nodes that do not follow the date, one below the other.
public final class BlockColumn implements DatedNode {

    private final VBox box = new VBox();
    private final List<DatedNode> nodes = new ArrayList<>();

    public BlockColumn(String... styleClasses) {
        box.getStyleClass().addAll(styleClasses);
    }

    public BlockColumn add(DatedNode datedNode) {
        nodes.add(datedNode);
        return add(datedNode.node());
    }

    /// Takes a part along in time whose node stands inside of another.
    public BlockColumn following(DatedNode datedNode) {
        nodes.add(datedNode);
        return this;
    }

    public BlockColumn add(Node node) {
        box.getChildren().add(node);
        return this;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        nodes.forEach(datedNode -> datedNode.travelTo(day));
    }
}
