package atlas.app.window;

import atlas.panel.keys.Shortcut;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a lecturer, in the class's window and in the lecturer's: before anything else gets them, but for what is
/// typed, and for what a keyboard presses or goes through.
final class PresentKeys {

    private static final Set<KeyCode> OF_BUTTONS = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);
    private static final Set<KeyCode> OF_LISTS = EnumSet.of(
            KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER);

    private final Map<Shortcut, Act> acts = new EnumMap<>(Shortcut.class);

    private record Act(BooleanSupplier isPossible, Runnable act) {}

    /// Lets a key do something.
    PresentKeys on(Shortcut shortcut, Runnable act) {
        return onWhile(() -> true, shortcut, act);
    }

    /// Lets a key do something while that is possible; otherwise the key goes on.
    PresentKeys onWhile(BooleanSupplier isPossible, Shortcut shortcut, Runnable act) {
        acts.put(shortcut, new Act(isPossible, act));
        return this;
    }

    /// Does what a key is for.
    void press(KeyEvent event) {
        if (belongsToFocused(event)) {
            return;
        }
        Shortcut.of(event, Shortcut.Where.PRESENTING)
                .map(acts::get)
                .filter(known -> known.isPossible().getAsBoolean())
                .ifPresent(known -> {
                    known.act().run();
                    event.consume();
                });
    }

    private static boolean belongsToFocused(KeyEvent event) {
        return focused(event)
                .filter(owner -> switch (owner) {
                    case TextInputControl _ -> true;
                    case ListView<?> _ -> OF_LISTS.contains(event.getCode());
                    case ButtonBase button -> button.isFocusVisible() && OF_BUTTONS.contains(event.getCode());
                    default -> false;
                })
                .isPresent();
    }

    private static Optional<Node> focused(KeyEvent event) {
        Scene scene = switch (event.getTarget()) {
            case Node node -> node.getScene();
            case Scene all -> all;
            default -> null;
        };
        return Optional.ofNullable(scene).map(Scene::getFocusOwner);
    }
}
