package atlas.panel.views;

import atlas.panel.control.DropDown;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// Something that opens in the middle of the window. Escape closes it, and then the focus is where it was.
public class MiddlePopup extends DropDown {

    private static final double MARGIN_PIXELS = 48;
    private static final double SIDE_PIXELS = 12;

    /// Opens over the window that a node is in; does nothing outside a window.
    public final void openOver(Node node) {
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null) {
            return;
        }
        for (Node shown : getContent()) {
            if (shown instanceof Region region) {
                region.setMaxWidth(scene.getWidth() - 2 * SIDE_PIXELS);
            }
        }
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        show(scene.getWindow());
        setX(scene.getWindow().getX() + scene.getX() + Math.rint((scene.getWidth() - getWidth()) / 2));
        setY(scene.getWindow().getY() + scene.getY() + Math.rint((scene.getHeight() - getHeight()) / 2));
    }

    /// How high it may be over the window that a node is in.
    public static double roomOver(Node node) {
        Scene scene = node.getScene();
        return scene == null ? 0 : Math.max(0, scene.getHeight() - 2 * MARGIN_PIXELS);
    }
}
