package atlas.app.action;

import atlas.i18n.Messages;
import atlas.panel.bar.ProgressCard;
import atlas.panel.bar.SaidCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Work that takes long, done beside the window: one thing after the other, on a thread of its own. What is not done
/// after a moment is shown on the map with its progress, and can be given up. All methods are called on the thread of
/// the window, and so is what they are told.
public final class BackgroundWork {

    private static final Duration SOON_DONE = Duration.millis(300);
    private static final long SECONDS_TO_END = 5;
    private static final double UNKNOWN = -1;
    private static final double SEEN_STEP = 0.005;

    private final VBox cards = new VBox();
    private final Duration soonDone;
    private final List<Job> jobs = new ArrayList<>();
    private @Nullable ExecutorService thread;
    private Optional<Surroundings> around = Optional.empty();

    /// The window as it is: built anew in another language, while the work goes on.
    private record Surroundings(Messages messages, SaidCard said) {}

    /// Something to be done beside the window.
    ///
    /// @param <T> what it makes
    @FunctionalInterface
    public interface Work<T> {

        /// Does it. It tells its progress now and then: that is where it ends when the reader gives it up.
        ///
        /// @throws CancelledException from `progress`, to be passed on
        /// @throws IOException        where it failed
        T done(Progress progress) throws IOException;
    }

    /// How far work is. Any thread.
    public interface Progress {

        /// Tells how far it is.
        ///
        /// @param share between 0 and 1; below 0 where that is not known
        /// @throws CancelledException if the reader has given it up
        void at(double share) throws CancelledException;

        /// Goes on, unless the reader has given it up.
        ///
        /// @throws CancelledException if so
        void goOn() throws CancelledException;
    }

    /// The reader has given it up.
    public static final class CancelledException extends IOException {
        private static final long serialVersionUID = 1;
    }

    public BackgroundWork() {
        this(SOON_DONE);
    }

    /// @param soonDone what is done after that is not shown
    BackgroundWork(Duration soonDone) {
        this.soonDone = soonDone;
        cards.getStyleClass().add("progress-cards");
        cards.setId("progress");
        cards.setPickOnBounds(false);
    }

    /// Speaks from now on in a language and through a card. Has to be called before anything is started.
    public void speakThrough(SaidCard said, Messages messages) {
        around = Optional.of(new Surroundings(messages, said));
    }

    /// The cards of what is being done; nothing while nothing takes long.
    public Region cards() {
        return cards;
    }

    /// Says what was done, or why it could not be: the card of the window as it is now.
    public SaidCard said() {
        return around.orElseThrow().said();
    }

    /// The words of the window as it is now.
    public Messages messages() {
        return around.orElseThrow().messages();
    }

    /// Does something beside the window, after what was asked for before.
    ///
    /// @param doing      what is being done, in the reader's language
    /// @param whenDone   is told what was made
    /// @param whenFailed is told what happened; not when the reader gave it up, which is said here
    public <T> void start(String doing, Work<T> work, Consumer<T> whenDone, Consumer<IOException> whenFailed) {
        Job job = new Job(doing);
        jobs.add(job);
        executor().execute(() -> {
            Runnable told = () -> {};
            try {
                job.goOn();
                T made = work.done(job);
                told = () -> whenDone.accept(made);
            } catch (CancelledException _) {
                told = () -> said().tell(messages().get("work.cancelled"), Optional.empty());
            } catch (IOException e) {
                told = () -> whenFailed.accept(e);
            } finally {
                // What nobody catches is told as all such is.
                Runnable last = told;
                Platform.runLater(() -> {
                    job.leave();
                    last.run();
                });
            }
        });
    }

    /// Gives up all that is being done, and waits until it has left nothing behind.
    public void close() {
        jobs.forEach(Job::cancel);
        ExecutorService started = thread;
        if (started == null) {
            return;
        }
        started.shutdown();
        try {
            if (!started.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                started.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ExecutorService executor() {
        ExecutorService made = thread == null
                ? Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("background-work").factory())
                : thread;
        thread = made;
        return made;
    }

    /// One of the things to be done, and its card.
    private final class Job implements Progress {

        private final AtomicBoolean isCancelled = new AtomicBoolean();
        private final AtomicBoolean isAboutToShow = new AtomicBoolean();
        private final ProgressCard card;
        private final PauseTransition moment = new PauseTransition(soonDone);
        private volatile double share = UNKNOWN;

        Job(String doing) {
            card = new ProgressCard(doing, messages(), this::cancel);
            moment.setOnFinished(_ -> cards.getChildren().add(card));
            moment.play();
        }

        @Override
        public void goOn() throws CancelledException {
            if (isCancelled.get()) {
                throw new CancelledException();
            }
        }

        @Override
        public void at(double told) throws CancelledException {
            goOn();
            boolean isSeen = Math.abs(told - share) >= SEEN_STEP;
            if (isSeen && isAboutToShow.compareAndSet(false, true)) {
                share = told;
                Platform.runLater(() -> {
                    isAboutToShow.set(false);
                    if (!isCancelled.get()) {
                        card.show(share);
                    }
                });
            }
        }

        void cancel() {
            isCancelled.set(true);
        }

        void leave() {
            moment.stop();
            cards.getChildren().remove(card);
            jobs.remove(this);
        }
    }
}
