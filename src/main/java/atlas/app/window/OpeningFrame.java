package atlas.app.window;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// What the window shows until its panels are built: their empty places, and the map as soon as there is one.
final class OpeningFrame extends BorderPane {

    /// @param insets how much the panels are going to take at each side, in pixels
    OpeningFrame(Insets insets) {
        getStyleClass().add("atlas-window");
        leave(insets);
        Region sea = new Region();
        sea.getStyleClass().add("atlas-map");
        setCenter(sea);
    }

    /// Leaves room for the panels.
    ///
    /// @param insets as for the constructor
    void leave(Insets insets) {
        setTop(place("top-bar", insets.getTop()));
        setBottom(place("timeline", insets.getBottom()));
        setLeft(place("rail", insets.getLeft()));
        setRight(place("details-panel", insets.getRight()));
    }

    void show(Node map) {
        setCenter(map);
    }

    private static Region place(String styleClass, double pixels) {
        Region place = new Region();
        place.getStyleClass().add(styleClass);
        // In line, because the panel's own style sheet gives another size in ems.
        place.setStyle(String.format(
                Locale.ROOT,
                "-fx-padding: 0; -fx-min-width: %1$.2f; -fx-pref-width: %1$.2f; -fx-max-width: 10000;"
                        + "-fx-min-height: %1$.2f; -fx-pref-height: %1$.2f; -fx-max-height: 10000;",
                pixels));
        return place;
    }
}
