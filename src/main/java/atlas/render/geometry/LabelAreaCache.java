package atlas.render.geometry;

import atlas.geo.Shape;
import atlas.projection.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where the states on one plane have space for labels: worked out when a state is first asked for, then kept.
public final class LabelAreaCache {

    private final ProjectedGeography states;
    private final Projection projection;
    private final Optional<LabelAreaCache> base;
    private final Map<String, LabelArea> seen = new ConcurrentHashMap<>();

    LabelAreaCache(ProjectedGeography states, Projection projection) {
        this(states, projection, Optional.empty());
    }

    private LabelAreaCache(ProjectedGeography states, Projection projection, Optional<LabelAreaCache> base) {
        this.states = states;
        this.projection = projection;
        this.base = base;
    }

    /// Of the same plane with some states joined: what was worked out of the others is kept.
    LabelAreaCache joined(ProjectedGeography joined) {
        return new LabelAreaCache(joined, projection, Optional.of(this));
    }

    /// A state's land; empty if the geography has no such state or no place for its name.
    public Optional<LabelArea> of(String iso3) {
        Optional<Shape> shape = states.geography().shape(iso3);
        Optional<LabelAreaCache> sameBefore =
                base.filter(before -> before.states.geography().shape(iso3).equals(shape));
        return sameBefore.isPresent() ? sameBefore.get().of(iso3) : shape.flatMap(this::of);
    }

    private Optional<LabelArea> of(Shape shape) {
        return shape.labelAt()
                .map(labelAt ->
                        seen.computeIfAbsent(shape.id(), id -> LabelArea.of(states, projection, shape, labelAt)));
    }
}
