package atlas.panel.control;

import javafx.geometry.Bounds;
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

    /// Scrolls no farther than it takes to see a part of the content.
    public final void reveal(Node part) {
        double room =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        Bounds bounds = getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = getVvalue() * room;
        if (bounds.getMinY() < top) {
            setVvalue(Math.max(0, bounds.getMinY() / room));
        } else if (bounds.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue(Math.min(1, (bounds.getMaxY() - getViewportBounds().getHeight()) / room));
        }
    }

    /// Scrolls by some pixels, as far as there is content.
    public final void scrollBy(double pixels) {
        double room =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            setVvalue(Math.clamp(getVvalue() + pixels / room, 0, 1));
        }
    }

    /// Of the width that it is given: what wraps in it is not taken for one line.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 && getPrefWidth() > 0 ? getPrefWidth() : width);
    }

    public VerticalScroll(Node content) {
        this();
        setContent(content);
    }
}
