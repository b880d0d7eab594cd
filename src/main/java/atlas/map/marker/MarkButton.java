package atlas.map.marker;

import atlas.i18n.Messages;
import atlas.render.symbol.MapMark;
import javafx.scene.control.Button;

/// The place of something on the map that can be chosen, for pointer and keyboard. The map's picture has the mark
/// itself, so that exports have it too: this button is seen only while it has the focus.
final class MarkButton extends Button {

    private static final double LEAST_ACROSS_PIXELS = 20;

    private final Messages messages;
    private MapMark mark;

    MarkButton(MapMark mark, Messages messages) {
        this.messages = messages;
        this.mark = mark;
        getStyleClass().setAll("event-mark");
        setManaged(false);
        standFor(mark);
    }

    MapMark mark() {
        return mark;
    }

    String words() {
        return getAccessibleText();
    }

    /// Stands for a mark from now on, at its place.
    void standFor(MapMark other) {
        mark = other;
        setAccessibleText(other.words(messages));
        double across = Math.max(LEAST_ACROSS_PIXELS, 2 * other.radiusPixels() + 4);
        resizeRelocate(
                Math.rint(other.x() - across / 2),
                Math.rint(other.y() - across / 2),
                Math.rint(across),
                Math.rint(across));
    }
}
