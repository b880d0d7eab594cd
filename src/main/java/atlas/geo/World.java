package atlas.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The Earth at two levels of detail. Between them, and beyond, lines are simplified as each picture's scale needs.
/// The finer level may come later than the other, and may be asked for by any thread.
public final class World {

    /// Where the points of 1:50m begin to be seen as corners.
    private static final double CLOSE_UP_BELOW_KM_PER_PIXEL = 4;

    private final Detail overview;
    private final AtomicReference<Optional<Detail>> closeUp = new AtomicReference<>(Optional.empty());
    private final Optional<Joins> joins;
    private final Map<Joins, World> joined = new ConcurrentHashMap<>();

    /// Which states are joined, and which are no more than points.
    private record Joins(World base, Map<String, List<String>> wholes, Map<String, LonLat> points) {

        Detail apply(Detail detail) {
            return detail.joined(wholes, points);
        }
    }

    /// @param overview 1:50m
    public World(Detail overview) {
        this(overview, Optional.empty());
    }

    private World(Detail overview, Optional<Joins> joins) {
        this.overview = overview;
        this.joins = joins;
    }

    /// The same Earth with some states joined to larger ones: the same one whenever it is asked for.
    ///
    /// @param wholes the ids of the parts, by the ids of the wholes
    /// @param points states of which no more than a place is known, by their ids
    public World joined(Map<String, List<String>> wholes, Map<String, LonLat> points) {
        if (wholes.isEmpty() && points.isEmpty()) {
            return this;
        }
        return joined.computeIfAbsent(
                new Joins(this, wholes, points),
                wanted -> new World(overview.joined(wanted.wholes(), wanted.points()), Optional.of(wanted)));
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
        return isCloseUp(kilometresPerPixel) ? closeUp().orElse(overview) : overview;
    }

    /// The finer level; a world of joined states joins those of its base when it is first asked for.
    private Optional<Detail> closeUp() {
        Optional<Detail> known = closeUp.get();
        if (known.isPresent() || joins.isEmpty()) {
            return known;
        }
        Joins of = joins.get();
        of.base().closeUp().ifPresent(finer -> closeUp.compareAndSet(known, Optional.of(of.apply(finer))));
        return closeUp.get();
    }

    /// Whether a scale shows more than the overview holds.
    public static boolean isCloseUp(double kilometresPerPixel) {
        return kilometresPerPixel < CLOSE_UP_BELOW_KM_PER_PIXEL;
    }
}
