package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.viewpoint.LoadedView;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ends a program that saves, by SIGKILL where there are signals, at moments of chance: what is kept is always whole,
/// and never older than before. As a program of its own it does so as often as it is told.
final class KilledWhileSavingTest {

    private static final int KILLS = 12;
    private static final int LONGEST_MILLISECONDS = 40;
    private static final long SEED = 20_261_130;

    @TempDir
    private Path temporary;

    @Test
    void aKillAtAnyMomentLeavesAWholeView() throws Exception {
        assertTrue(kill(KILLS, temporary.resolve("views")) > 0);
    }

    /// @param args how often, and a folder that does not exist yet
    static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        int saves = kill(kills, folder);
        try (Stream<Path> files = Files.list(folder)) {
            System.out.printf(
                    "%d kills, %d saves, 0 lost; %d files, of which 1 is the view and the others what was left aside%n",
                    kills, saves, files.count());
        }
    }

    /// @return how many saves were done
    private static int kill(int times, Path folder) throws Exception {
        ViewFolder views = new ViewFolder(folder, SavingInALoop.atlas());
        views.add(SavingInALoop.state(0));
        Random moments = new Random(SEED);
        int saves = 0;
        for (int kill = 0; kill < times; kill++) {
            Process saving = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-classpath",
                            classPath(),
                            SavingInALoop.class.getName(),
                            folder.toString(),
                            Integer.toString(saves))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(saving.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals("saving", said.readLine());
                Thread.sleep(moments.nextInt(LONGEST_MILLISECONDS));
            } finally {
                saving.destroyForcibly().waitFor();
            }
            saves = requireWhole(views, saves + 1);
        }
        return saves;
    }

    private static int requireWhole(ViewFolder views, int least) throws IOException {
        List<KeptView> kept = views.list();
        assertEquals(1, kept.size());
        LoadedView read = kept.getFirst().loaded().orElseThrow();
        int saves = Integer.parseInt(read.view().name().replace("State ", ""));
        assertTrue(saves >= least, () -> saves + " is older than " + least);
        assertEquals(
                SavingInALoop.FIRST.plusDays(saves), read.view().viewpoint().date());
        return saves;
    }

    private static String classPath() {
        return KilledWhileSavingTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
