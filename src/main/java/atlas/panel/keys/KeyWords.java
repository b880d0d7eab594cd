package atlas.panel.keys;

import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// Names keys as they are printed on keyboards.
public final class KeyWords {

    private final Messages messages;

    public KeyWords(Messages messages) {
        this.messages = messages;
    }

    /// "F9, Ctrl+B"; a key that is named by its sign already is not named again.
    public String of(List<? extends KeyCombination> keys) {
        return keys.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    /// Words for a button that does the same as some keys, with the keys behind them.
    public String behind(String words, List<? extends KeyCombination> keys) {
        return words + " (" + of(keys) + ")";
    }

    /// The first of several keys, where one is enough; empty where there are none.
    public Optional<String> first(List<? extends KeyCombination> keys) {
        return keys.stream().findFirst().map(this::of);
    }

    /// Whether the system has the Command key, and one bar of menus for all programs.
    public static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    private String of(KeyCombination key) {
        return switch (key) {
            case KeyCharacterCombination sign -> sign.getCharacter();
            case KeyCodeCombination code -> of(code);
            default -> key.getDisplayText();
        };
    }

    private String of(KeyCodeCombination key) {
        List<String> parts = new ArrayList<>();
        if (key.getShortcut() == ModifierValue.DOWN) {
            parts.add(isMac() ? "⌘" : "Ctrl");
        }
        if (key.getAlt() == ModifierValue.DOWN) {
            parts.add("Alt");
        }
        if (key.getShift() == ModifierValue.DOWN) {
            parts.add("Shift");
        }
        parts.add(name(key.getCode()));
        return String.join("+", parts);
    }

    private String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case EQUALS -> "=";
            case COMMA -> ",";
            case ESCAPE -> "Esc";
            case SPACE -> messages.get("keys.space");
            case CONTEXT_MENU -> messages.get("keys.menu-key");
            default -> code.getName();
        };
    }
}
