package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A window is built anew while a key is held: its map has no size yet, or only a width.
@ExtendWith(ApplicationExtension.class)
final class MapWithoutSizeTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final AtlasMap map;

    MapWithoutSizeTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.map = new AtlasMap(
                state,
                new AtlasMap.Parts(
                        new MapPainter(ATLAS, WORLD, new GlyphCache(new Typeface())),
                        WORLD,
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        new Messages(Language.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 0, 0", "PLUS, 0, 0", "MINUS, 0, 0", "PAGE_DOWN, 0, 0", "RIGHT, 600, 0", "PLUS, 0, 600"})
    void aKeyMovesNothing(KeyCode key, double width, double height, FxRobot robot) {
        Viewpoint before = state.viewpoint();
        robot.interact(() -> {
            map.resize(width, height);
            map.reducedMotionProperty().set(true);
            map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        assertEquals(before, state.viewpoint());
    }
}
