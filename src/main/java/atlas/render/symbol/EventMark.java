package atlas.render.symbol;

import atlas.domain.conflict.Event;
import atlas.i18n.Messages;
import atlas.render.text.ShortDate;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.stream.Collectors;

/// Where events stand on a picture. One that is chosen goes to its day and tells of its conflict, a cluster is looked
/// at closer.
///
/// @param x            of the middle, in pixels
/// @param y            of the middle
/// @param radiusPixels of the mark
/// @param isClose      whether the scale leaves room for dates
public record EventMark(EventCluster cluster, double x, double y, double radiusPixels, boolean isClose)
        implements MapMark {

    private static final int EVENTS_IN_WORDS = 6;
    /// Letters of an event's text that are told where there are several events.
    private static final int TEXT_BEGINS = 80;

    private static final double CLOSER = 2.5;

    @Override
    public String id() {
        return cluster.id();
    }

    @Override
    public String words(Messages messages) {
        if (cluster.isSingle()) {
            Event event = cluster.newest().event();
            return dateAndKind(event, messages) + "\n" + event.text().in(messages.language());
        }
        String newest = cluster.points().reversed().stream()
                .limit(EVENTS_IN_WORDS)
                .map(point -> dateAndKind(point.event(), messages) + ": " + begin(point.event(), messages))
                .collect(Collectors.joining("\n"));
        String head = messages.get("map.events", cluster.points().size());
        return head + "\n" + newest + (cluster.points().size() > EVENTS_IN_WORDS ? "\n…" : "");
    }

    /// As much of what happened as stands in a line or two.
    private static String begin(Event event, Messages messages) {
        String text = event.text().in(messages.language());
        if (text.length() <= TEXT_BEGINS) {
            return text;
        }
        int end = text.lastIndexOf(' ', TEXT_BEGINS);
        return text.substring(0, end < 0 ? TEXT_BEGINS : end) + " …";
    }

    private static String dateAndKind(Event event, Messages messages) {
        return ShortDate.of(event.date(), messages.language()) + " · "
                + messages.get("details.event." + event.eventKind().name());
    }

    @Override
    public Viewpoint chosen(Viewpoint now) {
        EventPoint newest = cluster.newest();
        Selection conflict = new Selection.OfConflict(newest.conflict().id());
        if (cluster.isSingle()) {
            return now.withSelection(conflict).withDate(newest.event().date().shownDay());
        }
        if (cluster.isAtOnePlace()) {
            return now.withSelection(conflict);
        }
        return newest.event()
                .at()
                .map(place -> now.withCamera(new Camera(place, now.camera().spanKm() / CLOSER)))
                .orElse(now);
    }
}
