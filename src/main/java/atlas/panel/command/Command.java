package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.keys.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something that the reader can ask for by name. Its words are `command.<id>` of the messages, unless it says
/// otherwise.
///
/// @param id       kebab-case, the same in every language
/// @param entry    how it stands in a menu
/// @param shortcut the key that does the same; empty where none does
/// @param act      done on the thread of the window
/// @param canAct   false while there is nothing to be done, as an undo before the first step
public record Command(
        String id,
        CommandGroup group,
        MenuEntry entry,
        Optional<Shortcut> shortcut,
        Runnable act,
        ObservableBooleanValue canAct) {

    /// A command with a key that can always act.
    public static Command of(String id, CommandGroup group, Shortcut shortcut, Runnable act) {
        return new Command(id, group, MenuEntry.named("command." + id), Optional.of(shortcut), act, always());
    }

    /// A command without a key that can always act.
    public static Command of(String id, CommandGroup group, Runnable act) {
        return new Command(id, group, MenuEntry.named("command." + id), Optional.empty(), act, always());
    }

    /// This, while something is true only.
    public Command when(ObservableBooleanValue possible) {
        return new Command(id, group, entry, shortcut, act, Bindings.and(canAct, possible));
    }

    /// This by another name than `command.<id>`.
    public Command called(Function<Messages, String> words) {
        return with(new MenuEntry(words, entry.submenu(), entry.keys(), entry.mark()));
    }

    /// This in a menu inside that of its group.
    ///
    /// @param submenu its words are `command.menu.<submenu>`
    public Command in(String submenu) {
        return with(new MenuEntry(entry.words(), Optional.of(submenu), entry.keys(), entry.mark()));
    }

    /// This with keys of a part of the window beside it, which do the same while that part has the focus.
    public Command shownWith(List<KeyCombination> keys) {
        return with(new MenuEntry(entry.words(), entry.submenu(), keys, entry.mark()));
    }

    /// This as something that is on or off.
    public Command checkedWhile(BooleanSupplier isOn) {
        return with(entry.marked(MenuEntry.MarkKind.CHECK, isOn));
    }

    /// This as one of several in its menu, of which one holds.
    public Command chosenWhile(BooleanSupplier isOn) {
        return with(entry.marked(MenuEntry.MarkKind.ONE_OF_SEVERAL, isOn));
    }

    private Command with(MenuEntry changed) {
        return new Command(id, group, changed, shortcut, act, canAct);
    }

    /// What it is called in the reader's language.
    public String words(Messages messages) {
        return entry.words().apply(messages);
    }

    /// The keys that do the same, those that hold everywhere or else those of a part of the window; none where there
    /// are none.
    public List<KeyCombination> keys() {
        return shortcut.map(Shortcut::keys).orElse(entry.keys());
    }

    /// Acts, unless there is nothing to be done.
    public void run() {
        if (canAct.get()) {
            act.run();
        }
    }

    private static ObservableBooleanValue always() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }
}
