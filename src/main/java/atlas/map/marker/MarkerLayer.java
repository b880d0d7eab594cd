package atlas.map.marker;

import atlas.cartography.Box;
import atlas.domain.conflict.Conflict;
import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.label.Callout;
import atlas.render.layer.MapLayers;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The few things on the map that can be chosen with the keyboard: the conflicts' names and the marks
/// of its layers.
public final class MarkerLayer extends MapLayer {

    private final MapLayers layers;
    private final Messages messages;
    private final Supplier<List<Box>> covers;
    private final Consumer<Conflict> onChosen;
    private final MarkButtons marks;
    private final Map<String, ConflictMarker> markers = new LinkedHashMap<>();

    /// @param below  what lies over the picture and under all that can be chosen
    /// @param covers where something lies on the map that would hide a name, in its pixels
    public MarkerLayer(
            Node below,
            MapLayers layers,
            Messages messages,
            MarkButtons marks,
            Supplier<List<Box>> covers,
            Consumer<Conflict> onChosen) {
        this.covers = covers;
        this.layers = layers;
        this.messages = messages;
        this.marks = marks;
        this.onChosen = onChosen;
        setPickOnBounds(false);
        getChildren().addAll(below, marks);
    }

    public void show(Viewpoint viewpoint, Frame frame) {
        marks.show(viewpoint, frame);
        List<Callout> placed =
                layers.callouts(viewpoint, frame, new VisiblePart(frame.bounds(), covers.get()), messages.language());
        markers.values().forEach(marker -> marker.setVisible(false));
        for (Callout callout : placed) {
            ConflictMarker marker =
                    markers.computeIfAbsent(callout.conflict().id(), id -> markerOf(callout.conflict()));
            marker.setVisible(true);
            marker.place(callout);
        }
    }

    private ConflictMarker markerOf(Conflict conflict) {
        ConflictMarker marker = new ConflictMarker(conflict, messages, () -> onChosen.accept(conflict));
        getChildren().add(marker);
        return marker;
    }
}
