package atlas.panel.details.block;

import atlas.panel.control.VerticalScroll;
import java.time.LocalDate;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A part that scrolls when it is higher than its room.
public final class Scrolled implements DatedNode {

    private final ScrollPane pane;
    private final DatedNode node;

    public Scrolled(DatedNode node, String... styleClasses) {
        this.node = node;
        node.node().getStyleClass().add("details-content");
        node.node().getStyleClass().addAll(styleClasses);
        pane = new VerticalScroll(node.node());
        pane.getStyleClass().add("details-scroll");
        pane.setMinHeight(0);
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void travelTo(LocalDate day) {
        node.travelTo(day);
    }
}
