package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FrozenAtlasTest {

    @Test
    void theFrozenDatasetsAreReadWithoutAProblem() {
        assertEquals(List.of(), FrozenAtlas.problems());
    }
}
