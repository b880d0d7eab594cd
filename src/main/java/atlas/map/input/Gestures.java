package atlas.map.input;

import atlas.cartography.Box;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What hands do with the map: drag, fling, wheel and pinch about the pointer, fingers on a touchpad, double click, a
/// box drawn with Shift.
public final class Gestures {

    /// What the gestures move.
    public interface Target {
        Frame frame();

        /// Shows a frame at once, or comes as near to it as the Earth allows.
        void show(Frame frame);

        /// Goes to a frame that is somewhere else.
        void goTo(Frame frame);

        /// Shows where a flight is.
        ///
        /// @param soon where it will be when a picture ordered now is painted
        void fly(Camera now, Camera soon);

        void home();

        /// A click that was no drag.
        void choose(double x, double y);
    }

    private static final double CLICK_PIXELS = 4;
    private static final double WHEEL_STEP = 1.35;
    private static final double MOST_CLICKS = 3;
    private static final double FLING_FROM_PIXELS_PER_MS = 0.25;
    private static final long FINE_SCROLLING_NANOSECONDS = 300_000_000L;
    private static final long HELD_STILL_NANOSECONDS = 60_000_000L;

    private final Target target;
    private final Motion motion;
    private final BoxZoom box = new BoxZoom();
    private double lastX;
    private double lastY;
    private double travelled;
    private long lastMoved;
    private double speedX;
    private double speedY;
    private long lastFineScroll;
    private boolean isScrolledFinely;

    public Gestures(Node surface, Target target, Motion motion) {
        this.target = target;
        this.motion = motion;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, onPrimary(this::press));
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, onPrimary(this::drag));
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, onPrimary(this::release));
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::cancelBox);
    }

    /// The rectangle of the box zoom, to be laid over the map.
    public Node overlay() {
        return box.rectangle();
    }

    private static EventHandler<MouseEvent> onPrimary(EventHandler<MouseEvent> handler) {
        return event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                handler.handle(event);
            }
        };
    }

    private void press(MouseEvent event) {
        motion.stop();
        lastX = event.getX();
        lastY = event.getY();
        travelled = 0;
        speedX = 0;
        speedY = 0;
        lastMoved = System.nanoTime();
        if (event.isShiftDown()) {
            box.begin(event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        travelled += Math.hypot(dx, dy);
        if (box.isDrawn()) {
            box.drag(event.getX(), event.getY());
        } else if (travelled >= CLICK_PIXELS && !event.isSynthesized() && !event.isShiftDown()) {
            // A finger on a screen scrolls as well; its scrolling moves the map.
            move(dx, dy);
        } else if (travelled < CLICK_PIXELS) {
            return;
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void move(double dx, double dy) {
        long now = System.nanoTime();
        double milliseconds = Math.max(1, (now - lastMoved) / 1e6);
        speedX = 0.6 * speedX + 0.4 * dx / milliseconds;
        speedY = 0.6 * speedY + 0.4 * dy / milliseconds;
        lastMoved = now;
        target.show(target.frame().movedBy(-dx, -dy));
    }

    private void release(MouseEvent event) {
        if (box.isDrawn()) {
            Optional<Box> drawn = box.end();
            drawn.ifPresent(chosen -> target.goTo(BoxZoom.around(chosen, target.frame())));
            if (drawn.isPresent()) {
                return;
            }
        }
        if (travelled < CLICK_PIXELS) {
            click(event);
        } else if (System.nanoTime() - lastMoved < HELD_STILL_NANOSECONDS
                && Math.hypot(speedX, speedY) > FLING_FROM_PIXELS_PER_MS) {
            motion.fling(speedX, speedY);
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            motion.zoomBy(event.getX(), event.getY(), event.isShiftDown() ? 0.5 : 2);
        } else if (!event.isShiftDown()) {
            target.choose(event.getX(), event.getY());
        }
    }

    private void cancelBox(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && box.isDrawn()) {
            box.cancel();
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        motion.stop();
        target.show(ViewportLimits.scaled(target.frame(), event.getX(), event.getY(), event.getZoomFactor()));
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        long now = System.nanoTime();
        boolean isAmongFine = isScrolledFinely && now - lastFineScroll < FINE_SCROLLING_NANOSECONDS;
        switch (ScrollKind.of(event, isAmongFine)) {
            case PAN -> {
                isScrolledFinely = true;
                lastFineScroll = now;
                pan(event);
            }
            case ZOOM -> {
                double clicks = Math.clamp(ScrollKind.clicks(event), -MOST_CLICKS, MOST_CLICKS);
                if (clicks != 0) {
                    motion.zoomBy(event.getX(), event.getY(), Math.pow(WHEEL_STEP, clicks));
                }
            }
        }
        event.consume();
    }

    private void pan(ScrollEvent event) {
        if (event.isInertia() && motion.reducedProperty().get()) {
            return;
        }
        motion.stop();
        target.show(target.frame().movedBy(-event.getDeltaX(), -event.getDeltaY()));
    }
}
