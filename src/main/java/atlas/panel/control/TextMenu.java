package atlas.panel.control;

import atlas.i18n.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/// The menu of a text field in the reader's language; that of JavaFX speaks the language of the computer, where it
/// knows it.
public final class TextMenu {

    private final TextInputControl field;
    private final Messages messages;

    private TextMenu(TextInputControl field, Messages messages) {
        this.field = field;
        this.messages = messages;
    }

    /// Gives a text field its menu.
    public static void giveTo(TextInputControl field, Messages messages) {
        TextMenu made = new TextMenu(field, messages);
        field.setContextMenu(field.isEditable() ? made.forWriting() : made.forReading());
    }

    private ContextMenu forReading() {
        MenuItem copy = item("text.copy", field::copy);
        ContextMenu menu = new ContextMenu(copy, item("text.select-all", field::selectAll));
        menu.setOnShowing(_ -> copy.setDisable(hasNoSelection()));
        return menu;
    }

    private ContextMenu forWriting() {
        MenuItem undo = item("text.undo", field::undo);
        MenuItem redo = item("text.redo", field::redo);
        MenuItem cut = item("text.cut", field::cut);
        MenuItem copy = item("text.copy", field::copy);
        MenuItem paste = item("text.paste", field::paste);
        MenuItem delete = item("text.delete", this::delete);
        ContextMenu menu = new ContextMenu(
                undo,
                redo,
                new SeparatorMenuItem(),
                cut,
                copy,
                paste,
                delete,
                new SeparatorMenuItem(),
                item("text.select-all", field::selectAll));
        menu.setOnShowing(_ -> {
            undo.setDisable(!field.isUndoable());
            redo.setDisable(!field.isRedoable());
            List.of(cut, copy, delete).forEach(item -> item.setDisable(hasNoSelection()));
            paste.setDisable(!Clipboard.getSystemClipboard().hasString());
        });
        return menu;
    }

    private boolean hasNoSelection() {
        return field.getSelection().getLength() == 0;
    }

    private void delete() {
        IndexRange selected = field.getSelection();
        field.deleteText(selected);
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
