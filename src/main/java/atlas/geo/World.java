package atlas.geo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The Earth at two levels of detail. Between them, and beyond, lines are simplified as each picture's scale needs.
/// The finer level may come later than the other, and may be asked for by any thread.
public final class World {

    /// Where the points of 1:50m begin to be seen as corners.
    private static final double CLOSE_UP_BELOW_KM_PER_PIXEL = 4;

    private final Detail overview;
    private final AtomicReference<Optional<Detail>> closeUp = new AtomicReference<>(Optional.empty());

    /// @param overview 1:50m
    public World(Detail overview) {
        this.overview = overview;
    }

    public Detail overview() {
        return overview;
    }

    /// The rectangle around areas, by the ids of their shapes: regions, or whole states; empty if none has a shape.
    public Optional<Bounds> boundsOf(List<String> shapeIds) {
        return shapeIds.stream()
                .flatMap(id -> overview
                        .regions()
                        .boundsOf(id)
                        .or(() -> overview.states().boundsOf(id))
                        .stream())
                .reduce(Bounds::and);
    }

    /// From now on close-ups are drawn from a finer level.
    ///
    /// @param finer 1:10m
    public void refine(Detail finer) {
        closeUp.set(Optional.of(finer));
    }

    /// The level for a scale, among those that are there.
    public Detail at(double kilometresPerPixel) {
        return isCloseUp(kilometresPerPixel) ? closeUp.get().orElse(overview) : overview;
    }

    /// Whether a scale shows more than the overview holds.
    public static boolean isCloseUp(double kilometresPerPixel) {
        return kilometresPerPixel < CLOSE_UP_BELOW_KM_PER_PIXEL;
    }
}
