package atlas.panel;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What is as wide as its room, and scrolls when it is higher.
public class VerticalScroll extends ScrollPane {

    public VerticalScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // JavaFX keeps a picture of what is seen in order to scroll it faster. Each change makes another one, and its
        // software renderer gives back none as long as there is memory left.
        skinProperty().subscribe(_ -> lookupAll(".viewport").forEach(viewport -> viewport.setCache(false)));
    }

    public VerticalScroll(Node content) {
        this();
        setContent(content);
    }
}
