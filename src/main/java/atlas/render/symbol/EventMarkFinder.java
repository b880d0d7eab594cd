package atlas.render.symbol;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds which events of conflicts a picture shows: those that had happened by its day, at regional scales. Clusters
/// depend on the scale in steps and not on what the frame shows, so that they keep still while the map is moved.
public final class EventMarkFinder {

    /// On smaller scales a conflict's events are one heap. Measured at the conflict, whatever the frame's middle is.
    private static final double UP_TO_KM_PER_PIXEL = 2.5;

    private static final double DATES_UP_TO_KM_PER_PIXEL = 2;
    private static final double APART_PIXELS = 22;
    private static final double CLUSTER_RADIUS_PIXELS = 9;
    private static final double RECENT_RADIUS_PIXELS = 6;
    private static final double RADIUS_PIXELS = 5;
    private static final double IN_CAPITAL_KM = 20;
    private static final double BESIDE_CAPITAL_PIXELS = 5;
    private static final double STEPS_A_DOUBLING = 2;

    private final Atlas atlas;
    private volatile @Nullable Clustered last;

    public EventMarkFinder(Atlas atlas) {
        this.atlas = atlas;
    }

    /// @param step the scale, in steps
    private record Key(MapProjection projection, LocalDate day, long step, Set<String> conflicts) {}

    private record Clustered(Key key, List<Located> clusters) {}

    private record Located(EventCluster cluster, boolean isAtCapital) {}

    /// The marks that touch the picture, in its pixels, oldest first.
    public List<EventMark> of(Viewpoint viewpoint, Frame frame) {
        return everywhere(viewpoint, frame).stream()
                .filter(mark -> frame.bounds().overlaps(mark.box()))
                .toList();
    }

    /// All marks, in the picture or not.
    public List<EventMark> everywhere(Viewpoint viewpoint, Frame frame) {
        return viewpoint.shows(Layer.EVENT_POINTS)
                ? clusters(viewpoint, frame).stream()
                        .map(located -> mark(located, viewpoint.date(), frame))
                        .toList()
                : List.of();
    }

    /// What happened in a capital is marked beside its dot, so that the city keeps its name.
    private static EventMark mark(Located located, LocalDate day, Frame frame) {
        EventCluster cluster = located.cluster();
        double radius = radius(cluster, day);
        double shift = located.isAtCapital() ? -(radius + BESIDE_CAPITAL_PIXELS) * Math.sqrt(0.5) : 0;
        boolean isClose = kilometresPerPixel(cluster.newest().conflict(), frame) < DATES_UP_TO_KM_PER_PIXEL;
        return new EventMark(
                cluster, frame.x(cluster.at().u()) + shift, frame.y(cluster.at().v()) + shift, radius, isClose);
    }

    private List<Located> clusters(Viewpoint viewpoint, Frame frame) {
        List<Conflict> shown = atlas.conflicts().values().stream()
                .filter(conflict -> conflict.phaseOn(viewpoint.date()).isPresent()
                        && kilometresPerPixel(conflict, frame) < UP_TO_KM_PER_PIXEL)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        long step = Math.round(Math.log(frame.pixelsPerUnit()) / Math.log(2) * STEPS_A_DOUBLING);
        Key key = new Key(
                viewpoint.projection(),
                viewpoint.date(),
                step,
                shown.stream().map(Conflict::id).collect(Collectors.toSet()));
        Clustered known = last;
        if (known == null || !known.key().equals(key)) {
            double pixelsPerUnit = Math.pow(2, step / STEPS_A_DOUBLING);
            List<EventCluster> clusters =
                    EventClusterer.of(points(shown, viewpoint.date(), frame), APART_PIXELS / pixelsPerUnit);
            known = new Clustered(
                    key,
                    clusters.stream()
                            .map(cluster -> new Located(cluster, isAtCapital(cluster)))
                            .toList());
            last = known;
        }
        return known.clusters();
    }

    private boolean isAtCapital(EventCluster cluster) {
        return cluster.points().getFirst().event().at().stream()
                .anyMatch(place -> atlas.states().values().stream()
                        .flatMap(state -> state.capital().stream())
                        .anyMatch(capital -> capital.at().kilometresTo(place) < IN_CAPITAL_KM));
    }

    private static List<EventPoint> points(List<Conflict> conflicts, LocalDate day, Frame frame) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.events().stream()
                        .filter(event -> event.date().hasSurelyComeBy(day))
                        .flatMap(event ->
                                event
                                        .at()
                                        .map(at -> new EventPoint(
                                                conflict,
                                                event,
                                                frame.projection().project(at)))
                                        .stream()))
                .toList();
    }

    private static double kilometresPerPixel(Conflict conflict, Frame frame) {
        return frame.projection().kilometresPerUnit(conflict.marker()) / frame.pixelsPerUnit();
    }

    private static double radius(EventCluster cluster, LocalDate day) {
        if (!cluster.isSingle()) {
            return CLUSTER_RADIUS_PIXELS;
        }
        return Recency.of(cluster.newest().event(), day) == Recency.OLDER ? RADIUS_PIXELS : RECENT_RADIUS_PIXELS;
    }
}
