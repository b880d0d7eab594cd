package atlas.desk;

import atlas.domain.group.NamedGroups;
import atlas.domain.group.NamedGroups.NamedGroup;
import atlas.i18n.Messages;
import atlas.i18n.WrongValue;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.TextMenu;
import atlas.panel.control.VerticalScroll;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The groups that the reader keeps, a row each: taken by a click, named anew in its place, deleted and brought back.
final class SavedGroupRows extends VBox {

    private static final double MOST_PIXELS = 150;

    private final KeptGroups kept;
    private final Messages messages;
    private final Consumer<NamedGroup> take;
    private final Consumer<NamedGroups> onChange;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new VerticalScroll(rows);
    private final HBox told = new HBox();
    private NamedGroups shown = NamedGroups.NONE;

    /// @param take     told the group that the reader clicks
    /// @param onChange told the groups whenever they are read or changed
    SavedGroupRows(KeptGroups kept, Messages messages, Consumer<NamedGroup> take, Consumer<NamedGroups> onChange) {
        this.kept = kept;
        this.messages = messages;
        this.take = take;
        this.onChange = onChange;
        setId("desk-saved-groups");
        getStyleClass().add("desk-saved-groups");
        Label head = new Label(messages.get("desk.groups.saved"));
        head.setLabelFor(rows);
        scroll.setMaxHeight(MOST_PIXELS);
        scroll.setFocusTraversable(false);
        told.getStyleClass().add("desk-saved-told");
        hideTold();
        getChildren().setAll(head, scroll, told);
        show(NamedGroups.NONE);
    }

    /// Reads them, and shows what was found.
    void read() {
        kept.read(this::show);
    }

    /// Keeps a group, in the place of the one of its name.
    void keep(NamedGroup group) {
        change(groups -> groups.with(group), () -> say(messages.get("desk.groups.kept", group.name())));
    }

    private void change(UnaryOperator<NamedGroups> change, Runnable then) {
        try {
            // What cannot be is said here, before the file is asked.
            var _ = change.apply(shown);
        } catch (WrongValue e) {
            say(e.sentence().in(messages));
            return;
        }
        kept.change(change, changed -> {
            show(changed);
            then.run();
        });
    }

    private void show(NamedGroups groups) {
        shown = groups;
        rows.getChildren().setAll(groups.all().stream().map(this::row).toList());
        boolean hasRows = !groups.all().isEmpty();
        for (Node part : getChildren()) {
            if (!part.equals(told)) {
                part.setVisible(hasRows);
                part.setManaged(hasRows);
            }
        }
        onChange.accept(groups);
    }

    private Node row(NamedGroup group) {
        Button name = new Button(group.name());
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll("flat", "desk-saved-group");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(new Tooltip(group.group().text()));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setOnAction(_ -> take.accept(group));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name);
        row.getStyleClass().add("desk-saved-row");
        row.getChildren()
                .addAll(
                        new IconButton(
                                Icon.RENAME, messages.get("views.rename") + ": " + group.name(), () -> ask(row, group)),
                        new IconButton(
                                Icon.CLOSE, messages.get("views.delete") + ": " + group.name(), () -> delete(group)));
        return row;
    }

    /// Lets the name be typed in its place: Enter takes it, Escape leaves it as it is.
    private void ask(HBox row, NamedGroup group) {
        TextField field = new TextField(group.name());
        field.setAccessibleText(messages.get("desk.groups.name"));
        TextMenu.giveTo(field, messages);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                change(groups -> groups.renamed(group.name(), field.getText()), this::hideTold);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                show(shown);
                event.consume();
            }
        });
        row.getChildren().set(0, field);
        field.requestFocus();
        field.selectAll();
    }

    private void delete(NamedGroup group) {
        int place = shown.all().indexOf(group);
        change(groups -> groups.without(group.name()), () -> {
            say(messages.get("views.deleted", group.name()));
            Button undo = new Button(messages.get("views.restore"));
            undo.setId("desk-saved-undo");
            undo.getStyleClass().add("bar-button");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setOnAction(_ -> change(groups -> groups.restored(group, place), this::hideTold));
            told.getChildren().add(undo);
        });
    }

    private void say(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        told.getChildren().setAll(label);
        told.setVisible(true);
        told.setManaged(true);
    }

    private void hideTold() {
        told.setVisible(false);
        told.setManaged(false);
    }
}
