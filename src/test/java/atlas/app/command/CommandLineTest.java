package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlas.app.command.option.TableKind;
import atlas.assets.SmallAtlas;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as the system starts it, and what all commands have in common.
final class CommandLineTest {

    @TempDir
    private Path folder;

    /// Starts a virtual machine of its own.
    private Ran started(List<String> machine, Optional<File> out, String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of("--module-path", modulePath(), "-m", "atlas/atlas.app.Main"));
        command.addAll(List.of(words));
        File written = Files.createTempFile(folder, "out", "").toFile();
        File told = Files.createTempFile(folder, "err", "").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.orElse(written))
                .redirectError(told)
                .start();
        int exit = process.waitFor();
        return new Ran(exit, Files.readAllBytes(written.toPath()), Files.readString(told.toPath()));
    }

    /// The program's module and its libraries, without these tests: what a module does not open is seen only there.
    private static String modulePath() {
        return Arrays.stream(classPath().split(File.pathSeparator, -1))
                .filter(entry -> !entry.matches(".*/(test-classes|test)/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Of these tests, whoever runs them.
    private static String classPath() {
        return CommandLineTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private String assets() throws IOException {
        Path assets = Files.createDirectories(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        return assets.toString();
    }

    @Test
    void aProcessWritesTheSameAndEndsWithTheSameStatus() throws Exception {
        String[] words = {"table", "--assets", assets(), "--what", "states", "--language", "kk", "--format", "json"};
        Ran ran = started(List.of("-Dstdout.encoding=US-ASCII"), Optional.empty(), words);
        Ran here = Ran.of(words);
        assertAll(
                () -> assertEquals("", ran.err()),
                () -> assertEquals(here.out(), ran.out()),
                () -> assertEquals(0, ran.exit()));
    }

    @Test
    void aProcessThatWasToldNonsenseEndsWithTheStatusForIt() throws Exception {
        Ran ran = started(List.of(), Optional.empty(), "table", "--what", "nonsense");
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("Invalid value for option '--what': \"nonsense\" is none of"), ran::err);
    }

    @Test
    void aProcessWhoseConsoleIsAFullDiskFails() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no such device");
        String assets = assets();
        for (String[] words : List.of(
                new String[] {"table", "--assets", assets, "--what", "states"},
                new String[] {"check", assets},
                new String[] {"--help"})) {
            Ran ran = started(List.of(), Optional.of(full), words);
            assertEquals(1, ran.exit());
            assertTrue(ran.err().startsWith("The console could not be written to"), ran::err);
        }
    }

    /// Without its bands it would need 256 MB for its pixels alone.
    @Test
    void aPictureLargerThanTheMemoryIsPaintedInBands() throws Exception {
        Path file = folder.resolve("large.png");
        Ran ran = started(
                List.of("-Xmx192m", "-XX:+UseG1GC", "-Djava.awt.headless=true"),
                Optional.empty(),
                "picture",
                "--assets",
                assets(),
                "--size",
                "8000x8000",
                "--dpi",
                "600",
                "--out",
                file.toString());
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(16);
            assertEquals(8_000, in.readInt());
            assertEquals(8_000, in.readInt());
        }
    }

    @Test
    void theHelpNamesTheCommands() {
        Ran ran = Ran.of("--help");
        assertEquals(0, ran.exit());
        assertEquals("", ran.err());
        for (String command : List.of("picture", "table", "check")) {
            assertTrue(ran.out().contains("\n  " + command + " "), ran::out);
        }
    }

    @Test
    void theVersionIsWritten() {
        Ran ran = Ran.of("--version");
        assertTrue(ran.out().startsWith("Atlas of Asian Security Cooperation "), ran::out);
        assertEquals(0, ran.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "table", "check"})
    void everyCommandHasAHelpOfItsOwn(String command) {
        Ran ran = Ran.of(command, "--help");
        assertTrue(ran.out().startsWith("Usage: atlas " + command), ran::out);
        assertEquals(0, ran.exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paint|There is neither a command nor a file \"paint\"",
                "--sise=1x1|Unknown option: '--sise=1x1'",
                "--size=1x1|a size is between 100 and 20000 pixels wide and high",
                "table --what|Missing required parameter for option '--what' (KIND)",
                "check a b|Unmatched argument at index 2: 'b'"
            })
    void whatCannotBeUnderstoodIsToldBesideTheConsole(String words, String message) {
        Ran ran = Ran.of(words.split(" ", -1));
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(message), ran::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table --what|See atlas table --help.",
                "--sise=1x1|See atlas --help.",
                "chart members --organization nobody|See atlas chart --help.",
                "picture --out a.gif|See atlas picture --help.",
                "cite --style harvard|See atlas cite --help."
            })
    void afterWhatIsWrongOneLineSaysWhereTheHelpIs(String words, String last) {
        Ran ran = Ran.of(words.split(" ", -1));
        List<String> lines = ran.err().lines().toList();
        assertEquals(2, ran.exit());
        assertEquals(last, lines.getLast());
        assertFalse(ran.err().contains("Usage:"), ran::err);
    }

    @Test
    void theHelpTellsWhatTheExitStatusMeans() {
        for (String[] words : List.of(new String[] {"--help"}, new String[] {"cite", "--help"})) {
            String help = Ran.of(words).out();
            assertTrue(help.contains("2   the words make no sense, or name what the atlas has not"), help);
        }
    }

    @Test
    void aDayOutsideOfTheAtlasIsRefusedHoweverItIsGiven() {
        for (String[] words : List.of(
                new String[] {"table", "--what", "colouring", "--date", "1989-12-31"},
                new String[] {"table", "--what", "colouring", "--viewpoint", "{\"date\":\"1989-12-31\"}"})) {
            Ran ran = Ran.of(words);
            assertEquals("2", ran.exit() + ran.out());
        }
    }

    @Test
    void theReadmeNamesEveryTable() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        List<String> missing = Arrays.stream(TableKind.values())
                .map(TableKind::toString)
                .filter(kind -> !readme.contains("`" + kind + "`"))
                .toList();
        assertEquals(List.of(), missing);
    }
}
