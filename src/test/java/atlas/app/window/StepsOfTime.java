package atlas.app.window;

import atlas.map.AtlasMap;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Travels to one day after another, at moments that do not keep step with the screen, and prints how long it takes
/// until a frame shows the map of that day, and until the frame after it, when that one has been drawn for certain.
final class StepsOfTime {

    private static final long FIRST_DAY = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2025, 12, 31).toEpochDay();

    private final AtlasState state;
    private final AtlasMap map;
    private final BooleanProperty reducedMotion;
    private final int steps;
    private final Random random = new Random(1);
    private final List<Double> untilShown = new ArrayList<>();
    private final List<Double> untilDrawn = new ArrayList<>();

    StepsOfTime(AtlasState state, AtlasMap map, BooleanProperty reducedMotion, int steps) {
        this.state = state;
        this.map = map;
        this.reducedMotion = reducedMotion;
        this.steps = steps;
    }

    /// Without fading, which would hide when a picture is there.
    void take(Runnable then) {
        reducedMotion.set(true);
        next(then);
    }

    private void next(Runnable then) {
        if (untilDrawn.size() == steps) {
            print("the frame that shows it begins", untilShown);
            print("the frame after it begins", untilDrawn);
            reducedMotion.set(false);
            then.run();
            return;
        }
        PauseTransition pause = new PauseTransition(Duration.millis(random.nextInt(60, 140)));
        pause.setOnFinished(_ -> Thread.ofVirtual().start(() -> {
            // Off the beat of the pulses, on which the pause ends.
            try {
                Thread.sleep(random.nextInt(17));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Platform.runLater(() -> step(then));
        }));
        pause.play();
    }

    private void step(Runnable then) {
        LocalDate day = LocalDate.ofEpochDay(random.nextLong(FIRST_DAY, LAST_DAY));
        long asked = System.nanoTime();
        ChangeListener<Viewpoint> whenPainted = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Viewpoint> painted, Viewpoint before, Viewpoint now) {
                if (now.date().equals(day)) {
                    map.paintedProperty().removeListener(this);
                    recordFrames(asked, then);
                }
            }
        };
        map.paintedProperty().addListener(whenPainted);
        state.travelTo(day);
    }

    private void recordFrames(long asked, Runnable then) {
        new AnimationTimer() {
            private boolean isShown;

            @Override
            public void handle(long now) {
                double milliseconds = (System.nanoTime() - asked) / 1e6;
                (isShown ? untilDrawn : untilShown).add(milliseconds);
                if (isShown) {
                    stop();
                    next(then);
                }
                isShown = true;
            }
        }.start();
    }

    private static void print(String until, List<Double> milliseconds) {
        double[] sorted =
                milliseconds.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| a step of the timeline until %s | median %.1f ms | %.1f | %.1f |%n",
                until,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
