package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.panel.control.VerticalScroll;
import atlas.panel.views.MiddlePopup;
import atlas.story.Story;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks which story is to be presented: those at hand, or one from a file. Up and Down go from row to row.
public final class StoryChooser extends MiddlePopup {

    private final StoryRows rows;
    private final Button file;
    private final VerticalScroll scroll;

    /// @param present  told which was chosen
    /// @param openFile asks for a file
    public StoryChooser(ObservableList<Story> stories, Messages messages, Consumer<Story> present, Runnable openFile) {
        Label title = new Label(messages.get("story.choose"));
        title.getStyleClass().add("keys-title");
        this.rows = new StoryRows(stories, messages, story -> {
            hide();
            present.accept(story);
        });
        this.scroll = new VerticalScroll(rows);
        this.file = button("story-file", messages.get("story.open-file"), () -> {
            hide();
            openFile.run();
        });
        Label none = new Label(messages.get("story.none"));
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(rows.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        HBox buttons = new HBox(button("story-cancel", messages.get("views.cancel"), this::hide), file);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("view-buttons");
        VBox box = new VBox(title, none, scroll, buttons);
        box.setId("story-chooser");
        box.getStyleClass().addAll("view-dialog", "view-name-dialog");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getContent().add(box);
        setOnShown(_ -> focusable().getFirst().requestFocus());
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Asks in the middle of the window that a node is in.
    public void ask(Node over) {
        scroll.setMaxHeight(roomOver(over));
        openOver(over);
    }

    private List<Node> focusable() {
        return rows.getChildren().isEmpty() ? List.of(file) : rows.getChildren();
    }

    private void press(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> all = focusable();
        for (int i = 0; step != 0 && i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                Node next = all.get(Math.floorMod(i + step, all.size()));
                next.requestFocus();
                event.consume();
                return;
            }
        }
    }
}
