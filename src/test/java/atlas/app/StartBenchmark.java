package atlas.app;

import atlas.map.AtlasMap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;

/// Opens the whole window and prints how long it took from the start of the virtual machine to the first map. Needs a
/// display.
final class StartBenchmark {

    private static final long POLL_MILLISECONDS = 10;

    private StartBenchmark() {}

    static void main() {
        System.setProperty("java.awt.headless", "true");
        Thread.ofPlatform().daemon().start(StartBenchmark::watch);
        System.exit(new WindowStart(Path.of("assets"), Optional.of(new PictureSize(1920, 1080))).open());
    }

    private static void watch() {
        try {
            while (true) {
                Thread.sleep(POLL_MILLISECONDS);
                ask();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask() {
        try {
            Platform.runLater(() -> Window.getWindows().stream()
                    .map(window -> window.getScene().lookup("#map"))
                    .filter(AtlasMap.class::isInstance)
                    .map(AtlasMap.class::cast)
                    .filter(map -> map.paintedProperty().get() != null)
                    .findFirst()
                    .ifPresent(map -> tell()));
        } catch (IllegalStateException e) {
            // The toolkit has not started yet: ask again.
            return;
        }
    }

    private static void tell() {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println("from the start of the process to the first map: "
                + Duration.between(started, Instant.now()).toMillis() + " ms");
        System.exit(0);
    }
}
