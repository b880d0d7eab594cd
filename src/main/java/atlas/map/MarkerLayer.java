package atlas.map;

import atlas.domain.Conflict;
import atlas.i18n.Language;
import atlas.render.Callout;
import atlas.render.Callouts;
import atlas.render.Frame;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The few things on the map that can be chosen with the keyboard: the conflicts' names and, at close
/// range, events.
final class MarkerLayer extends MapLayer {

    private final Callouts callouts;
    private final Language language;
    private final Consumer<Conflict> onChosen;
    private final EventMarkers eventMarkers;
    private final Map<String, ConflictMarker> markers = new LinkedHashMap<>();

    MarkerLayer(Callouts callouts, Language language, EventMarkers eventMarkers, Consumer<Conflict> onChosen) {
        this.callouts = callouts;
        this.language = language;
        this.eventMarkers = eventMarkers;
        this.onChosen = onChosen;
        setPickOnBounds(false);
        getChildren().add(eventMarkers);
    }

    void show(Viewpoint viewpoint, Frame frame) {
        eventMarkers.show(viewpoint, frame);
        List<Callout> placed = callouts.of(viewpoint, frame, frame.bounds(), language);
        markers.values().forEach(marker -> marker.setVisible(false));
        for (Callout callout : placed) {
            ConflictMarker marker =
                    markers.computeIfAbsent(callout.conflict().id(), id -> markerOf(callout.conflict()));
            marker.setVisible(true);
            marker.place(callout);
        }
    }

    private ConflictMarker markerOf(Conflict conflict) {
        ConflictMarker marker =
                new ConflictMarker(conflict, conflict.names().in(language), () -> onChosen.accept(conflict));
        getChildren().add(marker);
        return marker;
    }
}
