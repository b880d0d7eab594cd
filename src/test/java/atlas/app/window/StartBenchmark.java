package atlas.app.window;

import atlas.app.system.PictureSize;
import atlas.map.AtlasMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens the whole window in one process after another, by turns without and with the archive of classes that one start
/// leaves for those after it, and by turns with them an empty window of JavaFX, the least that any start can take.
/// Prints how long each took, from the order to start it to the first map on the screen and to the last panel, and how
/// many times as long as the empty window. Runs from jars, since classes in folders are not archived. Needs a display.
final class StartBenchmark {

    private static final int TURNS = 11;
    private static final long POLL_MILLISECONDS = 5;
    private static final String MAP = "map";
    private static final String PANELS = "panels";
    private static final String WHOLE_WINDOW = "whole";
    private static final String EMPTY_WINDOW = "empty";

    /// Milliseconds of the starts of one kind. An empty window says both words at once.
    private record Starts(String kind, String window, List<Double> untilMap, List<Double> untilPanels) {

        private Starts(String kind, String window) {
            this(kind, window, new ArrayList<>(), new ArrayList<>());
        }

        private void add(String... options) throws IOException, InterruptedException {
            long ordered = System.nanoTime();
            Process process = new ProcessBuilder(command(window, options))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                untilMap.add(millisecondsUntil(MAP, said, ordered));
                untilPanels.add(millisecondsUntil(PANELS, said, ordered));
                said.transferTo(Writer.nullWriter());
            }
            process.waitFor();
        }

        private void print(Starts empty) {
            print("the first map", untilMap, empty);
            print("the panels", untilPanels, empty);
        }

        private void print(String what, List<Double> milliseconds, Starts empty) {
            List<Double> sorted = milliseconds.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s: %s | %.0f | %.0f | %.0f | %.2f |%n",
                    kind,
                    what,
                    sorted.getFirst(),
                    median(milliseconds),
                    sorted.getLast(),
                    median(milliseconds) / median(empty.untilMap));
        }

        private static double median(List<Double> milliseconds) {
            return milliseconds.stream().sorted().toList().get(milliseconds.size() / 2);
        }
    }

    private StartBenchmark() {}

    /// Without an argument measures starts of itself; with one it is such a start.
    static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            System.setProperty("java.awt.headless", "true");
            if (args[0].equals(EMPTY_WINDOW)) {
                Platform.startup(StartBenchmark::openEmpty);
                return;
            }
            Thread.ofPlatform().daemon().start(StartBenchmark::watch);
            System.exit(new WindowStart(Path.of("assets"), Optional.of(new PictureSize(1920, 1080)), Optional.empty())
                    .open());
        }
        String archive = System.getProperty("atlas.archive");
        Starts making = new Starts("making the archive", WHOLE_WINDOW);
        making.add("-XX:AOTCacheOutput=" + archive);
        Starts without = new Starts("without it", WHOLE_WINDOW);
        Starts with = new Starts("with it", WHOLE_WINDOW);
        Starts empty = new Starts("an empty window", EMPTY_WINDOW);
        Starts emptyWith = new Starts("an empty window with it", EMPTY_WINDOW);
        for (int turn = 0; turn < TURNS; turn++) {
            empty.add();
            without.add();
            emptyWith.add("-XX:AOTMode=on", "-XX:AOTCache=" + archive, "-XX:+VerifySharedSpaces");
            with.add("-XX:AOTMode=on", "-XX:AOTCache=" + archive, "-XX:+VerifySharedSpaces");
        }
        System.out.println(
                "| start of the process until, milliseconds | shortest | median | longest | times an empty window |");
        System.out.println("|---|---|---|---|---|");
        empty.print("it is shown", empty.untilMap, empty);
        emptyWith.print("it is shown", emptyWith.untilMap, empty);
        making.print(empty);
        without.print(empty);
        with.print(empty);
    }

    /// As large as the atlas' window and nothing in it.
    private static void openEmpty() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Region(), 1920, 1080));
        stage.show();
        new Watch(MAP, stage::isShowing).start();
        new Watch(PANELS, stage::isShowing).start();
    }

    private static List<String> command(String window, String... options) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        return Stream.of(
                        Stream.of(self.command().orElse("java")),
                        Stream.of(System.getProperty("atlas.memory").split(" ")),
                        Stream.of(options),
                        Stream.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djavafx.platform=desktop",
                                "-Dprism.order=sw",
                                "-Datlas.settings=" + System.getProperty("atlas.settings"),
                                "-Datlas.log=" + System.getProperty("atlas.settings") + "-log",
                                "-Datlas.views=" + System.getProperty("atlas.settings") + "-views",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                StartBenchmark.class.getName(),
                                window))
                .flatMap(words -> words)
                .toList();
    }

    private static double millisecondsUntil(String word, BufferedReader said, long since) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(word)) {
                return (System.nanoTime() - since) / 1e6;
            }
        }
        throw new IOException("The window was never shown with its " + word + ".");
    }

    private static void watch() {
        try {
            boolean isWatching = false;
            while (!isWatching) {
                Thread.sleep(POLL_MILLISECONDS);
                isWatching = watchFrames();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean watchFrames() {
        try {
            Platform.runLater(() -> {
                new Watch(MAP, StartBenchmark::isMapPainted).start();
                new Watch(PANELS, () -> isMapPainted() && isShown(".details-tabs")).start();
            });
            return true;
        } catch (IllegalStateException e) {
            // The toolkit has not started yet: ask again.
            return false;
        }
    }

    private static boolean isMapPainted() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#map"))
                .anyMatch(node ->
                        node instanceof AtlasMap map && map.paintedProperty().get() != null);
    }

    private static boolean isShown(String selector) {
        return Window.getWindows().stream().anyMatch(window -> window.getScene().lookup(selector) != null);
    }

    /// Says a word one frame after a condition came to hold: by then the frame with it has been handed to the screen.
    private static final class Watch extends AnimationTimer {
        private final String word;
        private final BooleanSupplier condition;
        private int framesSince = -1;

        Watch(String word, BooleanSupplier condition) {
            this.word = word;
            this.condition = condition;
        }

        @Override
        public void handle(long now) {
            if (framesSince >= 0 || condition.getAsBoolean()) {
                framesSince++;
            }
            if (framesSince == 2) {
                stop();
                System.out.println(word);
                if (word.equals(PANELS)) {
                    System.exit(0);
                }
            }
        }
    }
}
