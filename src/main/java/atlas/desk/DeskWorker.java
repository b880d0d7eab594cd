package atlas.desk;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Works out what the desk shows, beside the window. Of what is asked for while it works only the last is done: while
/// time runs, days that have passed are left out. Its thread ends by itself when nothing has been asked for a while.
final class DeskWorker {

    private static final long SECONDS_KEPT = 10;

    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
    private final ExecutorService thread;

    DeskWorker() {
        ThreadPoolExecutor made =
                new ThreadPoolExecutor(1, 1, SECONDS_KEPT, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread daemon = new Thread(work, "desk");
                    daemon.setDaemon(true);
                    return daemon;
                });
        made.allowCoreThreadTimeOut(true);
        this.thread = made;
    }

    /// Does something soon, in place of what has not been begun.
    void doNext(Runnable work) {
        if (waiting.getAndSet(work) == null) {
            thread.execute(this::doWaiting);
        }
    }

    private void doWaiting() {
        Runnable work = waiting.getAndSet(null);
        if (work != null) {
            work.run();
        }
    }
}
