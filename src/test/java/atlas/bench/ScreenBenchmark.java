package atlas.bench;

import atlantafx.base.theme.PrimerLight;
import atlas.app.window.WindowFixture;
import atlas.map.AtlasMap;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Compares the map with that of ten years before in the whole window on a large screen, for as many minutes as
/// `atlas.minutes` says: pans, zooms, moves the divider, travels in time and points at states by turns. Prints how many
/// frames a second there were and what collecting garbage took. Needs a display of the size that `atlas.screen` says:
/// 3840x2130 unless told otherwise, or `1920x1080`.
final class ScreenBenchmark {

    /// Of each turn.
    private static final int FRAMES = 100;

    private static final long WARM_UP_SECONDS = 20;

    private final WindowFixture.Size size = size(System.getProperty("atlas.screen", "3840x2130"));
    private final double minutes = Double.parseDouble(System.getProperty("atlas.minutes", "3"));
    private final Stage stage = new Stage();
    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final AtlasMap map;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Double> milliseconds = new ArrayList<>();
    private final AtomicInteger outOfMemory = new AtomicInteger();
    private final List<Collection> collections = new ArrayList<>();

    private record Collection(boolean isFull, boolean isPause, long milliseconds) {}

    private ScreenBenchmark() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        map = WindowFixture.showAfterAWhile(stage, size, state, new SimpleBooleanProperty());
    }

    static void main() throws InterruptedException {
        System.setProperty("java.awt.headless", "true");
        ScreenBenchmark[] benchmark = new ScreenBenchmark[1];
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            benchmark[0] = new ScreenBenchmark();
            benchmark[0].run();
            started.countDown();
        });
        started.await();
        benchmark[0].done.await();
        Platform.exit();
    }

    private static WindowFixture.Size size(String widthXHeight) {
        String[] sides = widthXHeight.split("x", 2);
        return new WindowFixture.Size(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
    }

    private void run() {
        countOutOfMemory();
        listenToCollections();
        state.compareWith(state.viewpoint().subject().withDate(LocalDate.of(2012, 10, 13)));
        long begin = System.nanoTime();
        long measured = begin + WARM_UP_SECONDS * 1_000_000_000;
        long end = measured + (long) (minutes * 60e9);
        new AnimationTimer() {
            private int frame;
            private long last = begin;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (now > measured) {
                    milliseconds.add((now - last) / 1e6);
                }
                last = now;
                if (now > end) {
                    stop();
                    print();
                    stage.close();
                    done.countDown();
                    return;
                }
                Frame shown = map.frameProperty().get();
                if (shown != null) {
                    use(shown, frame++);
                }
            }
        }.start();
    }

    private void use(Frame shown, int frame) {
        int inTurn = frame % FRAMES;
        switch ((frame / FRAMES) % 6) {
            case 0 -> look(shown.movedBy(9 * Math.cos(frame / 60.0), 5 * Math.sin(frame / 60.0)));
            case 1 -> look(shown.scaledAbout(map.getWidth() / 2, map.getHeight() / 2, 1.012));
            case 2 -> state.moveDivider(0.5 + 0.45 * Math.sin(frame / 40.0));
            case 3 -> look(shown.scaledAbout(map.getWidth() / 2, map.getHeight() / 2, 1 / 1.012));
            case 4 -> {
                if (inTurn % 10 == 0) {
                    state.travelTo(LocalDate.of(1995 + inTurn / 4, 6, 1));
                }
            }
            default -> {
                switch (inTurn) {
                    case 0 -> state.lookHome();
                    case FRAMES / 2 -> map.zoomIn();
                    default -> point(frame);
                }
            }
        }
    }

    /// At one state after the other, whose outlines are shown.
    private void point(int frame) {
        double x = map.getWidth() * (0.5 + 0.3 * Math.cos(frame / 10.0));
        double y = map.getHeight() * (0.4 + 0.3 * Math.sin(frame / 10.0));
        Event.fireEvent(
                map,
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void look(Frame next) {
        next.camera().ifPresent(state::lookAt);
    }

    /// Those that reach nobody, and those that the map tells of when it makes do with less.
    private void countOutOfMemory() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            if (failure instanceof OutOfMemoryError) {
                outOfMemory.incrementAndGet();
            }
        });
        Logger.getLogger("atlas.map").addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                outOfMemory.incrementAndGet();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private void listenToCollections() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, _) -> note(
                                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                        null,
                        null);
            }
        });
    }

    private void note(GarbageCollectionNotificationInfo info) {
        synchronized (collections) {
            collections.add(new Collection(
                    info.getGcName().equals("G1 Old Generation"),
                    !info.getGcName().equals("G1 Concurrent GC"),
                    info.getGcInfo().getDuration()));
        }
    }

    private void print() {
        double[] sorted =
                milliseconds.stream().mapToDouble(each -> each).sorted().toArray();
        double mean = milliseconds.stream().mapToDouble(each -> each).average().orElse(0);
        synchronized (collections) {
            System.out.println(
                    "| a comparison at | heap MB | minutes | frames a second | p99 ms | longest pause ms | full collections | longest ms | out of memory |");
            System.out.println("|---|---|---|---|---|---|---|---|---|");
            System.out.printf(
                    Locale.ROOT,
                    "| %.0f × %.0f | %d | %.1f | %.1f | %.1f | %d | %d | %d | %d |%n",
                    size.width(),
                    size.height(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    minutes,
                    1000 / mean,
                    sorted[(int) (sorted.length * 0.99)],
                    collections.stream()
                            .filter(Collection::isPause)
                            .mapToLong(Collection::milliseconds)
                            .max()
                            .orElse(0),
                    collections.stream().filter(Collection::isFull).count(),
                    collections.stream()
                            .filter(Collection::isFull)
                            .mapToLong(Collection::milliseconds)
                            .max()
                            .orElse(0),
                    outOfMemory.get());
        }
    }
}
