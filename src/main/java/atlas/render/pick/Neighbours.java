package atlas.render.pick;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.geo.Line;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import atlas.render.canvas.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/// Which state lies next to another on a picture: members and observers of the United Nations, by where their names
/// stand.
public final class Neighbours {

    /// How much farther a state seems that lies to the side of the way.
    private static final double SIDEWAYS = 2;
    /// How much nearer one seems that has a boundary with the first.
    private static final double ACROSS_THE_BOUNDARY = 0.35;

    private final Atlas atlas;
    private final World world;

    public Neighbours(Atlas atlas, World world) {
        this.atlas = atlas;
        this.world = world;
    }

    /// The nearest state in a direction; empty where there is none.
    ///
    /// @param dx 1 to the right, −1 to the left, 0 neither
    /// @param dy 1 down, −1 up, 0 neither
    public Optional<State> next(State from, int dx, int dy, Frame frame) {
        Set<String> bordering = bordering(from);
        return placeOf(from)
                .map(frame::pixelOf)
                .flatMap(here -> nearest(frame, (state, there) -> {
                    double along = (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
                    double aside = Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
                    double share = bordering.contains(state.iso3()) ? ACROSS_THE_BOUNDARY : 1;
                    return along > 0.5 * aside && along > 1e-6
                            ? share * (along + SIDEWAYS * aside)
                            : Double.POSITIVE_INFINITY;
                }));
    }

    private Set<String> bordering(State state) {
        return world.overview().states().lines().stream()
                .map(Line::between)
                .filter(between -> between.contains(state.iso3()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    public Optional<State> nearestToMiddle(Frame frame) {
        return nearest(
                frame,
                (state, there) ->
                        Math.hypot(there.x() - frame.widthPixels() / 2, there.y() - frame.heightPixels() / 2));
    }

    /// Where a state's name stands.
    public Optional<LonLat> placeOf(State state) {
        return world.overview().states().shape(state.iso3()).flatMap(Shape::labelAt);
    }

    /// @param pixels how far a place seems; infinite where it is out of question
    private Optional<State> nearest(Frame frame, ToDoubleBiFunction<State, Box> pixels) {
        return atlas.states().values().stream()
                .filter(state -> state.stateKind() != State.StateKind.OTHER)
                .flatMap(state -> placeOf(state)
                        .map(place -> new NeighbourCandidate(state, pixels.applyAsDouble(state, frame.pixelOf(place))))
                        .stream())
                .filter(neighbourCandidate -> Double.isFinite(neighbourCandidate.pixels()))
                .min(Comparator.comparingDouble(NeighbourCandidate::pixels))
                .map(NeighbourCandidate::state);
    }

    private record NeighbourCandidate(State state, double pixels) {}
}
