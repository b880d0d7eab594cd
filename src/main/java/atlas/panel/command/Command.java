package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.keys.Shortcut;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// Something that the reader can ask for by name. Its words are `command.<id>` of the messages.
///
/// @param id       kebab-case, the same in every language
/// @param shortcut the key that does the same; empty where none does
/// @param act      done on the thread of the window
/// @param canAct   false while there is nothing to be done, as an undo before the first step
public record Command(
        String id, CommandGroup group, Optional<Shortcut> shortcut, Runnable act, ObservableBooleanValue canAct) {

    /// A command with a key that can always act.
    public static Command of(String id, CommandGroup group, Shortcut shortcut, Runnable act) {
        return new Command(id, group, Optional.of(shortcut), act, always());
    }

    /// A command without a key that can always act.
    public static Command of(String id, CommandGroup group, Runnable act) {
        return new Command(id, group, Optional.empty(), act, always());
    }

    /// This, while something is true only.
    public Command when(ObservableBooleanValue possible) {
        return new Command(id, group, shortcut, act, Bindings.and(canAct, possible));
    }

    /// What it is called in the reader's language.
    public String words(Messages messages) {
        return messages.get("command." + id);
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
