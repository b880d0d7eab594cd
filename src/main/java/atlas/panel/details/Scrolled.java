package atlas.panel.details;

import atlas.panel.VerticalScroll;
import java.time.LocalDate;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A part that scrolls when it is higher than its room.
final class Scrolled implements Part {

    private final ScrollPane pane;
    private final Part part;

    Scrolled(Part part, String... styleClasses) {
        this.part = part;
        part.node().getStyleClass().add("details-content");
        part.node().getStyleClass().addAll(styleClasses);
        pane = new VerticalScroll(part.node());
        pane.getStyleClass().add("details-scroll");
        pane.setMinHeight(0);
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void travelTo(LocalDate day) {
        part.travelTo(day);
    }
}
