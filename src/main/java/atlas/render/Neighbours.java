package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.State;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Which state lies next to another on a picture: members and observers of the United Nations, by where their names
/// stand.
public final class Neighbours {

    /// How much farther a state seems that lies to the side of the way.
    private static final double SIDEWAYS = 2;

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
        return placeOf(from)
                .map(frame::pixelOf)
                .flatMap(here -> nearest(frame, there -> {
                    double along = (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
                    double aside = Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
                    return along > 0.5 * aside && along > 1e-6 ? along + SIDEWAYS * aside : Double.POSITIVE_INFINITY;
                }));
    }

    public Optional<State> nearestToMiddle(Frame frame) {
        return nearest(
                frame, there -> Math.hypot(there.x() - frame.widthPixels() / 2, there.y() - frame.heightPixels() / 2));
    }

    /// Where a state's name stands.
    public Optional<LonLat> placeOf(State state) {
        return world.states().shape(state.iso3()).flatMap(Shape::labelAt);
    }

    /// @param pixels how far a place seems; infinite where it is out of question
    private Optional<State> nearest(Frame frame, ToDoubleFunction<Box> pixels) {
        return atlas.states().values().stream()
                .filter(state -> state.kind() != State.Kind.OTHER)
                .flatMap(state ->
                        placeOf(state)
                                .map(place -> new Candidate(state, pixels.applyAsDouble(frame.pixelOf(place))))
                                .stream())
                .filter(candidate -> Double.isFinite(candidate.pixels()))
                .min(Comparator.comparingDouble(Candidate::pixels))
                .map(Candidate::state);
    }

    private record Candidate(State state, double pixels) {}
}
