package atlas.render.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeighboursTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();

    private final Neighbours neighbours =
            new Neighbours(ATLAS, new AssetFolder(Path.of("assets")).readWorld().world());
    private final Frame frame = Frame.of(Viewpoint.home(LocalDate.of(2022, 10, 13)), 1280, 800);

    @ParameterizedTest
    @CsvSource({"KAZ, 0, -1, RUS", "PRK, 0, 1, KOR", "THA, 1, 0, KHM", "IRN, -1, 0, IRQ"})
    void theNextStateLiesInThatDirection(String from, int dx, int dy, String expected) {
        State state = ATLAS.state(from).orElseThrow();
        assertEquals(
                Optional.of(expected), neighbours.next(state, dx, dy, frame).map(State::iso3));
    }

    @Test
    void theFirstStateIsTheOneWhoseNameIsNearestToTheMiddle() {
        assertEquals(Optional.of("TJK"), neighbours.nearestToMiddle(frame).map(State::iso3));
    }
}
