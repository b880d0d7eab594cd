package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.app.system.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentFilesTest {

    @TempDir
    private Path folder;

    private RecentFiles recent() {
        return new RecentFiles(new Settings(folder.resolve("window.properties")));
    }

    @Test
    void theLatestEightAreKeptWithTheSettings() throws IOException {
        Settings settings = new Settings(folder.resolve("window.properties"));
        RecentFiles recent = new RecentFiles(settings);
        for (int i = 0; i < 10; i++) {
            recent.add(folder.resolve("вид " + i + ".atlasview"));
        }
        recent.add(folder.resolve("вид 5.atlasview"));
        recent.remove(folder.resolve("вид 9.atlasview"));
        settings.save();
        assertEquals(
                List.of("вид 5", "вид 8", "вид 7", "вид 6", "вид 4", "вид 3", "вид 2"),
                recent().all().stream()
                        .map(file -> file.getFileName().toString().replace(".atlasview", ""))
                        .toList());
    }

    @Test
    void whatIsNoPathOfThisSystemDoesNotCount() {
        Settings settings = new Settings(folder.resolve("window.properties"));
        settings.rememberText("recent-view-0", "relative.atlasview");
        settings.rememberText("recent-view-1", "\0");
        settings.rememberText("recent-view-3", folder.resolve("a.atlasview").toString());
        assertEquals(List.of(folder.resolve("a.atlasview")), new RecentFiles(settings).all());
    }
}
