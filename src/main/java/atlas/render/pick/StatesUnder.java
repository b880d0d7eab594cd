package atlas.render.pick;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.geo.World;
import atlas.render.canvas.Frame;
import atlas.render.symbol.SmallState;
import atlas.render.symbol.SmallStateFinder;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import atlas.view.WorldsByDay;
import java.util.Comparator;
import java.util.Optional;

/// Finds the state under the pointer: small states first, by their circles, then by the land itself.
public final class StatesUnder {

    private static final double REACH_PIXELS = 8;

    private final WorldsByDay worlds;
    private final SmallStateFinder smallStateFinder;

    public StatesUnder(Atlas atlas, World world) {
        this.worlds = new WorldsByDay(atlas, world);
        this.smallStateFinder = new SmallStateFinder(atlas, world);
    }

    /// The state at a pixel of a frame.
    public Optional<State> at(double x, double y, Viewpoint viewpoint, Frame frame) {
        WorldOfDay then = worlds.of(viewpoint.subject());
        return smallStateFinder.of(viewpoint, frame).stream()
                .filter(mark -> mark.pixelsTo(x, y) <= Math.max(REACH_PIXELS, mark.radiusPixels() + 1))
                .min(Comparator.comparingDouble(mark -> mark.pixelsTo(x, y)))
                .map(SmallState::state)
                .or(() -> frame.placeUnder(x, y)
                        .flatMap(then.world().at(frame.kilometresPerPixel()).states()::shapeUnder)
                        .flatMap(shape -> then.atlas().state(shape.id())));
    }
}
