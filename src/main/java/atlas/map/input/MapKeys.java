package atlas.map.input;

import atlas.render.canvas.Frame;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the map: arrows move it for as long as they are held, with Shift faster; plus and minus zoom; Page Up
/// and Page Down turn it like a page; Home shows what the projection is for.
public final class MapKeys {

    private static final double ZOOM_STEP = 1.5;
    private static final double PAGE = 0.75;
    private static final double FASTER_WITH_SHIFT = 3;

    private final Gestures.Target target;
    private final Motion motion;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    public MapKeys(Node surface, Gestures.Target target, Motion motion) {
        this.target = target;
        this.motion = motion;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
        surface.focusedProperty().subscribe(hasFocus -> {
            if (!hasFocus) {
                held.clear();
                motion.push(0, 0, 1);
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && motion.isFlying()) {
            motion.stop();
        } else if (!act(event)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event) {
        Optional<MapKey> key = MapKey.of(event).filter(pressed -> pressed != MapKey.NEXT_STATE);
        key.ifPresent(pressed -> act(pressed, event));
        return key.isPresent();
    }

    private void act(MapKey key, KeyEvent event) {
        switch (key) {
            case MOVE -> {
                held.add(event.getCode());
                push(event.isShiftDown());
            }
            case NEARER -> zoom(ZOOM_STEP);
            case FARTHER -> zoom(1 / ZOOM_STEP);
            case PAGE_UP -> turn(-PAGE);
            case PAGE_DOWN -> turn(PAGE);
            case HOME -> target.home();
            case NEXT_STATE -> throw new IllegalStateException("states are chosen by other keys");
        }
    }

    private void release(KeyEvent event) {
        if (held.remove(event.getCode())) {
            push(event.isShiftDown());
        }
    }

    private void push(boolean isFast) {
        motion.push(
                direction(KeyCode.LEFT, KeyCode.RIGHT),
                direction(KeyCode.UP, KeyCode.DOWN),
                isFast ? FASTER_WITH_SHIFT : 1);
    }

    private int direction(KeyCode back, KeyCode forth) {
        return (held.contains(forth) ? 1 : 0) - (held.contains(back) ? 1 : 0);
    }

    private void zoom(double factor) {
        Frame frame = target.frame();
        motion.zoomBy(frame.widthPixels() / 2, frame.heightPixels() / 2, factor);
    }

    private void turn(double pages) {
        motion.stop();
        Frame frame = target.frame();
        target.goTo(frame.movedBy(0, pages * frame.heightPixels()));
    }
}
