package atlas.render;

import atlas.geo.Detail;
import atlas.projection.Projection;
import java.util.Optional;

/// A level of detail on one projection's plane.
final class ProjectedWorld {

    private final ProjectedGeography states;
    private final ProjectedGeography waters;
    private final ProjectedGeography regions;
    private final Lands lands;
    private final Projection projection;

    ProjectedWorld(Detail detail, Projection projection) {
        this(detail, projection, Optional.empty());
    }

    private ProjectedWorld(Detail detail, Projection projection, Optional<Lands> lands) {
        this.states = new ProjectedGeography(detail.states(), projection);
        this.waters = new ProjectedGeography(detail.waters(), projection);
        this.regions = new ProjectedGeography(detail.regions(), projection);
        this.lands = lands.orElseGet(() -> new Lands(states, projection));
        this.projection = projection;
    }

    /// The same plane at another level of detail; names stand on the same lands, so that they do not move when the
    /// level changes.
    ProjectedWorld at(Detail detail) {
        return new ProjectedWorld(detail, projection, Optional.of(lands));
    }

    ProjectedGeography states() {
        return states;
    }

    ProjectedGeography waters() {
        return waters;
    }

    ProjectedGeography regions() {
        return regions;
    }

    Projection projection() {
        return projection;
    }

    /// Where on the states' lands names have room.
    Lands lands() {
        return lands;
    }
}
