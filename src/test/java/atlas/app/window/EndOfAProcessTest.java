package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.Settings;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How the program ends, as those see it who started it.
final class EndOfAProcessTest {

    private static final int MOST_SECONDS = 120;

    @TempDir
    private Path folder = Path.of("");

    private Process start(String which) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djavafx.platform=desktop",
                        "-Duser.language=en",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Datlas.settings=" + settings(),
                        "-Datlas.log=" + folder.resolve("log"),
                        "-Datlas.views=" + folder.resolve("views"),
                        "-classpath",
                        classPath(),
                        StartOfItsOwn.class.getName(),
                        which)
                .redirectError(errors().toFile())
                .start();
    }

    /// As the classes of this test were found, by whatever runs it.
    private static String classPath() {
        return EndOfAProcessTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private Path settings() {
        return folder.resolve("window.properties");
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    /// What the atlas wrote on the console. JavaFX warns when it lies on the class path, as it does in tests.
    private List<String> errorLines() throws IOException {
        return Files.readAllLines(errors()).stream()
                .filter(line -> !line.contains("PlatformImpl startup")
                        && !line.startsWith("WARNING: Unsupported JavaFX configuration"))
                .toList();
    }

    private static void awaitWord(Process process) throws IOException {
        try (BufferedReader said = process.inputReader()) {
            assertEquals("there", said.readLine());
        }
    }

    private static void awaitEnd(Process process) throws InterruptedException {
        boolean hasEnded = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(hasEnded);
    }

    @Test
    void aStartThatFailsEndsWithOneAndOneLineThatSaysWhatAndWhere() throws IOException, InterruptedException {
        Process process = start("failing");
        awaitWord(process);
        awaitEnd(process);
        assertEquals(1, process.exitValue());
        List<String> lines = errorLines();
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(
                lines.getFirst()
                        .startsWith("The atlas cannot be shown: java.lang.IllegalStateException: no longitude."),
                lines::toString);
        String log = Files.readString(folder.resolve("log").resolve("atlas-0.log"));
        assertTrue(log.contains("\tat " + StartOfItsOwn.class.getName() + ".fail"), log);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void settingsAreKeptWhereTheSystemEndsTheProgramAndNothingIsSaid() throws IOException, InterruptedException {
        Process process = start("open");
        awaitWord(process);
        process.destroy();
        awaitEnd(process);
        assertEquals(List.of(), errorLines());
        Settings kept = new Settings(settings());
        assertEquals(1024, kept.number("width").orElseThrow());
        assertTrue(kept.number("map-width").isPresent());
    }
}
