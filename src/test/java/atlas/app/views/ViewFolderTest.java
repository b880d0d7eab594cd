package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.SavedView;
import atlas.domain.Atlas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewFolderTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path temporary;

    private Path folder;
    private Atlas atlas;
    private ViewFolder views;

    @BeforeEach
    void thereIsNoFolderYet() throws IOException {
        Path assets = Files.createDirectory(temporary.resolve("assets"));
        var _ = new SmallAtlas(assets);
        atlas = new AssetFolder(assets).readAtlas().atlas();
        folder = temporary.resolve("data").resolve("views");
        views = new ViewFolder(folder, atlas);
    }

    private static SavedView view(String name, int minute) {
        Instant at = Instant.parse("2026-11-30T09:00:00Z").plusSeconds(60L * minute);
        return new SavedView(
                name,
                Viewpoint.home(AS_OF.minusDays(minute)),
                Optional.of(new SavedView.Origin(Optional.of(at), "1.0", AS_OF)),
                Optional.empty());
    }

    private static SavedView view(String name) {
        return view(name, 0);
    }

    private List<String> names() throws IOException {
        return views.list().stream().map(KeptView::name).toList();
    }

    private static SavedView saved(KeptView kept) {
        return kept.loaded().orElseThrow().view();
    }

    @Test
    void whereThereIsNoFolderThereAreNoViews() throws IOException {
        assertEquals(List.of(), views.list());
    }

    @Test
    void theLatestViewIsFirst() throws IOException {
        views.add(view("Old", 1));
        views.add(view("New", 3));
        views.add(view("Middle", 2));
        assertEquals(List.of("New", "Middle", "Old"), names());
        assertEquals(view("New", 3), saved(views.list().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "a/b\\c",
                "...",
                "Вид 👩🏽‍🚀",
                "../../x",
                "<script>",
                "aux.atlasview",
                "🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏"
            })
    void aViewMayBeCalledAnything(String name) throws IOException {
        KeptView kept = views.add(view(name));
        assertEquals(folder, kept.file().getParent());
        assertEquals(List.of(name), names());
    }

    @Test
    void viewsOfOneNameStandBesideEachOther() throws IOException {
        views.add(view("Same"));
        views.add(view("Same"));
        assertEquals(List.of("Same", "Same"), names());
    }

    @Test
    void aViewIsReplacedByALaterState() throws IOException {
        KeptView first = views.add(view("A", 1));
        KeptView second = views.replace(first, view("A", 2));
        assertEquals(
                List.of(view("A", 2)),
                views.list().stream().map(ViewFolderTest::saved).toList());
        views.replace(second, view("A", 3));
        assertEquals(
                List.of(view("A", 3)),
                views.list().stream().map(ViewFolderTest::saved).toList());
    }

    @Test
    void whatAnotherWindowHasChangedOrDeletedIsNeverWrittenOver() throws IOException {
        ViewFolder other = new ViewFolder(folder, atlas);
        KeptView known = views.add(view("A", 1));
        other.replace(other.list().getFirst(), view("A", 2));
        assertThrows(ViewFolder.ChangedElsewhereException.class, () -> views.replace(known, view("A", 3)));
        assertThrows(ViewFolder.ChangedElsewhereException.class, () -> views.rename(known, "B"));
        assertThrows(ViewFolder.ChangedElsewhereException.class, () -> views.delete(known));
        assertEquals(
                List.of(view("A", 2)),
                views.list().stream().map(ViewFolderTest::saved).toList());
        other.delete(other.list().getFirst());
        assertThrows(ViewFolder.ChangedElsewhereException.class, () -> views.replace(known, view("A", 3)));
        assertEquals(List.of(), names());
    }

    @Test
    void aViewIsRenamedInItsFile() throws IOException {
        KeptView kept = views.add(view("A"));
        KeptView renamed = views.rename(kept, "Другое имя / B");
        assertEquals(kept.file(), renamed.file());
        assertEquals(List.of("Другое имя / B"), names());
        assertEquals(view("A").viewpoint(), saved(views.list().getFirst()).viewpoint());
    }

    @Test
    void aDeletedViewComesBackAsItWas() throws IOException {
        KeptView kept = views.add(view("A"));
        byte[] bytes = Files.readAllBytes(kept.file());
        views.delete(kept);
        assertEquals(List.of(), names());
        views.restore(kept);
        assertArrayEquals(bytes, Files.readAllBytes(kept.file()));
        assertThrows(FileAlreadyExistsException.class, () -> views.restore(kept));
    }

    @Test
    void whatCannotBeOpenedIsListedAndCanBeDeleted() throws IOException {
        views.add(view("A"));
        Path broken = Files.writeString(folder.resolve("broken.atlasview"), "{\"atlasView\": 1, \"na");
        KeptView listed = views.list().stream()
                .filter(kept -> kept.loaded().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals("broken.atlasview", listed.name());
        assertEquals(NoViewException.class, listed.failure().orElseThrow().getClass());
        views.delete(listed);
        assertFalse(Files.exists(broken));
    }

    @Test
    void otherFilesAreLeftAloneAndWhatAnEndedProgramLeftIsClearedLater() throws IOException {
        views.add(view("A"));
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
        Path fresh = Files.writeString(folder.resolve(".B.atlasview.0000abcd.part"), "{");
        Path old = Files.writeString(folder.resolve(".C.atlasview.0000abcd.part"), "{");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        assertEquals(List.of("A"), names());
        assertTrue(Files.exists(foreign) && Files.exists(fresh));
        assertFalse(Files.exists(old));
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "in the way");
        assertThrows(IOException.class, () -> views.add(view("A")));
        assertThrows(IOException.class, () -> views.list());
        assertEquals("in the way", Files.readString(folder));
    }

    @Test
    void twoWindowsThatSaveAtOnceLoseNothing() throws Exception {
        int each = 60;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> saving = () -> {
                ViewFolder own = new ViewFolder(folder, atlas);
                for (int i = 0; i < each; i++) {
                    own.add(view("Same", i));
                }
                return true;
            };
            for (Future<Boolean> done : both.invokeAll(List.of(saving, saving))) {
                assertTrue(done.get());
            }
        }
        List<KeptView> kept = views.list();
        assertEquals(2 * each, kept.size());
        assertTrue(kept.stream()
                .allMatch(one ->
                        one.loaded().filter(read -> read.missing().isEmpty()).isPresent()));
    }

    @Test
    void moreThanCanBeListedAreLeftWhereTheyAre() throws IOException {
        views.add(view("A"));
        byte[] json = Files.readAllBytes(views.list().getFirst().file());
        for (int i = 0; i < ViewFolder.MOST; i++) {
            Files.write(folder.resolve("copy " + i + ".atlasview"), json);
        }
        assertEquals(ViewFolder.MOST, views.list().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(ViewFolder.MOST + 1, files.count());
        }
    }
}
