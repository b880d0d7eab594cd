package atlas.panel.views;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The views that the reader keeps and the files opened lately, in the middle of the window: one is found by typing a
/// part of its name, chosen by the arrow keys or a click, opened by Enter or a double click, renamed by F2, deleted by
/// Delete. What was deleted can be brought back while the list is open.
public final class ViewList extends MiddlePopup {

    /// What the reader can ask for. The list is filled anew by whoever does it.
    public interface Acts {
        void open(ViewRow row);

        void rename(ViewRow row, String name);

        void delete(ViewRow row);

        void restore();

        void export(ViewRow row);

        void openFile();

        void saveNew();
    }

    private final Messages messages;
    private final Acts acts;
    private final TextField typed = new TextField();
    private final ObservableList<ViewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ViewRow> matching = new FilteredList<>(rows);
    private final ListView<ViewRow> list = new ListView<>(matching);
    private final Label nothing = new Label();
    private final HBox told = new HBox();
    private final Label toldWords = new Label();
    private final Button saveNew;
    private final Button restore;

    public ViewList(Messages messages, Acts acts) {
        this.messages = messages;
        this.acts = acts;
        Label title = new Label(messages.get("views.title"));
        title.getStyleClass().add("keys-title");
        typed.setId("view-filter");
        typed.setPromptText(messages.get("views.find"));
        typed.setAccessibleText(messages.get("views.find"));
        typed.getStyleClass().add("choice-field");
        TextMenu.giveTo(typed, messages);
        typed.textProperty().subscribe(this::filter);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        list.setId("views");
        list.getStyleClass().add("view-list");
        list.setAccessibleText(messages.get("views.title"));
        list.setCellFactory(_ -> new ViewCell(messages, acts, this::openChosen));
        list.setEditable(true);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        nothing.setWrapText(true);
        nothing.setId("views-nothing");
        nothing.getStyleClass().add("search-nothing");
        saveNew = button("view-save-new", "views.save-new", acts::saveNew);
        VBox empty = new VBox(nothing, saveNew);
        empty.setAlignment(Pos.CENTER);
        list.setPlaceholder(empty);
        restore = button("view-restore", "views.restore", acts::restore);
        toldWords.setWrapText(true);
        HBox.setHgrow(toldWords, Priority.ALWAYS);
        toldWords.setMaxWidth(Double.MAX_VALUE);
        told.getChildren().setAll(toldWords, restore);
        told.setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().add("view-told");
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        VBox box = new VBox(title, typed, list, told, buttons());
        box.setId("view-list");
        box.getStyleClass().add("view-dialog");
        VBox.setVgrow(list, Priority.ALWAYS);
        getContent().add(box);
        setOnShown(_ -> typed.requestFocus());
    }

    /// In further lines where one is too narrow.
    private FlowPane buttons() {
        Button open = button("view-open", "views.open", this::openChosen);
        open.getStyleClass().add("accent");
        Button rename = button("view-rename", "views.rename", this::renameChosen);
        Button export = button("view-export", "views.export", () -> chosen().ifPresent(acts::export));
        Button delete = button("view-delete", "views.delete", this::deleteChosen);
        var selected = list.getSelectionModel().selectedItemProperty();
        open.disableProperty().bind(Bindings.isNull(selected));
        delete.disableProperty().bind(Bindings.isNull(selected));
        for (Button ofKept : List.of(rename, export)) {
            ofKept.disableProperty()
                    .bind(selected.map(row -> row.kind() != ViewRow.Kind.KEPT).orElse(true));
        }
        FlowPane buttons =
                new FlowPane(button("view-open-file", "views.open-file", acts::openFile), delete, export, rename, open);
        buttons.getStyleClass().add("view-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Fills the list; the reader stays at the line where he was.
    public void fill(List<ViewRow> found) {
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        Optional<String> id = chosen().map(ViewRow::id);
        rows.setAll(found);
        nothing.setText(
                found.isEmpty()
                        ? messages.get("views.none", new KeyWords(messages).of(Shortcut.SAVE_VIEW.keys()))
                        : messages.get("views.no-match"));
        saveNew.setVisible(found.isEmpty());
        int same = id.map(this::placeOf).orElse(-1);
        list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.min(place, matching.size() - 1));
    }

    private int placeOf(String id) {
        for (int place = 0; place < matching.size(); place++) {
            if (matching.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }

    /// Says something below the list.
    ///
    /// @param isDeleted whether what was deleted can be brought back
    public void tell(String words, boolean isDeleted) {
        toldWords.setText(words);
        told.setVisible(!words.isEmpty());
        restore.setVisible(isDeleted);
        restore.setManaged(isDeleted);
    }

    /// Opens over the window that a node is in.
    public void openIn(Node over) {
        Region box = (Region) getContent().getFirst();
        box.setMaxHeight(roomOver(over));
        tell("", false);
        typed.clear();
        openOver(over);
    }

    private void filter(String part) {
        String sought = NameNormalizer.fold(part);
        matching.setPredicate(
                row -> (" " + NameNormalizer.fold(row.name() + " " + row.details())).contains(" " + sought));
        list.getSelectionModel().clearAndSelect(matching.isEmpty() ? -1 : 0);
    }

    private Optional<ViewRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void openChosen() {
        chosen().ifPresent(acts::open);
    }

    private void deleteChosen() {
        chosen().ifPresent(acts::delete);
    }

    private void renameChosen() {
        chosen().filter(row -> row.kind() == ViewRow.Kind.KEPT)
                .ifPresent(_ -> list.edit(list.getSelectionModel().getSelectedIndex()));
    }

    /// The arrow keys go through the list while the reader types.
    private void pressInField(KeyEvent event) {
        boolean isText = Shortcut.of(event, Shortcut.Where.VIEWS)
                .filter(this::isMeantForText)
                .isPresent();
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                if (!isText) {
                    act(event);
                }
                return;
            }
        }
        event.consume();
    }

    /// Whether a key does something to what is typed, rather than to the list.
    private boolean isMeantForText(Shortcut shortcut) {
        return switch (shortcut) {
            case DELETE_VIEW -> typed.getCaretPosition() < typed.getLength();
            case RESTORE_VIEW -> typed.getLength() > 0;
            default -> false;
        };
    }

    private boolean canRestore() {
        return restore.isVisible() && told.isVisible();
    }

    private void move(int step) {
        if (!matching.isEmpty()) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, matching.size() - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(to);
        }
    }

    /// A list that can be edited keeps Escape to itself, also while nothing is edited.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && list.getEditingIndex() < 0) {
            event.consume();
            hide();
        }
    }

    private void press(KeyEvent event) {
        if (list.getEditingIndex() >= 0) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE) {
            deleteChosen();
            event.consume();
            return;
        }
        act(event);
    }

    /// Does what a key is for in the list, wherever in it the focus is.
    private void act(KeyEvent event) {
        Shortcut.of(event, Shortcut.Where.VIEWS).ifPresent(shortcut -> {
            switch (shortcut) {
                case OPEN_CHOSEN_VIEW -> openChosen();
                case RENAME_VIEW -> renameChosen();
                case DELETE_VIEW -> deleteChosen();
                case RESTORE_VIEW -> {
                    if (!canRestore()) {
                        return;
                    }
                    acts.restore();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
