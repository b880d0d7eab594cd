package atlas.map.input;

import atlas.domain.place.State;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.render.canvas.Frame;
import atlas.render.pick.Neighbours;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.WorldOfDay;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/// Ctrl with an arrow chooses the nearest state in that direction: the map's states without a pointer. Where none is
/// chosen yet, the one in the middle of the view is.
public final class NeighbourKeys implements EventHandler<KeyEvent> {

    private final AtlasState state;
    private final World world;
    private final Supplier<Frame> frame;

    public NeighbourKeys(AtlasState state, World world, Supplier<Frame> frame) {
        this.state = state;
        this.world = world;
        this.frame = frame;
    }

    @Override
    public void handle(KeyEvent event) {
        if (MapKey.NEXT_STATE.isPressed(event)) {
            Frame seen = frame.get();
            WorldOfDay then = WorldOfDay.of(state.viewpoint().left().subject(), state.atlas(), world);
            Neighbours neighbours = new Neighbours(then.atlas(), then.world());
            next(event, seen, neighbours).ifPresent(next -> {
                neighbours
                        .placeOf(next)
                        .filter(place -> !seen.bounds().contains(seen.pixelOf(place)))
                        .ifPresent(this::lookAt);
                state.select(new Selection.OfState(next.iso3()));
            });
            event.consume();
        }
    }

    private Optional<State> next(KeyEvent event, Frame seen, Neighbours neighbours) {
        Optional<State> chosen = state.viewpoint().selection() instanceof Selection.OfState(String iso3)
                ? state.atlas().state(iso3)
                : Optional.empty();
        if (chosen.isEmpty()) {
            return neighbours.nearestToMiddle(seen);
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> neighbours.next(chosen.get(), -1, 0, seen);
            case RIGHT, KP_RIGHT -> neighbours.next(chosen.get(), 1, 0, seen);
            case UP, KP_UP -> neighbours.next(chosen.get(), 0, -1, seen);
            default -> neighbours.next(chosen.get(), 0, 1, seen);
        };
    }

    private void lookAt(LonLat place) {
        state.lookAt(new Camera(place, state.viewpoint().camera().spanKm()));
    }
}
