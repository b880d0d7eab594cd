package atlas.map.input;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A finger that stays where it touched the map asks what is there, as the rest of a pointer does; lifting it then
/// chooses nothing.
public final class LongPress {

    /// What is asked.
    public interface Asked {
        /// Tells what is at a place.
        ///
        /// @param touched what lies under the finger
        /// @return whether anything was told
        boolean tell(double x, double y, Node touched);
    }

    private static final Duration HELD = Duration.millis(400);
    /// Farther than a pointer may go: fingers tremble.
    private static final double STILL_PIXELS = 10;

    private final Asked asked;
    private final PauseTransition held = new PauseTransition(HELD);
    private @Nullable TouchPoint touch;
    private boolean hasTold;

    public LongPress(Node surface, Asked asked) {
        this.asked = asked;
        held.setOnFinished(_ -> tell());
        surface.addEventHandler(TouchEvent.TOUCH_PRESSED, this::press);
        surface.addEventHandler(TouchEvent.TOUCH_MOVED, this::move);
        surface.addEventHandler(TouchEvent.TOUCH_RELEASED, _ -> held.stop());
        // JavaFX makes a press and a release of the mouse of each touch.
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(TouchEvent event) {
        hasTold = false;
        held.stop();
        if (event.getTouchCount() == 1) {
            touch = event.getTouchPoint();
            held.playFromStart();
        }
    }

    private void move(TouchEvent event) {
        TouchPoint from = touch;
        TouchPoint to = event.getTouchPoint();
        if (from == null
                || event.getTouchCount() > 1
                || Math.hypot(to.getX() - from.getX(), to.getY() - from.getY()) > STILL_PIXELS) {
            held.stop();
        }
    }

    private void tell() {
        TouchPoint at = touch;
        Node touched = at == null ? null : at.getPickResult().getIntersectedNode();
        if (at != null && touched != null) {
            hasTold = asked.tell(at.getX(), at.getY(), touched);
        }
    }

    private void release(MouseEvent event) {
        if (hasTold && event.isSynthesized()) {
            event.consume();
        }
    }
}
