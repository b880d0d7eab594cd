package atlas.app.window;

import atlas.app.system.CliArguments;
import atlas.app.system.PictureSize;
import atlas.app.system.Settings;
import atlas.app.system.UserFolders;
import atlas.app.views.StartView;
import atlas.app.views.ViewFolder;
import atlas.app.views.ViewSession;
import atlas.assets.AssetFolder;
import atlas.failure.Failures;
import atlas.render.canvas.MapStyle;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Opens the window. The toolkit starts and the window is shown with its panels still empty, while other threads read
/// the datasets and paint the first picture.
public final class WindowStart {

    private static final int SHOWN = 0;
    private static final int NOT_SHOWN = 1;

    private final DatasetReaders datasets;
    private final Optional<PictureSize> size;
    private final Optional<Path> view;

    /// @param view a file whose view is shown first; home, or the view of last time, where it is empty
    public WindowStart(Path assets, Optional<PictureSize> size, Optional<Path> view) {
        this(DatasetReaders.of(new AssetFolder(assets)), size, view);
    }

    WindowStart(DatasetReaders datasets, Optional<PictureSize> size, Optional<Path> view) {
        this.datasets = datasets;
        this.size = size;
        this.view = view;
    }

    /// Returns when the window has been closed.
    ///
    /// @return the exit status: 1 where the atlas could not be shown in it
    public int open() {
        if (hasNoDisplay()) {
            return noDisplay();
        }
        try (Failures failures = new Failures(UserFolders.log())) {
            failures.watchAllThreads();
            return open(failures);
        }
    }

    private int open(Failures failures) {
        Settings settings = new Settings(Settings.usualFile());
        WindowPlace place =
                size.map(wanted -> WindowPlace.of(wanted, settings)).orElseGet(() -> WindowPlace.in(settings));
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        try {
            CompletableFuture<AtlasWindow.Loaded> loaded = Preparation.begin(
                    datasets,
                    new MapStyle(settings.appearance(), settings.language()),
                    place.map(),
                    startView(settings));
            Platform.startup(() -> show(new WindowState(settings, place, failures), loaded, closed));
            return closed.join();
        } catch (UnsupportedOperationException e) {
            return noDisplay();
        } catch (RuntimeException | LinkageError e) {
            failures.log("No window can be opened", e);
            return NOT_SHOWN;
        } finally {
            Platform.exit();
        }
    }

    private StartView startView(Settings settings) {
        Viewpoint home = Viewpoint.home(CliArguments.FIRST_SHOWN);
        return view.map(file -> StartView.of(home, file))
                .orElseGet(() -> ViewSession.startsWithLast(settings)
                        ? StartView.last(home, ViewFolder.usual())
                        : StartView.home(home));
    }

    private record WindowState(Settings settings, WindowPlace place, Failures failures) {}

    private void show(
            WindowState state, CompletableFuture<AtlasWindow.Loaded> loaded, CompletableFuture<Integer> closed) {
        try {
            AtlasWindow window = new AtlasWindow(state.settings(), state.place(), state.failures());
            Thread ending = new Thread(window::rememberBeforeTheEnd, "settings saver");
            Runtime.getRuntime().addShutdownHook(ending);
            window.open(size, () -> {
                forget(ending);
                closed.complete(loaded.isCompletedExceptionally() ? NOT_SHOWN : SHOWN);
            });
            var _ = loaded.whenComplete((ready, failure) -> {
                if (failure != null) {
                    state.failures().log("The atlas cannot be shown", failure);
                }
                Platform.runLater(() -> {
                    if (failure != null) {
                        window.tellFailedStart(failure);
                    } else {
                        window.fill(ready);
                    }
                });
            });
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    /// The window has been closed by the reader, who need not wait for what is to be done when the machine ends.
    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The machine is ending, and it has begun.
        }
    }

    private static boolean hasNoDisplay() {
        return System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("glass.platform") == null
                && isEmpty("DISPLAY")
                && isEmpty("WAYLAND_DISPLAY");
    }

    private static boolean isEmpty(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    private static int noDisplay() {
        System.err.println(
                "There is no display to open a window on; \"picture --out FILE.png\" paints the map without one.");
        return NOT_SHOWN;
    }
}
