package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `atlas view`, run as a program, and the other commands that take views.
final class ViewCommandTest {

    @TempDir
    private Path folder;

    private Path assets;
    private Path kept;
    private Path file;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        kept = folder.resolve("kept");
        file = folder.resolve("kazakhstan.atlasview");
        System.setProperty("atlas.views", kept.toString());
    }

    @AfterEach
    void theUsualFolderIsKeptAgain() {
        System.clearProperty("atlas.views");
    }

    private Ran view(String... words) {
        return Ran.of(Stream.concat(Stream.of("view", "--assets", assets.toString()), Arrays.stream(words))
                .toArray(String[]::new));
    }

    private void save(String... options) {
        Ran ran = view(Stream.concat(Stream.of("--save", file.toString()), Arrays.stream(options))
                .toArray(String[]::new));
        assertEquals("0", ran.exit() + ran.err() + ran.out());
    }

    @Test
    void aViewIsWrittenAndChecked() {
        save("--date", "2022-12-31", "--shared-with", "KAZ", "--name", "With Kazakhstan");
        Ran ran = view("--check", file.toString());
        assertAll(
                () -> assertTrue(
                        ran.out()
                                .startsWith("With Kazakhstan: Organizations shared with Kazakhstan · 31 December 2022"),
                        ran::out),
                () -> assertTrue(ran.out().contains("with data checked up to 2025-12-31"), ran::out),
                () -> assertEquals("", ran.err()),
                () -> assertEquals(0, ran.exit()));
    }

    @Test
    void theSameWordsWriteTheSameFile() throws IOException {
        save("--date", "2022-12-31");
        byte[] once = Files.readAllBytes(file);
        save("--date", "2022-12-31");
        assertArrayEquals(once, Files.readAllBytes(file));
        assertArrayEquals(
                new String(once, StandardCharsets.UTF_8)
                        .replace("\"kazakhstan\"", "\"CICA · 31 December 2022\"")
                        .getBytes(StandardCharsets.UTF_8),
                view("--save", "-", "--date", "2022-12-31").bytes());
    }

    @Test
    void aViewIsChangedIntoAnother() {
        save("--date", "2001-02-03", "--conflicts");
        Path other = folder.resolve("other.atlasview");
        Ran ran = view("--save", other.toString(), "--viewpoint", file.toString(), "--date", "2003-04-05");
        assertEquals("0", ran.exit() + ran.err());
        assertTrue(view("--check", other.toString()).out().contains("5 April 2003"));
    }

    @Test
    void aPictureIsPaintedFromAViewAndTellsItAgain() {
        save("--date", "2001-02-03", "--shared-with", "KAZ");
        Path picture = folder.resolve("picture.png");
        Ran painted = Ran.of(
                "picture", "--assets", assets.toString(), "--viewpoint", file.toString(), "--out", picture.toString());
        assertEquals("0", painted.exit() + painted.err());
        Ran ran = view("--check", picture.toString());
        assertEquals(
                "picture: Organizations shared with Kazakhstan · 3 February 2001",
                ran.out().strip());
        assertEquals(0, ran.exit());
    }

    @Test
    void whatIsMissingIsToldWithItsPlace() throws IOException {
        Files.writeString(file, "{\"atlasView\": 1, \"name\": \"A\", \"viewpoint\": {\"organization\": \"asean\"}}");
        Ran ran = view("--check", file.toString());
        assertAll(
                () -> assertTrue(ran.out().startsWith("A: "), ran::out),
                () -> assertEquals(
                        "kazakhstan.atlasview, /viewpoint/organization: There is no organization in organizations/ with the id"
                                + " \"asean\".",
                        ran.err().strip()),
                () -> assertEquals(1, ran.exit()));
        Ran painted = Ran.of(
                "picture",
                "--assets",
                assets.toString(),
                "--viewpoint",
                file.toString(),
                "--out",
                folder.resolve("a.png").toString());
        assertEquals(1, painted.exit());
        assertTrue(painted.err().contains("Nothing was written"), painted::err);
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"atlasView\": 1,", "{\"name\": \"x\", \"version\": \"1\"}", "", "<svg/>"})
    void whatHoldsNoViewIsRefused(String text) throws IOException {
        Files.writeString(file, text);
        Ran ran = view("--check", file.toString());
        assertAll(
                () -> assertTrue(ran.err().startsWith("kazakhstan.atlasview"), ran::err),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(1, ran.exit()));
    }

    @Test
    void keptViewsAreListedWithTheBrokenOnes() throws IOException {
        Ran empty = view("--list");
        assertEquals("0", empty.exit() + empty.out());
        assertEquals("No views are kept in " + kept + ".\n", empty.err());
        save("--name", "Mine", "--date", "2001-02-03");
        Files.createDirectory(kept);
        Path good = Files.copy(file, kept.resolve("mine 01234567.atlasview"));
        Ran ran = view("--list");
        String[] columns = ran.out().strip().split("\t", -1);
        assertEquals("Mine", columns[0]);
        assertEquals("CICA · 3 February 2001", columns[1]);
        assertEquals(good.toString(), columns[3]);
        assertEquals(0, ran.exit());
        Files.writeString(kept.resolve("broken.atlasview"), "{");
        Ran withBroken = view("--list");
        assertTrue(withBroken.err().contains("The file ends too early"), withBroken::err);
        assertTrue(withBroken.out().contains("Mine"));
        assertEquals(1, withBroken.exit());
    }

    @Test
    void whatCannotBeUnderstoodOrWrittenIsTold() {
        assertEquals(2, view().exit());
        assertEquals(2, view("--list", "--save", file.toString()).exit());
        assertEquals(2, view("--list", "--name", "A").exit());
        assertEquals(2, view("--save", "a.json").exit());
        assertEquals(2, view("--save", file.toString(), "--name", "A\nB").exit());
        assertEquals(
                1,
                view("--save", folder.resolve("none").resolve("a.atlasview").toString())
                        .exit());
        assertEquals(
                1, view("--check", folder.resolve("none.atlasview").toString()).exit());
        assertFalse(Files.exists(file));
    }

    @Test
    void aWordThatIsNeitherCommandNorFileOpensNoWindow() {
        Ran ran = Ran.of("pictre");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().startsWith("There is neither a command nor a file \"pictre\"."), ran::err);
    }

    @Test
    void theHelpHasAnExample() {
        assertTrue(view("--help").out().contains("view --save central-asia.atlasview --date 2022-12-31"));
    }
}
