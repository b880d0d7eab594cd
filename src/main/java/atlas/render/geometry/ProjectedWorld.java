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

    private ProjectedWorld(ProjectedWorld base, Detail joined, Optional<LabelAreaCache> areas) {
        this.states = base.states.joined(joined.states());
        this.waters = base.waters;
        this.regions = base.regions;
        this.areas = areas.orElseGet(() -> base.areas.joined(states));
        this.projection = base.projection;
    }

    /// The same plane with states joined; what is not new is not projected again.
    ///
    /// @param joined made from this one's level of detail
    public ProjectedWorld joined(Detail joined) {
        return new ProjectedWorld(this, joined, Optional.empty());
    }

    /// The same at a finer level of detail; names stand on the lands of another one.
    public ProjectedWorld joined(Detail joined, ProjectedWorld overview) {
        return new ProjectedWorld(this, joined, Optional.of(overview.areas));
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
