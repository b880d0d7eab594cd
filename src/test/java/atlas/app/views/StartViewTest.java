package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.SavedView;
import atlas.domain.Atlas;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With what a window begins.
final class StartViewTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Viewpoint OTHER = Viewpoint.home(LocalDate.of(2001, 2, 3));

    @TempDir
    private Path temporary;

    private Path folder;
    private Atlas atlas;
    private Atlas first;

    @BeforeEach
    void thereIsAnAtlas() throws IOException {
        Path assets = Files.createDirectory(temporary.resolve("assets"));
        new SmallAtlas(assets).replace("atlas.json", "\"version\"", "\"organizations\": [\"cica\"], \"version\"");
        List<Atlas> firsts = new ArrayList<>();
        atlas = new AssetFolder(assets).readAtlas(firsts::add).atlas();
        first = firsts.getFirst();
        folder = Files.createDirectory(temporary.resolve("views"));
    }

    private void last(Viewpoint viewpoint) throws IOException {
        LastView written = new LastView(folder, AS_OF, viewpoint, Optional.empty());
        written.write();
    }

    private StartView.Shown shown() {
        return StartView.last(HOME, folder).in(atlas);
    }

    @Test
    void withoutAViewOfLastTimeAWindowBeginsAtHome() {
        assertEquals(StartView.Shown.home(HOME), shown());
        assertEquals(
                Optional.of(StartView.Shown.home(HOME)),
                StartView.last(HOME, folder).enoughIn(first));
    }

    @Test
    void theViewOfLastTimeIsShown() throws IOException {
        last(OTHER);
        assertEquals(OTHER, shown().viewpoint());
        assertEquals(Optional.of(OTHER), shown().last());
    }

    @Test
    void participationIsPaintedFromTheFirstAtlasAndAFigureFromTheWhole() throws IOException {
        last(OTHER.withOrganization("cica"));
        assertEquals(
                Optional.of(OTHER), StartView.last(HOME, folder).enoughIn(first).map(StartView.Shown::viewpoint));
        last(OTHER.withTheme(new MapTheme.SharedOrganizationsTheme("KAZ")));
        assertEquals(Optional.empty(), StartView.last(HOME, folder).enoughIn(first));
        assertEquals(
                new MapTheme.SharedOrganizationsTheme("KAZ"),
                shown().viewpoint().subject().theme());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"atlasView\": 1, \"na", "[]", "{\"name\": \"other\"}"})
    void aBrokenViewOfLastTimeIsKeptAsideAndTheWindowBeginsAtHome(String json) throws IOException {
        Path file = Files.writeString(LastView.fileIn(folder), json);
        assertEquals(Optional.empty(), StartView.last(HOME, folder).enoughIn(first));
        StartView.Shown shown = shown();
        assertEquals(HOME, shown.viewpoint());
        assertEquals(NoViewException.class, shown.failure().orElseThrow().getClass());
        assertFalse(Files.exists(file));
        assertEquals(json, Files.readString(folder.resolve(".last-unreadable.atlasview")));
        assertEquals(List.of(), new ViewFolder(folder, atlas).list());
    }

    @Test
    void aViewOfLastTimeWithWhatTheAtlasLostIsShownAsFarAsItGoes() throws IOException {
        last(OTHER.withOrganization("asean"));
        LoadedView loaded = shown().loaded().orElseThrow();
        assertEquals(
                "ORGANIZATION asean",
                loaded.missing().getFirst().kind() + " "
                        + loaded.missing().getFirst().value());
        assertEquals(OTHER.date(), shown().viewpoint().date());
    }

    @Test
    void aFileThatWasAskedForIsShownOrItIsSaidWhyNot() throws IOException {
        Path file = temporary.resolve("mine.atlasview");
        StartView.Shown missing = StartView.of(HOME, file).in(atlas);
        assertTrue(missing.isAskedFor());
        assertEquals(NoSuchFileException.class, missing.failure().orElseThrow().getClass());
        ViewFiles.write(file, new SavedView("Mine", OTHER, Optional.empty(), Optional.empty()));
        assertEquals(OTHER, StartView.of(HOME, file).in(atlas).viewpoint());
        Files.writeString(file, "{");
        assertEquals(HOME, StartView.of(HOME, file).in(atlas).viewpoint());
        assertEquals("{", Files.readString(file));
    }

    @Test
    void theViewOfLastTimeIsWrittenOnceAndNotAgainBeforeItChanges() throws IOException {
        LastView written = new LastView(folder, AS_OF, HOME, Optional.of(HOME));
        written.write();
        assertFalse(Files.exists(LastView.fileIn(folder)));
        written.shows(OTHER);
        written.write();
        assertEquals(OTHER, shown().viewpoint());
        Files.delete(LastView.fileIn(folder));
        written.write();
        assertFalse(Files.exists(LastView.fileIn(folder)));
    }
}
