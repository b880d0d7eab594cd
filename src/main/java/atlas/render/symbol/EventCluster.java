package atlas.render.symbol;

import atlas.projection.PlanePoint;
import java.util.List;
import java.util.stream.Collectors;

/// Events that are too near to each other to be drawn apart; often only one.
///
/// @param points oldest first; the first one's place is the cluster's
public record EventCluster(List<EventPoint> points) {

    public EventCluster {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a cluster has at least one event");
        }
        points = List.copyOf(points);
    }

    /// The ids of its events: cheaper to compare than the events.
    public String id() {
        return points.stream()
                .map(point -> point.conflict().id() + "/" + point.event().id())
                .collect(Collectors.joining(" "));
    }

    public PlanePoint at() {
        return points.getFirst().at();
    }

    public EventPoint newest() {
        return points.getLast();
    }

    public boolean isSingle() {
        return points.size() == 1;
    }

    /// Whether no zooming parts them.
    public boolean isAtOnePlace() {
        return points.stream().allMatch(point -> point.at().equals(at()));
    }
}
