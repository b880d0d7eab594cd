package atlas.panel.layout;

import atlas.i18n.Messages;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The edge between the map and the panel, which is dragged or moved with the arrow keys to make the panel wider or
/// narrower. A double click gives it its usual width again. For a screen reader it is a slider of pixels.
public final class PanelEdge extends Region {

    private static final double NARROWEST_PIXELS = 280;
    private static final double WIDEST_SHARE_OF_WINDOW = 0.5;
    private static final double STEP_PIXELS = 16;

    private final Region panel;
    private final DoubleProperty wanted;
    private final Messages messages;
    private double grabbedAt;

    /// @param panel  what is made wider
    /// @param wanted how wide it is to be, in pixels, or [WindowChoices#USUAL_WIDTH]
    public PanelEdge(Region panel, DoubleProperty wanted, Messages messages) {
        this.panel = panel;
        this.wanted = wanted;
        this.messages = messages;
        setId("panel-edge");
        getStyleClass().add("panel-edge");
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.get("panel.edge"));
        setAccessibleHelp(messages.get("panel.edge.help"));
        setMaxWidth(USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        panel.widthProperty().subscribe(_ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        });
    }

    /// A width that a panel can have in a window of a width, both in pixels.
    public static double within(double window, double wanted) {
        return Math.clamp(Math.rint(wanted), NARROWEST_PIXELS, widest(window));
    }

    private static double widest(double window) {
        return Math.max(NARROWEST_PIXELS, Math.floor(window * WIDEST_SHARE_OF_WINDOW));
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            grabbedAt = event.getSceneX() + panel.getWidth();
            if (event.getClickCount() == 2) {
                wanted.set(WindowChoices.USUAL_WIDTH);
            }
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() < 2) {
            widen(grabbedAt - event.getSceneX());
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> widen(panel.getWidth() + STEP_PIXELS);
            case RIGHT -> widen(panel.getWidth() - STEP_PIXELS);
            case HOME -> widen(Double.MAX_VALUE);
            case END -> widen(NARROWEST_PIXELS);
            case ENTER -> wanted.set(WindowChoices.USUAL_WIDTH);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void widen(double pixels) {
        wanted.set(within(getScene().getWidth(), pixels));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> panel.getWidth();
            case MIN_VALUE -> NARROWEST_PIXELS;
            case MAX_VALUE -> widest(getScene() == null ? 0 : getScene().getWidth());
            case VALUE_STRING -> messages.get("panel.edge.value", Math.round(panel.getWidth()));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
