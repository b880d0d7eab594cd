package atlas.map;

import atlas.render.Frame;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What hands do with the map: drag, fling, wheel and pinch about the pointer, double click, keys.
final class Gestures {

    /// What the gestures move.
    interface Target {
        Frame frame();

        /// Shows a frame at once, or comes as near to it as the Earth allows.
        void show(Frame frame);

        void home();

        /// A click that was no drag.
        void choose(double x, double y);
    }

    private static final double CLICK_PIXELS = 4;
    private static final double WHEEL_STEP = 1.35;
    private static final double KEY_STEP_PIXELS = 90;
    /// The share of its speed that a fling keeps after a millisecond.
    private static final double FLING_KEPT_PER_MS = 0.9955;

    private static final double FLING_FROM_PIXELS_PER_MS = 0.25;

    private final Target target;
    private final Motion motion = new Motion();
    private double lastX;
    private double lastY;
    private double travelled;
    private long lastMoved;
    private double speedX;
    private double speedY;

    Gestures(Node surface, Target target) {
        this.target = target;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, onPrimary(this::press));
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, onPrimary(this::drag));
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, onPrimary(this::release));
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            motion.stop();
            target.show(target.frame().scaledAbout(event.getX(), event.getY(), event.getZoomFactor()));
            event.consume();
        });
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static EventHandler<MouseEvent> onPrimary(EventHandler<MouseEvent> handler) {
        return event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                handler.handle(event);
            }
        };
    }

    /// Zooms smoothly about the middle.
    void zoom(double factor) {
        Frame frame = target.frame();
        motion.zoomBy(frame.widthPixels() / 2, frame.heightPixels() / 2, factor);
    }

    private void press(MouseEvent event) {
        motion.stop();
        lastX = event.getX();
        lastY = event.getY();
        travelled = 0;
        speedX = 0;
        speedY = 0;
        lastMoved = System.nanoTime();
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        travelled += Math.hypot(dx, dy);
        if (travelled < CLICK_PIXELS) {
            return;
        }
        long now = System.nanoTime();
        double milliseconds = Math.max(1, (now - lastMoved) / 1e6);
        speedX = 0.6 * speedX + 0.4 * dx / milliseconds;
        speedY = 0.6 * speedY + 0.4 * dy / milliseconds;
        lastMoved = now;
        lastX = event.getX();
        lastY = event.getY();
        target.show(target.frame().movedBy(-dx, -dy));
    }

    private void release(MouseEvent event) {
        if (travelled < CLICK_PIXELS) {
            if (event.getClickCount() == 2) {
                motion.zoomBy(event.getX(), event.getY(), event.isShiftDown() ? 0.5 : 2);
            } else {
                target.choose(event.getX(), event.getY());
            }
        } else if (System.nanoTime() - lastMoved < 60_000_000L
                && Math.hypot(speedX, speedY) > FLING_FROM_PIXELS_PER_MS) {
            motion.fling(speedX, speedY);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getTouchCount() > 0 || event.isInertia()) {
            target.show(target.frame().movedBy(-event.getDeltaX(), -event.getDeltaY()));
        } else if (event.getDeltaY() != 0) {
            motion.zoomBy(event.getX(), event.getY(), event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-KEY_STEP_PIXELS, 0);
            case RIGHT -> move(KEY_STEP_PIXELS, 0);
            case UP -> move(0, -KEY_STEP_PIXELS);
            case DOWN -> move(0, KEY_STEP_PIXELS);
            case PLUS, ADD, EQUALS -> zoom(1.5);
            case MINUS, SUBTRACT -> zoom(1 / 1.5);
            case HOME -> {
                motion.stop();
                target.home();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double dx, double dy) {
        motion.stop();
        target.show(target.frame().movedBy(dx, dy));
    }

    /// Movement that goes on by itself: a fling that slows down, a zoom that eases out.
    private final class Motion extends AnimationTimer {
        private long last;
        private double flingX;
        private double flingY;
        private double pivotX;
        private double pivotY;
        private double zoomLeft = 1;

        void fling(double pixelsPerMillisecondX, double pixelsPerMillisecondY) {
            flingX = pixelsPerMillisecondX;
            flingY = pixelsPerMillisecondY;
            begin();
        }

        void zoomBy(double x, double y, double factor) {
            flingX = 0;
            flingY = 0;
            pivotX = x;
            pivotY = y;
            zoomLeft = Math.clamp(zoomLeft * factor, 0.1, 10);
            begin();
        }

        private void begin() {
            last = System.nanoTime();
            start();
        }

        @Override
        public void stop() {
            zoomLeft = 1;
            flingX = 0;
            flingY = 0;
            super.stop();
        }

        @Override
        public void handle(long now) {
            double milliseconds = Math.clamp((now - last) / 1e6, 0, 50);
            last = now;
            double step = Math.pow(zoomLeft, Math.min(1, milliseconds / 70));
            boolean isZooming = Math.abs(zoomLeft - 1) > 0.003;
            boolean isFlinging = Math.hypot(flingX, flingY) > 0.02;
            if (isZooming) {
                target.show(target.frame().scaledAbout(pivotX, pivotY, step));
                zoomLeft /= step;
            }
            if (isFlinging) {
                target.show(target.frame().movedBy(-flingX * milliseconds, -flingY * milliseconds));
                double kept = Math.pow(FLING_KEPT_PER_MS, milliseconds);
                flingX *= kept;
                flingY *= kept;
            }
            if (!isZooming && !isFlinging) {
                stop();
            }
        }
    }
}
