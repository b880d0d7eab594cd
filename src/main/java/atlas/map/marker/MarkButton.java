package atlas.map.marker;

import atlas.render.symbol.MapMark;
import javafx.scene.control.Button;

/// The place of something on the map that can be chosen, for pointer and keyboard. The map's picture has the mark
/// itself, so that exports have it too: this button is seen only while it has the focus.
final class MarkButton extends Button {

    private static final double LEAST_ACROSS_PIXELS = 20;

    MarkButton(String words) {
        getStyleClass().setAll("event-mark");
        setManaged(false);
        setAccessibleText(words);
    }

    void place(MapMark mark) {
        double across = Math.max(LEAST_ACROSS_PIXELS, 2 * mark.radiusPixels() + 4);
        resizeRelocate(
                Math.rint(mark.x() - across / 2),
                Math.rint(mark.y() - across / 2),
                Math.rint(across),
                Math.rint(across));
    }
}
