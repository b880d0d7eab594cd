package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.CliArguments;
import atlas.app.views.StartView;
import atlas.app.views.ViewFiles;
import atlas.assets.AssetFolder;
import atlas.assets.viewpoint.SavedView;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.canvas.MapStyle;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is painted ahead where a window begins with the view of last time.
final class LastViewWindowTest {

    private static final Viewpoint HOME = Viewpoint.home(CliArguments.FIRST_SHOWN);

    @TempDir
    private Path folder = Path.of("");

    private WindowPlace.Size map = new WindowPlace.Size(0, 0);

    @BeforeEach
    void theMapHasASize() {
        map = new WindowPlace.Size(600, 500);
    }

    private AtlasWindow.Loaded begun() {
        return Preparation.begin(
                        DatasetReaders.of(new AssetFolder(Path.of("assets"))),
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        map,
                        StartView.last(HOME, folder))
                .join();
    }

    private void last(Viewpoint viewpoint) throws Exception {
        ViewFiles.write(
                folder.resolve(".last.atlasview"),
                new SavedView("Last view", viewpoint, Optional.empty(), Optional.empty()));
    }

    private void assertBeginsWith(Viewpoint expected) {
        AtlasWindow.Loaded loaded = begun();
        assertEquals(expected, loaded.start().viewpoint());
        assertEquals(
                Frame.of(expected, map.width(), map.height()), loaded.ahead().frame());
        assertEquals(expected, loaded.ahead().take().join().picture().viewpoint());
    }

    @Test
    void participationOfLastTimeIsPaintedAhead() throws Exception {
        Viewpoint viewpoint =
                HOME.withDate(LocalDate.of(2003, 4, 5)).withCamera(Viewpoint.homeOf(MapProjection.CLOSE_UP));
        last(viewpoint);
        assertBeginsWith(viewpoint);
    }

    @Test
    void aFigureOfLastTimeIsPaintedAheadWithItsValues() throws Exception {
        Viewpoint viewpoint = HOME.withTheme(new MapTheme.FigureTheme("population", Classing.USUAL));
        last(viewpoint);
        assertBeginsWith(viewpoint);
    }

    @Test
    void aBrokenViewOfLastTimeLetsTheWindowBeginAtHome() throws Exception {
        Files.writeString(folder.resolve(".last.atlasview"), "{\"atlasView\": 1,");
        AtlasWindow.Loaded loaded = begun();
        assertEquals(HOME, loaded.start().viewpoint());
        assertTrue(loaded.start().failure().isPresent());
        assertEquals(HOME, loaded.ahead().take().join().picture().viewpoint());
    }
}
