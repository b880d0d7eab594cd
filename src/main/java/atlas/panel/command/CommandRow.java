package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.keys.KeyWords;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A command in the palette: its name, its menu or the name by which it was found, and its key.
final class CommandRow extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNABLE = PseudoClass.getPseudoClass("unable");

    private final Command command;

    CommandRow(CommandSearch.Found found, Messages messages) {
        this.command = found.command();
        boolean canAct = command.canAct().get();
        Label name = new Label(found.name());
        name.setMinWidth(0);
        String group = command.group().words(messages);
        String told = found.foundName().map(other -> group + " · " + other).orElse(group);
        Label note = new Label(canAct ? told : told + " · " + messages.get("palette.cannot"));
        note.getStyleClass().add("search-note");
        note.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().addAll("search-row", "command-row");
        getChildren().addAll(name, note, between);
        String keys = new KeyWords(messages).first(command.keys()).orElse("");
        if (!keys.isEmpty()) {
            Label hint = new Label(keys);
            hint.getStyleClass().add("key-hint");
            hint.setMinWidth(USE_PREF_SIZE);
            getChildren().add(hint);
        }
        setId("found-" + command.id());
        pseudoClassStateChanged(UNABLE, !canAct);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(", ", name.getText(), note.getText(), keys));
    }

    Command command() {
        return command;
    }

    void setCurrent(boolean isCurrent) {
        pseudoClassStateChanged(CURRENT, isCurrent);
    }
}
