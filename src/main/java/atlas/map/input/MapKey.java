package atlas.map.input;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// What keys do while the map has the focus: the map acts by this table, and the overview of keys lists it.
public enum MapKey {
    MOVE(List.of(), KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN),
    NEARER(List.of("+", "="), KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
    FARTHER(List.of("-"), KeyCode.MINUS, KeyCode.SUBTRACT),
    PAGE_UP(List.of(), KeyCode.PAGE_UP),
    PAGE_DOWN(List.of(), KeyCode.PAGE_DOWN),
    HOME(List.of(), KeyCode.HOME),
    NEXT_STATE(List.of()) {
        @Override
        boolean isPressed(KeyEvent event) {
            return event.isShortcutDown()
                    && !event.isAltDown()
                    && event.getCode().isArrowKey();
        }

        @Override
        public List<KeyCombination> keys() {
            return MOVE.codes.stream()
                    .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN))
                    .toList();
        }
    };

    /// Lists that never change, which the compiler cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> signs;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCode> codes;

    /// @param signs what also does it, wherever it stands on a keyboard
    MapKey(List<String> signs, KeyCode... codes) {
        this.signs = signs;
        this.codes = List.of(codes);
    }

    /// What a key does; nothing while a menu is open.
    static Optional<MapKey> of(KeyEvent pressed) {
        if (Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance)) {
            return Optional.empty();
        }
        for (MapKey key : values()) {
            if (key.isPressed(pressed)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    boolean isPressed(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isAltDown()
                && (codes.contains(event.getCode()) || signs.contains(event.getText()));
    }

    /// The keys that do it.
    public List<KeyCombination> keys() {
        return codes.stream()
                .filter(code -> code != KeyCode.EQUALS)
                .<KeyCombination>map(KeyCodeCombination::new)
                .toList();
    }
}
