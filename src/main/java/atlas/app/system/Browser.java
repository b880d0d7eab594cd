package atlas.app.system;

import atlas.panel.bar.UnopenedAddressCard.Reason;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Hands an address of the web to the person's browser, when the person has asked for it by name. No other address
/// leaves the atlas, wherever it comes from: the system would start a program for it.
public final class Browser {

    /// A program that ends badly later than that was open for a while.
    private static final long SECONDS_UNTIL_OPEN = 20;

    private final Function<String, List<String>> command;
    private final BiConsumer<String, Reason> onUnopened;

    /// @param onUnopened told on the JavaFX application thread which address was not opened, and why
    public Browser(BiConsumer<String, Reason> onUnopened) {
        this(Browser::commandOfSystem, onUnopened);
    }

    /// @param command the program that opens an address, with its arguments
    Browser(Function<String, List<String>> command, BiConsumer<String, Reason> onUnopened) {
        this.command = command;
        this.onUnopened = onUnopened;
    }

    /// On the JavaFX application thread.
    public void open(String address) {
        Optional<String> ofWeb = addressOfWeb(address);
        if (ofWeb.isEmpty()) {
            onUnopened.accept(address, Reason.NOT_OF_THE_WEB);
            return;
        }
        try {
            Process started = start(command.apply(ofWeb.get()));
            var _ = started.onExit()
                    .orTimeout(SECONDS_UNTIL_OPEN, TimeUnit.SECONDS)
                    .thenAccept(ended -> {
                        if (ended.exitValue() != 0) {
                            Platform.runLater(() -> onUnopened.accept(address, Reason.NO_BROWSER));
                        }
                    });
        } catch (IOException e) {
            onUnopened.accept(address, Reason.NO_BROWSER);
        }
    }

    /// Shows a folder of this person with the system's own program for that. On the JavaFX application thread.
    ///
    /// @param onUnopened told on the same thread when that did not work
    public static void openFolder(Path folder, Runnable onUnopened) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
            Process started =
                    start(isWindows ? List.of("explorer", folder.toString()) : commandOfSystem(folder.toString()));
            var _ = started.onExit()
                    .orTimeout(SECONDS_UNTIL_OPEN, TimeUnit.SECONDS)
                    .thenAccept(ended -> {
                        // The one of Windows ends with 1 when all is well.
                        if (ended.exitValue() != 0 && !isWindows) {
                            Platform.runLater(onUnopened);
                        }
                    });
        } catch (IOException e) {
            onUnopened.run();
        }
    }

    /// A program whose words nobody reads stops for good when the pipe is full.
    private static Process start(List<String> command) throws IOException {
        Process started = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        started.getOutputStream().close();
        return started;
    }

    private static Optional<String> addressOfWeb(String address) {
        try {
            URI parsed = new URI(address);
            String scheme = Optional.ofNullable(parsed.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean isOfWeb = (scheme.equals("http") || scheme.equals("https")) && parsed.getHost() != null;
            return isOfWeb ? Optional.of(parsed.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<String> commandOfSystem(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
