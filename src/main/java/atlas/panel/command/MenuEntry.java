package atlas.panel.command;

import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;

/// How a command stands in a menu.
///
/// @param words   in each language
/// @param submenu the menu inside that of its group; empty where it stands in that itself
/// @param keys    of a part of the window
/// @param mark    empty where it is neither on nor off
public record MenuEntry(
        Function<Messages, String> words, Optional<String> submenu, List<KeyCombination> keys, Optional<Mark> mark) {

    /// What a mark at an entry says.
    public enum MarkKind {
        /// On or off by itself.
        CHECK,
        /// One of several, of which one holds.
        ONE_OF_SEVERAL
    }

    /// A mark at an entry.
    ///
    /// @param isOn asked each time when the menu opens
    public record Mark(MarkKind kind, BooleanSupplier isOn) {}

    static MenuEntry named(String key) {
        return new MenuEntry(messages -> messages.get(key), Optional.empty(), List.of(), Optional.empty());
    }

    MenuEntry marked(MarkKind kind, BooleanSupplier isOn) {
        return new MenuEntry(words, submenu, keys, Optional.of(new Mark(kind, isOn)));
    }
}
