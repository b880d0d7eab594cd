package atlas.panel.control;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Something that opens beside a control, and closes when the reader turns elsewhere.
public class DropDown extends Popup {

    private static final double GAP = 4;
    /// What is kept free at the sides of a window.
    private static final double MARGIN_PIXELS = 12;

    public DropDown() {
        setAutoHide(true);
        addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> hideOthers());
        FocusRing.showIn(getScene());
    }

    /// A key opens one while another stays open: the two would lie over each other, and Escape close the wrong one.
    private void hideOthers() {
        Window.getWindows().stream()
                .filter(other -> other instanceof DropDown && !other.equals(this))
                .toList()
                .forEach(Window::hide);
    }

    /// Opens below a control, or stays and moves there; does nothing outside a window.
    public void openBelow(Node control) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
            show(control, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    /// Opens at the left of a control, where there is room for what stands at the window's right.
    public void openLeftOf(Node control) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
            show(control, bounds.getMinX() - GAP, bounds.getMinY());
        }
    }

    /// Opens above a control at the foot of the window.
    public void openAbove(Node control) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_RIGHT);
            show(control, bounds.getMaxX(), bounds.getMinY() - GAP);
        }
    }

    /// What of a node is seen in its window: with large text some are wider than it.
    private static Optional<Bounds> seenOnScreen(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        Scene scene = node.getScene();
        if (bounds == null || scene == null || scene.getWindow() == null) {
            return Optional.empty();
        }
        double left = scene.getWindow().getX() + scene.getX();
        double top = scene.getWindow().getY() + scene.getY();
        double x = Math.max(bounds.getMinX(), left);
        double y = Math.max(bounds.getMinY(), top);
        return Optional.of(new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(bounds.getMaxX(), left + scene.getWidth()) - x),
                Math.max(0, Math.min(bounds.getMaxY(), top + scene.getHeight()) - y)));
    }

    /// Opens in the middle of a node, and no wider than it; does nothing outside a window.
    public void openInMiddleOf(Node node) {
        seenOnScreen(node).ifPresent(bounds -> {
            for (Node shown : getContent()) {
                if (shown instanceof Region region) {
                    region.setMaxWidth(bounds.getWidth() - 2 * MARGIN_PIXELS);
                }
            }
            setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
            show(node, bounds.getMinX(), bounds.getMinY());
            setX(Math.rint(bounds.getCenterX() - getWidth() / 2));
            setY(Math.rint(bounds.getCenterY() - getHeight() / 2));
        });
    }
}
