package atlas.app.window;

import atlantafx.base.theme.PrimerLight;
import atlas.geo.LonLat;
import atlas.map.AtlasMap;
import atlas.map.tiles.GluonTiles;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;

/// Pans and zooms the map of the whole window, with its panels, legend and an open page, by script and prints frames a
/// second: at the start, and again after a long journey; and how long a step of the timeline takes. Needs a display.
final class WindowBenchmark {

    private static final int FRAMES = 600;
    private static final int JOURNEY_TILES = 20_000;
    private static final int LEG_FRAMES = 100;
    private static final int TIME_STEPS = 150;
    private static final Camera CLOSE_UP = new Camera(new LonLat(70.6, 40.0), 300);
    private static final Camera START_OF_JOURNEY = new Camera(new LonLat(80, 10), 100);

    private final Stage stage = new Stage();
    private final AtlasState state;
    private final AtlasMap map;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final CountDownLatch done = new CountDownLatch(1);

    private WindowBenchmark() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
        map = WindowFixture.showAfterAWhile(stage, state, reducedMotion);
    }

    static void main() throws InterruptedException {
        System.setProperty("java.awt.headless", "true");
        CountDownLatch[] done = new CountDownLatch[1];
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            WindowBenchmark benchmark = new WindowBenchmark();
            done[0] = benchmark.done;
            benchmark.run();
            started.countDown();
        });
        started.await();
        done[0].await();
        Platform.exit();
    }

    private void run() {
        System.out.println(
                "| in the whole window, 1920 × 1080, with its panels and an open page | frames a second | p95 ms | p99 ms |");
        System.out.println("|---|---|---|---|");
        Runnable end = () -> {
            stage.close();
            done.countDown();
        };
        Runnable panAgain = () -> play("panning Asia after the journey", WindowBenchmark::isTenSeconds, this::pan, end);
        Runnable journey = () -> {
            state.lookAt(START_OF_JOURNEY);
            long goal = GluonTiles.asked() + JOURNEY_TILES;
            play("a journey of 20,000 tiles", frame -> GluonTiles.asked() >= goal, this::wander, panAgain);
        };
        Runnable steps = () -> new StepsOfTime(state, map, reducedMotion, TIME_STEPS).take(journey);
        Runnable divide = () -> {
            state.compareWith(state.viewpoint().subject().withDate(LocalDate.of(1995, 1, 1)));
            play("moving the divider of a comparison", WindowBenchmark::isTenSeconds, this::divide, () -> {
                state.endComparison();
                steps.run();
            });
        };
        Runnable closeUp = () -> {
            state.showIn(MapProjection.CLOSE_UP);
            state.lookAt(CLOSE_UP);
            play("panning a close-up", WindowBenchmark::isTenSeconds, this::pan, () -> {
                state.showIn(MapProjection.ASIA);
                divide.run();
            });
        };
        Runnable zoom = () -> play("zooming Asia", WindowBenchmark::isTenSeconds, this::zoom, closeUp);
        Runnable pan = () -> play("panning Asia", WindowBenchmark::isTenSeconds, this::pan, zoom);
        play("(warm-up)", WindowBenchmark::isTenSeconds, this::pan, pan);
    }

    private interface Step {
        Frame next(Frame now, int frame);
    }

    private static boolean isTenSeconds(int frame) {
        return frame == FRAMES;
    }

    private Frame pan(Frame now, int frame) {
        double angle = frame / 60.0;
        return now.movedBy(9 * Math.cos(angle), 5 * Math.sin(angle));
    }

    private Frame zoom(Frame now, int frame) {
        return now.scaledAbout(map.getWidth() / 2, map.getHeight() / 2, (frame / 100) % 2 == 0 ? 1.012 : 1 / 1.012);
    }

    private Frame divide(Frame now, int frame) {
        state.moveDivider(0.5 + 0.45 * Math.sin(frame / 40.0));
        return now;
    }

    /// To and fro over Asia close by, and slowly north: always new ground, so always new tiles.
    private Frame wander(Frame now, int frame) {
        return now.movedBy((frame / LEG_FRAMES) % 2 == 0 ? 150 : -150, -8);
    }

    private void play(String name, IntPredicate isOver, Step step, Runnable then) {
        new AnimationTimer() {
            private final DoubleStream.Builder milliseconds = DoubleStream.builder();
            private int frame = -1;
            private long last;

            @Override
            public void handle(long now) {
                long clock = System.nanoTime();
                if (frame >= 0) {
                    milliseconds.add((clock - last) / 1e6);
                }
                last = clock;
                frame++;
                if (isOver.test(frame)) {
                    stop();
                    print(name, milliseconds.build().toArray());
                    state.lookHome();
                    then.run();
                    return;
                }
                Frame shown = map.frameProperty().get();
                if (shown != null) {
                    step.next(shown, frame).camera().ifPresent(state::lookAt);
                }
            }
        }.start();
    }

    private static void print(String name, double[] milliseconds) {
        double mean = Arrays.stream(milliseconds).average().orElse(0);
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                name,
                1000 / mean,
                sorted[(int) (sorted.length * 0.95)],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
