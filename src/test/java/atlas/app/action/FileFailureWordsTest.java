package atlas.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.export.WholeFile;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FileFailureWordsTest {

    private static final Path FILE = Path.of("/data/members.csv");

    private final FileFailureWords words = new FileFailureWords(new Messages(Language.ENGLISH));

    @Test
    void aFullDiskIsTold() {
        assertEquals(
                "“members.csv” could not be saved: there is no room left where /data is. The file that was there is kept"
                        + " as it was. Make room there, or choose another disk.",
                words.of(FILE, true, new IOException("No space left on device")));
    }

    @Test
    void aMissingRightIsTold() {
        assertEquals(
                "“members.csv” could not be saved: you may not write in the folder /data. Nothing was written. Choose"
                        + " another folder.",
                words.of(FILE, false, new AccessDeniedException("/data/.members.csv.part")));
    }

    @Test
    void aFolderThatVanishedIsTold() {
        String vanished = "“members.csv” could not be saved: the folder /data no longer exists. Nothing was written."
                + " Choose another folder.";
        assertEquals(vanished, words.of(FILE, false, new NoSuchFileException("/data/.members.csv.part")));
        assertEquals(
                vanished,
                words.of(FILE, false, assertThrows(IOException.class, () -> WholeFile.at(Path.of("/none/at/all")))));
    }

    @Test
    void aFileThatIsOpenElsewhereIsTold() {
        String told = words.of(
                FILE,
                true,
                new FileSystemException(
                        "members.csv",
                        null,
                        "The process cannot access the file because it is being used by another process"));
        assertTrue(told.contains("another program has the file in /data open"), told);
    }

    @Test
    void whatTheSystemSaysIsToldWhereItIsNotKnown() {
        String told = words.of(FILE, true, new FileSystemException("members.csv", null, "Input/output error"));
        assertTrue(told.startsWith("“members.csv” could not be saved: Input/output error."), told);
    }

    @Test
    void aFolderInTheWayIsTold(@TempDir Path folder) throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("members.csv"));
        IOException refused = assertThrows(IOException.class, () -> WholeFile.at(inTheWay));
        assertTrue(words.of(inTheWay, false, refused).contains("a folder of this name is in " + folder));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCauseHasWordsOfItsOwnInEveryLanguage(Language language) {
        Messages messages = new Messages(language);
        Set<String> all = new HashSet<>();
        for (FileFailureWords.Cause cause : FileFailureWords.Cause.values()) {
            String happened = messages.get("file.failed." + cause, "members.csv", "/data");
            assertTrue(happened.contains("members.csv"), happened);
            assertTrue(happened.endsWith("."), happened);
            all.add(happened);
            assertTrue(messages.get("file.do." + cause).endsWith("."));
        }
        assertEquals(FileFailureWords.Cause.values().length, all.size());
    }
}
