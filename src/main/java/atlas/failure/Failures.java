package atlas.failure;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Where everything arrives that nobody caught, from whichever thread. Each failure is logged, and told to those who
/// listen; the same one again is counted, and logged more and more rarely. It never throws.
public final class Failures implements Thread.UncaughtExceptionHandler, AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("atlas");
    private static final int MOST_KINDS = 200;
    private static final int RESERVED_BYTES = 2 << 20;

    private final Path folder;
    private final List<Consumer<Failure>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> timesByKey = new ConcurrentHashMap<>();
    private Optional<LogFile> log = Optional.empty();

    /// Given back when memory runs out, so that there is some for telling it and for closing the window.
    private final AtomicReference<Optional<byte[]>> reserve =
            new AtomicReference<>(Optional.of(new byte[RESERVED_BYTES]));

    /// @param logFolder where the log is written; made when there is something to write
    public Failures(Path logFolder) {
        this.folder = logFolder;
    }

    /// From now on gets what nobody catches on any thread of the virtual machine.
    public void watchAllThreads() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /// Hands over what was caught by somebody who can do nothing about it, for instance in a future that nobody asks.
    public static void tell(Throwable problem) {
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, problem);
    }

    /// Tells somebody of what arrives from now on.
    ///
    /// @param listener called on the thread that failed, once for each kind; where memory ran out, every time
    public void listen(Consumer<Failure> listener) {
        listeners.add(listener);
    }

    /// Where the log is.
    public Path logFolder() {
        return folder;
    }

    /// Begins to write down what [System.Logger] is told, if that was not done yet.
    public synchronized void openLog() {
        if (log.isEmpty()) {
            try {
                log = Optional.of(new LogFile(folder));
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, "No log can be written in " + folder + ": " + e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            log.ifPresent(LogFile::close);
            log = Optional.empty();
        }
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        try {
            if (problem instanceof OutOfMemoryError) {
                reserve.set(Optional.empty());
            }
            if (!isMachineEnding()) {
                handle(Failure.of(problem, thread));
            }
        } catch (Throwable again) {
            // Nothing is left to tell it with but the console.
            System.err.println(problem);
        }
    }

    /// Writes something into the log, and one line on the console, without telling those who listen.
    ///
    /// @param what in plain words, in English
    public void log(String what, Throwable problem) {
        openLog();
        LOGGER.log(Level.ERROR, what, Failure.withoutWrapping(problem));
    }

    private void handle(Failure failure) {
        int times = timesByKey.size() < MOST_KINDS || timesByKey.containsKey(failure.key())
                ? timesByKey.merge(failure.key(), 1, Integer::sum)
                : 2;
        if (Integer.bitCount(times) == 1) {
            String again = times == 1 ? "" : ", time " + times;
            log("Something failed in the thread " + failure.thread() + again, failure.problem());
        }
        if (times == 1 || failure.part() == Part.MEMORY) {
            listeners.forEach(listener -> listener.accept(failure));
        }
    }

    /// Once the machine has begun to end, JavaFX fails where it draws on: its painter is gone already.
    private static boolean isMachineEnding() {
        Thread hook = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
