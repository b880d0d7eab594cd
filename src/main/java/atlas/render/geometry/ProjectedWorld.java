package atlas.render.geometry;

import atlas.geo.Detail;
import atlas.projection.Projection;
import java.util.Optional;

/// A level of detail on one projection's plane.
public final class ProjectedWorld {

    private final ProjectedGeography states;
    private final ProjectedGeography waters;
    private final ProjectedGeography regions;
    private final LabelAreaCache areas;
    private final Projection projection;

    public ProjectedWorld(Detail detail, Projection projection) {
        this(detail, projection, Optional.empty());
    }

    private ProjectedWorld(Detail detail, Projection projection, Optional<LabelAreaCache> areas) {
        this.states = new ProjectedGeography(detail.states(), projection);
        this.waters = new ProjectedGeography(detail.waters(), projection);
        this.regions = new ProjectedGeography(detail.regions(), projection);
        this.areas = areas.orElseGet(() -> new LabelAreaCache(states, projection));
        this.projection = projection;
    }

    /// The same plane at another level of detail; names stand on the same lands, so that they do not move when the
    /// level changes.
    public ProjectedWorld at(Detail detail) {
        return new ProjectedWorld(detail, projection, Optional.of(areas));
    }

    public ProjectedGeography states() {
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
    public LabelAreaCache areas() {
        return areas;
    }
}
