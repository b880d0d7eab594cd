package atlas.map;

import atlas.render.EventMark;
import javafx.scene.control.Button;

/// The place of events on the map, for pointer and keyboard. The map's picture has the mark itself, so that exports
/// have it too: this button is seen only while it has the focus.
final class EventMarker extends Button {

    private static final double LEAST_ACROSS_PIXELS = 20;

    EventMarker(String words, Runnable onChosen) {
        getStyleClass().setAll("event-mark");
        setManaged(false);
        setAccessibleText(words);
        setOnAction(_ -> onChosen.run());
    }

    void place(EventMark mark) {
        double across = Math.max(LEAST_ACROSS_PIXELS, 2 * mark.radiusPixels() + 4);
        resizeRelocate(
                Math.rint(mark.x() - across / 2),
                Math.rint(mark.y() - across / 2),
                Math.rint(across),
                Math.rint(across));
    }
}
