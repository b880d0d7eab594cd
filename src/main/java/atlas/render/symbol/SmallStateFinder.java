package atlas.render.symbol;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.domain.place.States;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import atlas.view.WorldsByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the states that are too small to be seen at a scale and gives each a circle, as printed atlases do. Members
/// and observers of the United Nations and whoever takes part in the organization have one; other islets do not. Where
/// the circles stand depends on the scale alone, so that they keep still while the map is moved.
public final class SmallStateFinder {

    /// Up to this scale circles have their full size; on smaller ones they shrink, or Europe would be circles only.
    private static final double FULL_SIZE_UP_TO_KM_PER_PIXEL = 12;

    private static final double FULL_RADIUS_PIXELS = 5.5;
    private static final double LEAST_RADIUS_PIXELS = 2.4;
    private static final double SHRINKING = 0.7;
    /// A state whose largest part is smaller than this many radii has a circle.
    private static final double RADII_ACROSS = 1.65;
    /// Larger states have a part that is seen on a map of the world.
    private static final double LARGEST_SMALL_AREA_KM2 = 400_000;

    private final Atlas atlas;
    private final WorldsByDay worlds;
    private final Map<States.Edition, List<CircleCandidate>> circleCandidates = new ConcurrentHashMap<>();
    private volatile @Nullable Placed last;

    public SmallStateFinder(Atlas atlas, World world) {
        this.atlas = atlas;
        this.worlds = new WorldsByDay(atlas, world);
    }

    /// @param acrossKm the root of its largest part's area
    private record CircleCandidate(State state, LonLat at, double acrossKm) {}

    private record Scale(
            Projection projection, double pixelsPerUnit, String organization, LocalDate day, States.Areas areas) {}

    /// @param marks in pixels from the plane's corner
    private record Placed(Scale scale, List<SmallState> marks) {}

    /// The circles that touch the picture, in its pixels; none covers another.
    public List<SmallState> of(Viewpoint viewpoint, Frame frame) {
        double left = frame.x(0);
        double top = frame.y(0);
        return onPlane(viewpoint, frame.wholePlane()).stream()
                .map(mark -> new SmallState(mark.state(), mark.x() + left, mark.y() + top, mark.radiusPixels()))
                .filter(mark -> frame.bounds().overlaps(mark.box()))
                .toList();
    }

    /// All circles, in pixels from the plane's corner.
    ///
    /// @param frame all of the plane at a scale
    public List<SmallState> onPlane(Viewpoint viewpoint, Frame frame) {
        WorldOfDay then = worlds.of(viewpoint.subject());
        Scale scale = new Scale(
                frame.projection(),
                frame.pixelsPerUnit(),
                viewpoint.organization(),
                viewpoint.date(),
                then.edition().areas());
        Placed known = last;
        if (known == null || !known.scale().equals(scale)) {
            known = new Placed(scale, SpreadCircles.apart(wanted(viewpoint, frame, then)));
            last = known;
        }
        return known.marks();
    }

    private List<SmallState> wanted(Viewpoint viewpoint, Frame frame, WorldOfDay then) {
        Set<String> participants = atlas.organization(viewpoint.organization())
                .map(organization ->
                        organization.participationOn(viewpoint.date()).keySet())
                .orElse(Set.of());
        List<SmallState> wanted = new ArrayList<>();
        List<CircleCandidate> importantFirst = circleCandidates(then).stream()
                .sorted(Comparator.comparing((CircleCandidate circleCandidate) ->
                                !participants.contains(circleCandidate.state().iso3()))
                        .thenComparing(Comparator.comparingDouble(CircleCandidate::acrossKm)
                                .reversed())
                        .thenComparing(
                                circleCandidate -> circleCandidate.state().iso3()))
                .toList();
        for (CircleCandidate circleCandidate : importantFirst) {
            boolean isNamed = circleCandidate.state().stateKind() != State.StateKind.OTHER
                    || participants.contains(circleCandidate.state().iso3());
            double kilometresPerPixel =
                    frame.projection().kilometresPerUnit(circleCandidate.at()) / frame.pixelsPerUnit();
            double radius = radiusPixels(kilometresPerPixel);
            if (isNamed && circleCandidate.acrossKm() < RADII_ACROSS * radius * kilometresPerPixel) {
                PlanePoint at = frame.projection().project(circleCandidate.at());
                wanted.add(new SmallState(
                        circleCandidate.state(),
                        at.u() * frame.pixelsPerUnit(),
                        at.v() * frame.pixelsPerUnit(),
                        radius));
            }
        }
        return wanted;
    }

    private static double radiusPixels(double kilometresPerPixel) {
        double shrunk = FULL_RADIUS_PIXELS * Math.pow(FULL_SIZE_UP_TO_KM_PER_PIXEL / kilometresPerPixel, SHRINKING);
        return Math.clamp(shrunk, LEAST_RADIUS_PIXELS, FULL_RADIUS_PIXELS);
    }

    private List<CircleCandidate> circleCandidates(WorldOfDay then) {
        return circleCandidates.computeIfAbsent(
                then.edition(),
                _ -> then.atlas().states().values().stream()
                        .flatMap(state ->
                                circleCandidate(state, then.world().overview().states()).stream())
                        .toList());
    }

    private static Optional<CircleCandidate> circleCandidate(State state, Geography states) {
        return states.shape(state.iso3())
                .filter(shape -> shape.areaKm2() < LARGEST_SMALL_AREA_KM2)
                .flatMap(shape -> shape.labelAt()
                        .map(at -> new CircleCandidate(state, at, Math.sqrt(largestPartKm2(states, shape)))));
    }

    private static double largestPartKm2(Geography states, Shape shape) {
        return shape.rings().stream().mapToDouble(states::areaKm2).max().orElse(0);
    }
}
