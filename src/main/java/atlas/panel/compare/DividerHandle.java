package atlas.panel.compare;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.view.AtlasState;
import atlas.view.Comparison;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The line between two sides with a handle in its middle. For a screen reader it is a slider of shares of the map.
final class DividerHandle extends Region {

    private static final double KNOB_PIXELS = 32;
    private static final double GRIP_PIXELS = 13;
    private static final double STEP = 0.02;
    private static final double FAR_STEP = 0.1;

    private final AtlasState state;
    private final Messages messages;
    private final Region grip = new Region();
    private final Region line = new Region();
    private final StackPane knob = new StackPane(Icon.DIVIDER.draw());
    private double mapWidth = 1;
    private double lineX;
    private double grabbedAt;
    private String value = "";

    DividerHandle(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        setId("divider");
        setManaged(false);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.get("compare.divider"));
        setAccessibleHelp(messages.get("compare.divider.help"));
        grip.getStyleClass().add("divider-grip");
        line.getStyleClass().add("divider-line");
        line.setMouseTransparent(true);
        knob.getStyleClass().add("divider-knob");
        getStyleClass().add("divider");
        getChildren().addAll(grip, line, knob);
        getChildren().forEach(part -> part.setManaged(false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, onPrimary(this::grab));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, onPrimary(this::drag));
        addEventHandler(MouseEvent.MOUSE_RELEASED, onPrimary(_ -> {}));
        // What lies under the handle is not told.
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static EventHandler<MouseEvent> onPrimary(EventHandler<MouseEvent> handler) {
        return event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                handler.handle(event);
                event.consume();
            }
        };
    }

    /// Tells a screen reader what stands on either side.
    void tell(String left, String right, double share) {
        value = messages.get("compare.divider.value", left, right, Math.round(share * 100));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /// Puts the line at an x of the map; the knob stays on the map.
    void place(double x, double widthPixels, double heightPixels) {
        mapWidth = Math.max(1, widthPixels);
        lineX = x;
        double knobX = Math.clamp(x - KNOB_PIXELS / 2, 0, Math.max(0, widthPixels - KNOB_PIXELS));
        resizeRelocate(0, 0, widthPixels, heightPixels);
        grip.resizeRelocate(x - Math.floor(GRIP_PIXELS / 2), 0, GRIP_PIXELS, heightPixels);
        line.resizeRelocate(Math.min(x, widthPixels - 1) - 1, 0, 3, heightPixels);
        knob.resizeRelocate(knobX, Math.rint((heightPixels - KNOB_PIXELS) / 2), KNOB_PIXELS, KNOB_PIXELS);
    }

    /// What lies over the map.
    List<Region> covers() {
        return List.of(line, knob);
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbedAt = event.getX() - lineX;
    }

    private void drag(MouseEvent event) {
        state.moveDivider((event.getX() - grabbedAt) / mapWidth);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FAR_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> state.moveDivider(share() - step);
            case RIGHT -> state.moveDivider(share() + step);
            case HOME -> state.moveDivider(0);
            case END -> state.moveDivider(1);
            case ESCAPE -> state.endComparison();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double share() {
        return state.viewpoint().comparison().map(Comparison::dividerShare).orElse(Comparison.MIDDLE);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> share();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case VALUE_STRING -> value;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> state.moveDivider(share() + STEP);
            case DECREMENT -> state.moveDivider(share() - STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double share) {
                    state.moveDivider(share);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
