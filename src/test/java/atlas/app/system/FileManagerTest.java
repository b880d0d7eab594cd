package atlas.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FileManagerTest {

    @TempDir
    Path folder;

    private final List<Path> failed = new ArrayList<>();

    @Test
    void theProgramOfTheSystemIsHandedTheFile() throws Exception {
        Path file = Files.createFile(folder.resolve("a map.png"));
        Path seen = folder.resolve("seen");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> new FileManager(shown ->
                                List.of("sh", "-c", "printf %s \"$0\" > \"$1\"", shown.toString(), seen.toString()))
                        .show(file, failed::add));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(seen) && Files.size(seen) > 0);
        assertEquals(file.toString(), Files.readString(seen));
        assertEquals(List.of(), failed);
    }

    @Test
    void aProgramThatIsMissingOrFailsIsTold() throws Exception {
        Path file = Files.createFile(folder.resolve("a.png"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> new FileManager(_ -> List.of("no-such-program")).show(file, failed::add));
        assertEquals(List.of(folder), failed);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new FileManager(_ -> List.of("false")).show(file, failed::add));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> failed.size() == 2);
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        Path gone = folder.resolve("gone");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> new FileManager(_ -> List.of("true")).show(gone.resolve("a.png"), failed::add));
        assertEquals(List.of(gone), failed);
    }
}
