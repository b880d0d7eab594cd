package atlas.render.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EventClustererTest {

    private static final Conflict CONFLICT = new Conflict(
            "conflict",
            Text.english("Conflict"),
            Text.english("A conflict"),
            new LonLat(0, 0),
            new Bounds(-1, -1, 1, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Conflict.Fatalities("deaths", List.of(), Map.of(), Text.english("Deaths"), List.of()));

    private static EventPoint point(String id, String date, double u, double v) {
        Event event = new Event(
                id,
                Edtf.parse(date),
                Event.EventKind.ARMED,
                Text.english(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of());
        return new EventPoint(CONFLICT, event, new PlanePoint(u, v));
    }

    private static List<List<String>> ids(List<EventCluster> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.points().stream()
                        .map(point -> point.event().id())
                        .toList())
                .toList();
    }

    @Test
    void eventsThatAreFarApartStandAlone() {
        List<EventPoint> points = List.of(point("a", "2014", 0, 0), point("b", "2015", 3, 0));
        assertEquals(List.of(List.of("a"), List.of("b")), ids(EventClusterer.of(points, 2)));
    }

    @Test
    void eventsThatCrowdAreOneClusterAtThePlaceOfTheOldest() {
        List<EventPoint> points = List.of(point("late", "2016", 1, 0), point("early", "2014", 0, 0));
        List<EventCluster> clusters = EventClusterer.of(points, 2);
        assertEquals(List.of(List.of("early", "late")), ids(clusters));
        assertEquals(new PlanePoint(0, 0), clusters.getFirst().at());
    }

    @Test
    void anEventJoinsTheNearestOfTwoClusters() {
        List<EventPoint> points =
                List.of(point("left", "2014", 0, 0), point("right", "2015", 3, 0), point("between", "2016", 1.8, 0));
        assertEquals(List.of(List.of("left"), List.of("right", "between")), ids(EventClusterer.of(points, 2)));
    }

    @Test
    void noTwoClustersAreNearerThanTheDistance() {
        List<EventCluster> clusters = EventClusterer.of(scattered(), 1.5);
        for (EventCluster one : clusters) {
            for (EventCluster other : clusters) {
                double distance = Math.hypot(
                        one.at().u() - other.at().u(), one.at().v() - other.at().v());
                assertTrue(one.equals(other) || distance >= 1.5, () -> one + " is near to " + other);
            }
        }
    }

    @Test
    void theOrderOfTheEventsChangesNothing() {
        List<EventPoint> points = scattered();
        List<EventPoint> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, new Random(9));
        assertEquals(EventClusterer.of(points, 1.5), EventClusterer.of(shuffled, 1.5));
    }

    @Test
    void asTimeGoesOnClustersStayWhereTheyAre() {
        List<EventPoint> points = scattered();
        List<PlanePoint> before = EventClusterer.of(points.subList(0, 60), 1.5).stream()
                .map(EventCluster::at)
                .toList();
        List<PlanePoint> after =
                EventClusterer.of(points, 1.5).stream().map(EventCluster::at).toList();
        assertEquals(before, after.subList(0, before.size()));
    }

    @Test
    void onlyEventsAtDifferentPlacesCanBePartedByZooming() {
        assertTrue(new EventCluster(List.of(point("a", "2014", 1, 1), point("b", "2015", 1, 1))).isAtOnePlace());
        assertEquals(
                false, new EventCluster(List.of(point("a", "2014", 1, 1), point("b", "2015", 1, 2))).isAtOnePlace());
    }

    /// Oldest first.
    private static List<EventPoint> scattered() {
        Random random = new Random(3);
        List<EventPoint> points = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            points.add(point("e" + i, Integer.toString(1900 + i), random.nextDouble(10), random.nextDouble(10)));
        }
        return points;
    }
}
