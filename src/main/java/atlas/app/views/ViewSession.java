package atlas.app.views;

import atlas.app.system.Settings;
import atlas.app.system.Version;
import atlas.assets.viewpoint.SavedView;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The views of one window: which is open, where they are kept, and the thread that reads and writes them, so that the
/// window never waits for a disk.
public final class ViewSession implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("atlas");
    private static final String STARTS_AT_HOME = "starts-at-home";
    private static final long SECONDS_AT_REST = 5;
    private static final long SECONDS_TO_FINISH = 10;

    private final AtlasState state;
    private final ViewFolder folder;
    private final RecentFiles recent;
    private final LastView last;
    private final BooleanProperty startsWithLast;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("views").factory());
    private final AtomicBoolean isDue = new AtomicBoolean();
    private Optional<KeptView> open = Optional.empty();
    private Consumer<IOException> onLastUnwritten = _ -> {};

    /// Reads or writes on the thread of the session.
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /// @param folder of the kept views
    /// @param last   the view of last time as it was shown at the start; empty where it was not
    public ViewSession(AtlasState state, Settings settings, Path folder, Optional<Viewpoint> last) {
        this.state = state;
        this.folder = new ViewFolder(folder, state.atlas());
        this.recent = new RecentFiles(settings);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.last = new LastView(folder, state.atlas().asOf(), state.viewpoint(), last);
        this.startsWithLast = new SimpleBooleanProperty(startsWithLast(settings));
        startsWithLast.subscribe((_, chosen) -> settings.remember(STARTS_AT_HOME, !chosen));
        state.viewpointProperty().subscribe((_, changed) -> {
            this.last.shows(changed);
            writeLastSoon();
        });
    }

    /// Whether a window begins with the view of last time: yes, unless the reader chose otherwise.
    public static boolean startsWithLast(Settings settings) {
        return !settings.isSet(STARTS_AT_HOME);
    }

    /// The reader's choice, kept with the settings.
    public BooleanProperty startsWithLastProperty() {
        return startsWithLast;
    }

    public ViewFolder folder() {
        return folder;
    }

    public RecentFiles recent() {
        return recent;
    }

    /// The kept view that was saved or opened last, whose name a save takes again; empty before there was one.
    public Optional<KeptView> open() {
        return open;
    }

    public void setOpen(Optional<KeptView> changed) {
        open = changed;
    }

    /// Says where to tell that the view of last time cannot be written; told once, on the thread of the window.
    public void onLastUnwritten(Consumer<IOException> tell) {
        onLastUnwritten = tell;
    }

    /// What is shown, as a view of now.
    ///
    /// @param tab that is open on the page
    public SavedView view(String name, Optional<String> tab) {
        SavedView.Origin origin = new SavedView.Origin(
                Optional.of(Instant.now()), Version.number(), state.atlas().asOf());
        return new SavedView(name, state.viewpoint(), Optional.of(origin), tab);
    }

    /// Does something in the background, one after another. What comes of it is told on the thread of the window.
    public <T> void inBackground(Work<T> work, Consumer<T> onDone, Consumer<IOException> onFailed) {
        try {
            worker.execute(() -> {
                try {
                    T done = work.done();
                    Platform.runLater(() -> onDone.accept(done));
                } catch (IOException e) {
                    Platform.runLater(() -> onFailed.accept(e));
                }
            });
        } catch (RejectedExecutionException e) {
            // The window has been closed.
            LOGGER.log(Level.DEBUG, "Too late", e);
        }
    }

    private void writeLastSoon() {
        if (!startsWithLast.get() || isDue.getAndSet(true)) {
            return;
        }
        try {
            var _ = worker.schedule(this::writeLast, SECONDS_AT_REST, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOGGER.log(Level.DEBUG, "Too late", e);
        }
    }

    private void writeLast() {
        isDue.set(false);
        try {
            last.write();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "The view cannot be kept for the next start: " + e);
            Platform.runLater(() -> {
                onLastUnwritten.accept(e);
                onLastUnwritten = _ -> {};
            });
        }
    }

    /// Keeps the view for the next start at once. Any thread may ask for it, as one that ends the program.
    public void keepLast() {
        if (startsWithLast.get()) {
            try {
                last.write();
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, "The view cannot be kept for the next start: " + e);
            }
        }
    }

    /// Lets what was begun be finished, and keeps the view for the next start.
    @Override
    public void close() {
        keepLast();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOGGER.log(Level.WARNING, "A view is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
