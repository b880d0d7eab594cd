package atlas.render.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.domain.conflict.Control;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ControlsUnderTest {

    private final AssetFolder assets = new AssetFolder(Path.of("assets"));
    private final World world = assets.readWorld().world();
    private final ControlsUnder controlsUnder = new ControlsUnder(FrozenAtlas.atlas(), world);

    /// The control in the middle of a frame that shows a place on a day.
    private Optional<String> at(double lon, double lat, LocalDate day) {
        Viewpoint viewpoint = Viewpoint.home(day)
                .withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(new LonLat(lon, lat), 100));
        return controlsUnder
                .at(50, 50, viewpoint, Frame.of(viewpoint, 100, 100))
                .map(Control::id);
    }

    @ParameterizedTest
    @CsvSource({
        "35.77, 33.15, golan-heights",
        "33.36, 35.30, northern-cyprus",
        "-13.0, 26.0, western-sahara",
        "46.75, 39.76, karabakh-1994"
    })
    void anAreaIsFoundUnderItsPlace(double lon, double lat, String control) {
        assertEquals(Optional.of(control), at(lon, lat, LocalDate.of(2010, 1, 1)));
    }

    @Test
    void aWholeStateCanBeUnderAnothersControl() {
        assertEquals(Optional.of("kuwait-1990"), at(47.7, 29.3, LocalDate.of(1990, 12, 1)));
    }

    @Test
    void whatHasEndedIsNotFound() {
        assertEquals(Optional.empty(), at(47.7, 29.3, LocalDate.of(1992, 1, 1)));
        assertEquals(Optional.empty(), at(46.75, 39.76, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void besideAnAreaNothingIsFound() {
        assertEquals(Optional.empty(), at(33.6, 34.95, LocalDate.of(2010, 1, 1)));
    }

    @Test
    void finerShapesAreAskedOnceTheyAreThere() {
        world.refine(assets.readCloseUp(world.overview()).detail());
        assertEquals(Optional.of("golan-heights"), at(35.77, 33.15, LocalDate.of(2010, 1, 1)));
    }
}
