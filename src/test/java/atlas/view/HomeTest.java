package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.projection.MapProjection;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a new reader sees, and what the key Home shows.
final class HomeTest {

    private final Viewpoint home = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private final AtlasState state = new AtlasState(Fixture.atlas(), home);

    @Test
    void homeInACloseUpShowsAllOfAsia() {
        state.showIn(MapProjection.CLOSE_UP);
        state.lookHome();
        assertEquals(home.camera(), state.viewpoint().camera());
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
    }

    /// Named one by one: a layer that comes later is not at home by itself.
    @Test
    void theLayersOfHomeAreThese() {
        assertEquals(
                Set.of(
                        Layer.CONFLICT_ZONES,
                        Layer.EVENT_POINTS,
                        Layer.ARMED_CONFLICTS,
                        Layer.CAPITALS,
                        Layer.STATE_NAMES,
                        Layer.WATERS,
                        Layer.GRATICULE),
                home.layers());
    }
}
