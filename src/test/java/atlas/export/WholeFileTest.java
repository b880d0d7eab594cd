package atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, pipes and modes are those of POSIX")
final class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aGoodFileIsThere() throws IOException {
        file = Files.writeString(folder.resolve("table.csv"), "good");
    }

    private static void write(Path path, String text) throws IOException {
        WholeFile.at(path).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static WholeFile.Reason refusal(Path path) {
        return assertThrows(WholeFile.RefusedException.class, () -> WholeFile.at(path))
                .reason();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatIsWrittenReplacesWhatWasThere() throws IOException {
        write(file, "better");
        assertEquals("better", Files.readString(file));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    void whatFailsHalfWayLeavesWhatWasThereAndNothingElse() throws IOException {
        WholeFile whole = WholeFile.at(file);
        assertThrows(
                IOException.class,
                () -> whole.write(out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("good", Files.readString(file));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    void untilAllIsWrittenWhatWasThereStays() throws IOException {
        WholeFile.at(file).write(out -> {
            out.write('b');
            out.flush();
            assertEquals("good", Files.readString(file));
        });
        assertEquals("b", Files.readString(file));
    }

    @Test
    void aNewFileHasTheModeThatTheSystemGives() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path made = folder.resolve("new.csv");
        write(made, "new");
        assertEquals(mode(usual), mode(made));
    }

    @Test
    void theModeOfTheFileThatWasThereIsKept() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        write(file, "better");
        assertEquals("rw-r-x--x", mode(file));
    }

    @Test
    void aFolderIsRefusedThoughItIsEmpty() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(WholeFile.Reason.FOLDER, refusal(empty));
        assertEquals(WholeFile.Reason.FOLDER, refusal(Files.createSymbolicLink(folder.resolve("link"), empty)));
    }

    @Test
    void aPipeIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(WholeFile.Reason.NO_REGULAR_FILE, refusal(pipe));
    }

    @Test
    void aDeviceIsRefused() throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "this system has no such device");
        assertEquals(WholeFile.Reason.NO_REGULAR_FILE, refusal(device));
        assertEquals(
                WholeFile.Reason.NO_REGULAR_FILE, refusal(Files.createSymbolicLink(folder.resolve("link"), device)));
    }

    @Test
    void aWriteProtectedFileIsRefusedEvenToTheSuperuser() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(WholeFile.Reason.WRITE_PROTECTED, refusal(file));
    }

    @Test
    void aFileInAFolderThatDoesNotExistIsRefused() {
        assertEquals(WholeFile.Reason.NO_FOLDER, refusal(folder.resolve("none").resolve("table.csv")));
    }

    @Test
    void aSymbolicLinkIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("table.csv"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("far.csv"), link);
        write(linkToLink, "better");
        assertEquals("better", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
    }

    @Test
    void aSymbolicLinkToNothingMakesWhatItNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("new.csv"));
        write(link, "new");
        assertEquals("new", Files.readString(folder.resolve("new.csv")));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);
        assertEquals(WholeFile.Reason.LINKS_IN_A_CIRCLE, refusal(one));
    }
}
