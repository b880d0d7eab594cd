package atlas.desk;

import atlantafx.base.theme.PrimerLight;
import atlas.app.window.WindowFixture;
import atlas.desk.DeskPane.OnScreen;
import atlas.desk.choice.DeskSubject;
import atlas.desk.kind.DeskKind;
import atlas.desk.kind.DeskKinds;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk.DeskLayout;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Shows one kind of view of the desk after another beside the map of the whole window, and then, with each kind open,
/// one day after another; prints how long it takes until a frame shows the view of that day. Needs a display.
final class DeskBenchmark {

    private static final int ROUNDS = 9;
    private static final int DAYS = 40;
    private static final long FIRST_DAY = LocalDate.of(1993, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2025, 12, 31).toEpochDay();

    private final Stage stage = new Stage();
    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final DeskPane desk;
    private final Random random = new Random(1);
    private final Map<String, List<Double>> ofKinds = new LinkedHashMap<>();
    private final Map<String, List<Double>> ofDays = new LinkedHashMap<>();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);

    private DeskBenchmark() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        WindowFixture.showAfterAWhile(stage, state, new SimpleBooleanProperty(true));
        desk = (DeskPane) stage.getScene().lookup("#desk");
        state.lay(DeskLayout.MAP_AND_DESK);
        List<View> views = views();
        for (int round = 0; round < ROUNDS; round++) {
            boolean isFirst = round == 0;
            views.forEach(view -> steps.add(() -> show(view, isFirst)));
        }
        for (View view : views) {
            steps.add(() -> show(view, false));
            for (int day = 0; day < DAYS; day++) {
                steps.add(() -> travel(view));
            }
        }
    }

    /// A kind as it is when the reader chooses it.
    private record View(String kind, DeskView view) {}

    static void main() throws InterruptedException {
        System.setProperty("java.awt.headless", "true");
        CountDownLatch[] done = new CountDownLatch[1];
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            DeskBenchmark benchmark = new DeskBenchmark();
            done[0] = benchmark.done;
            benchmark.next();
            started.countDown();
        });
        started.await();
        done[0].await();
        Platform.exit();
    }

    private List<View> views() {
        DeskSubject subject = DeskSubject.of(state.viewpoint(), state.atlas(), new Messages(Language.ENGLISH));
        List<View> views = new ArrayList<>();
        for (DeskKind<?> kind : DeskKinds.all()) {
            views.add(new View(kind.id(), kind.first(subject)));
        }
        return views;
    }

    private void next() {
        Runnable step = steps.poll();
        if (step == null) {
            print();
            stage.close();
            done.countDown();
            return;
        }
        PauseTransition pause = new PauseTransition(Duration.millis(random.nextInt(150, 250)));
        pause.setOnFinished(_ -> Thread.ofVirtual().start(() -> {
            // Off the beat of the pulses, on which the pause ends.
            try {
                Thread.sleep(random.nextInt(17));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Platform.runLater(step);
        }));
        pause.play();
    }

    private void show(View view, boolean isFirst) {
        String kind = isFirst ? view.kind() + ", the first time" : view.kind();
        OnScreen awaited = new OnScreen(view.view(), state.viewpoint().date());
        if (desk.onScreenProperty().get().equals(Optional.of(awaited))) {
            next();
        } else {
            measure(awaited, ofKinds.computeIfAbsent(kind, _ -> new ArrayList<>()), () -> state.putOnDesk(view.view()));
        }
    }

    private void travel(View view) {
        LocalDate day = LocalDate.ofEpochDay(random.nextLong(FIRST_DAY, LAST_DAY));
        measure(
                new OnScreen(view.view(), day),
                ofDays.computeIfAbsent(view.kind(), _ -> new ArrayList<>()),
                () -> state.travelTo(day));
    }

    private void measure(OnScreen awaited, List<Double> milliseconds, Runnable ask) {
        long asked = System.nanoTime();
        desk.onScreenProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<OnScreen>> seen,
                    Optional<OnScreen> before,
                    Optional<OnScreen> now) {
                if (now.equals(Optional.of(awaited))) {
                    desk.onScreenProperty().removeListener(this);
                    recordFrame(asked, milliseconds);
                }
            }
        });
        ask.run();
    }

    private void recordFrame(long asked, List<Double> milliseconds) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                milliseconds.add((System.nanoTime() - asked) / 1e6);
                next();
            }
        }.start();
    }

    private void print() {
        System.out.println(
                "| map and desk in the whole window, 1920 × 1080, until the frame that shows it begins | median ms | p95 ms |");
        System.out.println("|---|---|---|");
        ofKinds.forEach((kind, milliseconds) -> print("a view that is chosen: " + kind, milliseconds));
        ofDays.forEach((kind, milliseconds) -> print("a step of the timeline: " + kind, milliseconds));
        print(
                "a step of the timeline, all",
                ofDays.values().stream().flatMap(List::stream).toList());
    }

    private static void print(String what, List<Double> milliseconds) {
        double[] sorted =
                milliseconds.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f |%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)]);
    }
}
