package atlas.map;

import atlas.domain.Event;
import atlas.i18n.Messages;
import atlas.render.EventCluster;
import atlas.render.EventMark;
import atlas.render.EventMarks;
import atlas.render.EventPoint;
import atlas.render.Frame;
import atlas.render.ShortDate;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Group;

/// The events on the map that can be pointed at and chosen: one goes to its day and tells of its conflict, a cluster is
/// looked at closer.
final class EventMarkers extends Group {

    /// More would be a long way for the Tab key.
    private static final int REACHED_BY_KEYBOARD = 40;

    private static final int EVENTS_IN_WORDS = 6;
    /// Letters of an event's text that are told where there are several events.
    private static final int TEXT_BEGINS = 80;

    private static final double CLOSER = 2.5;

    /// Where words about a mark are shown.
    interface Teller {
        void tell(String words, double x, double y);

        void clear();
    }

    private final AtlasState state;
    private final Messages messages;
    private final EventMarks eventMarks;
    private final Teller teller;
    private Map<String, EventMarker> markers = new LinkedHashMap<>();

    EventMarkers(AtlasState state, Messages messages, EventMarks eventMarks, Teller teller) {
        this.state = state;
        this.messages = messages;
        this.eventMarks = eventMarks;
        this.teller = teller;
        setPickOnBounds(false);
    }

    void show(Viewpoint viewpoint, Frame frame) {
        List<EventMark> marks = eventMarks.of(viewpoint, frame);
        Map<String, EventMarker> kept = new LinkedHashMap<>();
        for (EventMark mark : marks) {
            String id = mark.cluster().id();
            EventMarker known = markers.get(id);
            EventMarker marker = known == null ? markerOf(mark.cluster()) : known;
            marker.place(mark);
            marker.setFocusTraversable(marks.size() < REACHED_BY_KEYBOARD);
            kept.put(id, marker);
        }
        if (!kept.keySet().equals(markers.keySet())) {
            getChildren().setAll(kept.values());
        }
        markers = kept;
    }

    private EventMarker markerOf(EventCluster cluster) {
        String words = words(cluster);
        EventMarker marker = new EventMarker(words, () -> choose(cluster));
        Runnable tell = () -> teller.tell(
                words, marker.getLayoutX() + marker.getWidth() / 2, marker.getLayoutY() + marker.getHeight() / 2);
        marker.setOnMouseEntered(_ -> tell.run());
        marker.setOnMouseExited(_ -> teller.clear());
        marker.focusVisibleProperty().subscribe((before, now) -> {
            if (now) {
                tell.run();
            } else if (before) {
                teller.clear();
            }
        });
        return marker;
    }

    private void choose(EventCluster cluster) {
        EventPoint newest = cluster.newest();
        Selection conflict = new Selection.OfConflict(newest.conflict().id());
        if (cluster.isSingle()) {
            state.show(state.viewpoint()
                    .withSelection(conflict)
                    .withDate(newest.event().date().shownDay()));
        } else if (cluster.isAtOnePlace()) {
            state.select(conflict);
        } else {
            newest.event()
                    .at()
                    .ifPresent(place -> state.lookAt(
                            new Camera(place, state.viewpoint().camera().spanKm() / CLOSER)));
        }
    }

    private String words(EventCluster cluster) {
        if (cluster.isSingle()) {
            Event event = cluster.newest().event();
            return dateAndKind(event) + "\n" + event.text().in(messages.language());
        }
        String newest = cluster.points().reversed().stream()
                .limit(EVENTS_IN_WORDS)
                .map(point -> dateAndKind(point.event()) + ": " + begin(point.event()))
                .collect(Collectors.joining("\n"));
        String head = messages.get("map.events", cluster.points().size());
        return head + "\n" + newest + (cluster.points().size() > EVENTS_IN_WORDS ? "\n…" : "");
    }

    /// As much of what happened as stands in a line or two.
    private String begin(Event event) {
        String text = event.text().in(messages.language());
        if (text.length() <= TEXT_BEGINS) {
            return text;
        }
        int end = text.lastIndexOf(' ', TEXT_BEGINS);
        return text.substring(0, end < 0 ? TEXT_BEGINS : end) + " …";
    }

    private String dateAndKind(Event event) {
        return ShortDate.of(event.date(), messages.language()) + " · "
                + messages.get("details.event." + event.kind().name());
    }
}
