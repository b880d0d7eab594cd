package atlas.panel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;

/// Something that opens below a control, and closes when the reader turns elsewhere.
class DropDown extends Popup {

    private static final double GAP = 4;

    DropDown() {
        setAutoHide(true);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
    }

    /// Opens below a control, or stays and moves there; does nothing outside a window.
    void openBelow(Node control) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            show(control, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }
}
