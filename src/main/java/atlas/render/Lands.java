package atlas.render;

import atlas.geo.Shape;
import atlas.projection.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The states' lands on one plane, each looked at when its name is first asked for.
final class Lands {

    private final ProjectedGeography states;
    private final Projection projection;
    private final Map<String, Land> seen = new ConcurrentHashMap<>();

    Lands(ProjectedGeography states, Projection projection) {
        this.states = states;
        this.projection = projection;
    }

    /// A state's land; empty if the geography has no such state or no place for its name.
    Optional<Land> of(String iso3) {
        return states.geography().shape(iso3).flatMap(this::of);
    }

    private Optional<Land> of(Shape shape) {
        return shape.labelAt()
                .map(labelAt -> seen.computeIfAbsent(shape.id(), id -> Land.of(states, projection, shape, labelAt)));
    }
}
