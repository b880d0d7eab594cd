package atlas.desk;

import atlas.i18n.Messages;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.desk.Desk;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The middle of the window: the map, the desk, or both with an edge between them that is dragged or moved with the
/// arrow keys; a double click puts it in the middle.
public final class MapAndDesk extends Region {

    private static final double EDGE_PIXELS = 9;
    private static final double NARROWEST_PIXELS = 240;
    private static final double STEP = 0.02;

    private final AtlasState state;
    private final Messages messages;
    private final Region map;
    private final Region desk;
    private final Edge edge;
    private Desk shown = Desk.HOME;

    public MapAndDesk(AtlasState state, Messages messages, Region map, Region desk) {
        this.state = state;
        this.messages = messages;
        this.map = map;
        this.desk = desk;
        this.edge = new Edge();
        setId("middle");
        setMinSize(0, 0);
        getChildren().addAll(map, desk, edge);
        ViewpointBinding.part(this, state, viewpoint -> viewpoint.desk(), this::lay);
    }

    private void lay(Desk wanted) {
        shown = wanted;
        map.setVisible(wanted.showsMap());
        desk.setVisible(wanted.isSeen());
        edge.setVisible(wanted.showsMap() && wanted.isSeen());
        edge.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!shown.isSeen()) {
            map.resizeRelocate(0, 0, width, height);
            return;
        }
        if (!shown.showsMap()) {
            desk.resizeRelocate(0, 0, width, height);
            return;
        }
        double mapWidth = Math.rint(within(shown.mapShare() * width));
        map.resizeRelocate(0, 0, mapWidth, height);
        desk.resizeRelocate(mapWidth, 0, width - mapWidth, height);
        edge.resizeRelocate(mapWidth - Math.floor(EDGE_PIXELS / 2), 0, EDGE_PIXELS, height);
    }

    private double within(double pixels) {
        double narrowest = Math.min(NARROWEST_PIXELS, getWidth() / 2);
        return Math.clamp(pixels, narrowest, getWidth() - narrowest);
    }

    private void moveTo(double pixels) {
        if (getWidth() > 0) {
            state.moveDesk(within(pixels) / getWidth());
        }
    }

    /// The edge between map and desk: for a screen reader a slider of percent.
    private final class Edge extends Region {

        Edge() {
            setId("desk-edge");
            getStyleClass().add("desk-edge");
            setFocusTraversable(true);
            setCursor(Cursor.H_RESIZE);
            setAccessibleRole(AccessibleRole.SLIDER);
            setAccessibleText(messages.get("desk.edge"));
            addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                requestFocus();
                if (event.getClickCount() == 2) {
                    state.moveDesk(Desk.MIDDLE);
                }
                event.consume();
            });
            addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
                moveTo(MapAndDesk.this.sceneToLocal(event.getSceneX(), 0).getX());
                event.consume();
            });
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        }

        private void press(KeyEvent event) {
            double width = MapAndDesk.this.getWidth();
            switch (event.getCode()) {
                case LEFT -> moveTo((shown.mapShare() - STEP) * width);
                case RIGHT -> moveTo((shown.mapShare() + STEP) * width);
                case HOME -> moveTo(0);
                case END -> moveTo(width);
                case ENTER -> state.moveDesk(Desk.MIDDLE);
                default -> {
                    return;
                }
            }
            event.consume();
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> shown.mapShare() * 100;
                case MIN_VALUE -> 0.0;
                case MAX_VALUE -> 100.0;
                case VALUE_STRING -> messages.get("desk.edge.value", Math.round(shown.mapShare() * 100));
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
