package atlas.app.window;

import atlas.app.system.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Uses the whole window by a script for as many minutes as `atlas.minutes` says, about four acts a second: moves and
/// zooms the map, flies home, changes projections, travels in time, colours the map by other organizations and themes,
/// visits conflicts, and now and then changes the language or the appearance. Prints how much memory the process holds.
/// Needs a display, and Linux for the figure.
final class UseBenchmark {

    private static final long BETWEEN_ACTS_MILLISECONDS = 250;
    private static final int REPORTS = 12;
    /// Twice a minute.
    private static final int ACTS_PER_REBUILD = 120;
    private static final List<KeyCode> MAP_KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.PLUS,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.MINUS,
            KeyCode.HOME,
            KeyCode.OPEN_BRACKET,
            KeyCode.OPEN_BRACKET,
            KeyCode.CLOSE_BRACKET);

    private final Random random = new Random(1);

    private UseBenchmark() {}

    static void main() {
        System.setProperty("java.awt.headless", "true");
        Thread.ofPlatform().daemon().start(() -> new UseBenchmark().use());
        System.exit(
                new WindowStart(Path.of("assets"), Optional.of(new PictureSize(1920, 1080)), Optional.empty()).open());
    }

    private void use() {
        double minutes = Double.parseDouble(System.getProperty("atlas.minutes", "3"));
        System.out.println("| minutes of scripted use | resident MB | of it heap in use MB |");
        System.out.println("|---|---|---|");
        try {
            Thread.sleep(8_000);
            long start = System.nanoTime();
            int reports = 0;
            while (reports <= REPORTS) {
                double passed = (System.nanoTime() - start) / 60e9;
                if (passed >= minutes * reports / REPORTS) {
                    report(passed);
                    reports++;
                }
                Platform.runLater(this::act);
                Thread.sleep(BETWEEN_ACTS_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private void act() {
        Optional<Scene> scene =
                Window.getWindows().stream().map(Window::getScene).findFirst();
        if (scene.isEmpty() || scene.get().lookup("#map") == null) {
            return;
        }
        if (random.nextInt(ACTS_PER_REBUILD) == 0) {
            rebuild(scene.get());
            return;
        }
        Node map = scene.get().lookup("#map");
        if (random.nextInt(6) == 0) {
            List<ButtonBase> buttons = new ArrayList<>();
            for (String selector : List.of(".rail-row", ".segment", ".rail-check")) {
                scene.get().getRoot().lookupAll(selector).stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> !button.isDisabled() && button.isVisible())
                        .forEach(buttons::add);
            }
            if (!buttons.isEmpty()) {
                buttons.get(random.nextInt(buttons.size())).fire();
            }
        } else {
            KeyCode key = MAP_KEYS.get(random.nextInt(MAP_KEYS.size()));
            press(map, key, KeyEvent.KEY_PRESSED);
            Platform.runLater(() -> press(map, key, KeyEvent.KEY_RELEASED));
        }
    }

    /// By another language or the other appearance, which build all that is in the window anew.
    private void rebuild(Scene scene) {
        if (random.nextBoolean()) {
            press(scene.getRoot(), KeyCode.F7, KeyEvent.KEY_PRESSED);
        } else if (scene.lookup(".language-menu") instanceof MenuButton languages) {
            languages
                    .getItems()
                    .get(random.nextInt(languages.getItems().size()))
                    .fire();
        }
    }

    private static void press(Node node, KeyCode key, EventType<KeyEvent> type) {
        Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static void report(double minutes) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %s | %d |%n",
                minutes,
                residentMegabytes(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static String residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
