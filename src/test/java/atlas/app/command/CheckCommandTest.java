package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `atlas check`, run as a program.
final class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void goodDatasetsAreCounted() {
        var _ = new SmallAtlas(folder).withSchemas();
        Ran ran = Ran.of("check", folder.toString());
        assertEquals("", ran.err());
        List<String> lines = ran.out().lines().toList();
        assertTrue(lines.contains("       3  states"), ran::out);
        assertEquals("No problems.", lines.getLast());
        assertEquals(0, ran.exit());
    }

    @Test
    void theFolderCanBeNamedAsForTheOtherCommands() {
        var _ = new SmallAtlas(folder).withSchemas();
        assertEquals(
                Ran.of("check", folder.toString()).out(),
                Ran.of("--assets", folder.toString(), "check").out());
    }

    @Test
    void whatIsWrongIsListedAndCountedAndAFailure() {
        var _ = new SmallAtlas(folder).withSchemas().replace("glossary.json", "\"definition\"", "\"definitoin\"");
        Ran ran = Ran.of("check", folder.toString());
        List<String> lines = ran.out().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("glossary.json, ")), ran::out);
        assertTrue(lines.getLast().matches("(1 problem|\\d+ problems)\\."), ran::out);
        assertEquals("", ran.err());
        assertEquals(1, ran.exit());
    }

    @Test
    void aFolderWithoutDatasetsIsOnlyToldToBeNone() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path wrong : List.of(empty, folder.resolve("none"))) {
            Ran ran = Ran.of("check", wrong.toString());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith("There are no datasets in \"" + wrong + "\": "), ran::err);
            assertEquals(1, ran.err().lines().count());
            assertEquals(1, ran.exit());
        }
    }
}
