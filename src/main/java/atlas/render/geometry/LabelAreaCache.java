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
    private final Map<String, LabelArea> seen = new ConcurrentHashMap<>();

    LabelAreaCache(ProjectedGeography states, Projection projection) {
        this.states = states;
        this.projection = projection;
    }

    /// A state's land; empty if the geography has no such state or no place for its name.
    public Optional<LabelArea> of(String iso3) {
        return states.geography().shape(iso3).flatMap(this::of);
    }

    private Optional<LabelArea> of(Shape shape) {
        return shape.labelAt()
                .map(labelAt ->
                        seen.computeIfAbsent(shape.id(), id -> LabelArea.of(states, projection, shape, labelAt)));
    }
}
