package atlas.render.symbol;

import atlas.projection.PlanePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts events together that crowd.
final class EventClusterer {

    private static final Comparator<EventPoint> OLDEST_FIRST = Comparator.comparing(
                    (EventPoint point) -> point.event().date().shownDay())
            .thenComparing(point -> point.conflict().id())
            .thenComparing(point -> point.event().id());

    private EventClusterer() {}

    /// From the oldest on, each event joins the nearest cluster within the distance or begins another. So no two
    /// clusters are nearer than the distance, and as time goes on clusters only grow and never move.
    ///
    /// @param distance in units of the plane
    static List<EventCluster> of(List<EventPoint> points, double distance) {
        List<List<EventPoint>> clusters = new ArrayList<>();
        for (EventPoint point : points.stream().sorted(OLDEST_FIRST).toList()) {
            clusters.stream()
                    .filter(cluster -> distance(cluster, point) < distance)
                    .min(Comparator.comparingDouble(cluster -> distance(cluster, point)))
                    .orElseGet(() -> {
                        List<EventPoint> begun = new ArrayList<>();
                        clusters.add(begun);
                        return begun;
                    })
                    .add(point);
        }
        return clusters.stream().map(EventCluster::new).toList();
    }

    private static double distance(List<EventPoint> cluster, EventPoint point) {
        PlanePoint from = cluster.getFirst().at();
        return Math.hypot(from.u() - point.at().u(), from.v() - point.at().v());
    }
}
