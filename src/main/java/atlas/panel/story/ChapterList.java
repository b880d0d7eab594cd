package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.story.Chapter;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// All chapters of the story that is told: a click on one shows it, and Enter the one that is chosen.
final class ChapterList extends ListView<Chapter> {

    private final LecturerPane.Talk talk;

    private final class Row extends ListCell<Chapter> {

        private final Messages messages;

        Row(Messages messages) {
            this.messages = messages;
            getStyleClass().add("chapter-row");
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    talk.jump().accept(getIndex());
                    // The keys go from chapter to chapter again.
                    ChapterList.this.getParent().requestFocus();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Chapter chapter, boolean isEmpty) {
            super.updateItem(chapter, isEmpty);
            setText(
                    isEmpty || chapter == null
                            ? null
                            : (getIndex() + 1) + "   " + chapter.title().in(messages.language()));
        }
    }

    ChapterList(LecturerPane.Talk talk, Messages messages) {
        super(FXCollections.observableList(talk.story().chapters()));
        this.talk = talk;
        setId("chapters");
        getStyleClass().add("chapter-list");
        setAccessibleText(messages.get("present.chapters"));
        setCellFactory(_ -> new Row(messages));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                talk.jump().accept(getSelectionModel().getSelectedIndex());
                event.consume();
            }
        });
        talk.chapter().when(sceneProperty().isNotNull()).subscribe(place -> {
            getSelectionModel().select(place.intValue());
            scrollTo(Math.max(0, place.intValue() - 2));
        });
    }
}
