package atlas.app.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Shows a file in its folder with the system's own program. The file itself is never opened: the system would start a
/// program for it.
public final class FileManager {

    /// A program that ends badly later than that was open for a while.
    private static final long SECONDS_UNTIL_OPEN = 20;

    private final Function<Path, List<String>> command;

    public FileManager() {
        this(FileManager::commandOfSystem);
    }

    /// @param command the program that shows a file, with its arguments
    FileManager(Function<Path, List<String>> command) {
        this.command = command;
    }

    /// On the JavaFX application thread.
    ///
    /// @param onFailure told on the same thread which folder could not be shown
    public void show(Path file, Consumer<Path> onFailure) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        if (!Files.isDirectory(folder)) {
            onFailure.accept(folder);
            return;
        }
        try {
            Process started = new ProcessBuilder(command.apply(whole))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            started.getOutputStream().close();
            var _ = started.onExit()
                    .orTimeout(SECONDS_UNTIL_OPEN, TimeUnit.SECONDS)
                    .thenAccept(ended -> {
                        if (ended.exitValue() != 0 && !isWindows()) {
                            Platform.runLater(() -> onFailure.accept(folder));
                        }
                    });
        } catch (IOException e) {
            onFailure.accept(folder);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    }

    /// The Explorer of Windows ends with 1 when all went well.
    private static List<String> commandOfSystem(Path file) {
        if (isWindows()) {
            return List.of("explorer.exe", "/select," + file);
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        return isMac ? List.of("open", "-R", file.toString()) : List.of("xdg-open", folder.toString());
    }
}
