package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.control.SystemClipboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a context menu holds, collected when it is asked for.
public final class ContextItems {

    private final CommandItems commandItems;
    private final List<MenuItem> items = new ArrayList<>();
    private boolean isSeparated;

    ContextItems(Messages messages) {
        this.commandItems = new CommandItems(messages);
    }

    /// Adds something that is done to what was pointed at.
    ///
    /// @param words in the reader's language
    public ContextItems add(String words, Runnable act) {
        return add(words, true, act);
    }

    /// Adds something that is done to what was pointed at, or cannot be done now.
    ///
    /// @param words in the reader's language
    public ContextItems add(String words, boolean canAct, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setDisable(!canAct);
        item.setOnAction(_ -> act.run());
        return add(item);
    }

    /// Adds a way to put a text on the clipboard.
    ///
    /// @param words in the reader's language
    /// @param text  made when it is asked for
    public ContextItems addCopy(String words, Supplier<String> text) {
        return add(words, () -> SystemClipboard.putText(text.get()));
    }

    /// Adds a command, with its key.
    public ContextItems add(Command command) {
        return add(commandItems.item(command));
    }

    /// Adds a command if the window has it: `items.add(commands.find("cite"))`.
    public ContextItems add(Optional<Command> command) {
        command.ifPresent(this::add);
        return this;
    }

    /// Draws a line before what is added next, unless nothing stands above it.
    public ContextItems separate() {
        isSeparated = !items.isEmpty();
        return this;
    }

    private ContextItems add(MenuItem item) {
        if (isSeparated) {
            items.add(new SeparatorMenuItem());
            isSeparated = false;
        }
        items.add(item);
        return this;
    }

    List<MenuItem> items() {
        commandItems.refresh();
        return items;
    }
}
