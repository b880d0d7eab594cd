package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.panel.control.VerticalScroll;
import atlas.story.Chapter;
import atlas.story.StoryText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the class reads of a chapter, in a band above the map: its title, the day, its number, and the text.
public final class ChapterBand extends VBox {

    private final Messages messages;
    private final Label title = new Label();
    private final Label day = new Label();
    private final Label number = new Label();
    private final MarkedTextFlow text;
    private final VerticalScroll scroll;

    /// @param sourceMarks makes the marks of sources, given their ids
    /// @param open        opens an address in the browser
    public ChapterBand(
            Messages messages,
            Function<List<String>, ? extends List<? extends Node>> sourceMarks,
            Consumer<String> open) {
        this.messages = messages;
        this.text = new MarkedTextFlow(new MarkedTextFlow.Tools(sourceMarks, open));
        this.scroll = new VerticalScroll(text);
        setId("chapter");
        getStyleClass().add("chapter-band");
        title.setId("chapter-title");
        title.getStyleClass().add("chapter-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        day.setId("chapter-day");
        number.setId("chapter-number");
        for (Label small : List.of(day, number)) {
            small.getStyleClass().add("chapter-number");
            small.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(title, day, number);
        head.getStyleClass().add("chapter-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        text.setId("chapter-text");
        scroll.getStyleClass().add("chapter-scroll");
        scroll.setFocusTraversable(false);
        // As wide as the band, so that all lines of the text count for its height.
        scroll.prefWidthProperty()
                .bind(widthProperty()
                        .map(width -> Math.max(0, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().addAll(head, scroll);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// How high the text may be before it is scrolled, in pixels.
    public void setHighestText(double pixels) {
        scroll.setMaxHeight(pixels);
    }

    /// Shows a chapter.
    ///
    /// @param place in the story, from 1
    /// @param count of all chapters
    public void show(Chapter chapter, int place, int count) {
        title.setText(chapter.title().in(messages.language()));
        number.setText(messages.get("present.number", place, count));
        number.setAccessibleText(messages.get("present.number.spoken", place, count));
        setAccessibleText(number.getAccessibleText() + ": " + title.getText());
        String words = in(messages, chapter.text());
        text.show(words);
        scroll.setVisible(!words.isBlank());
        scroll.setVvalue(0);
    }

    /// Shows for which day or days the map is drawn.
    public void showDay(String words) {
        day.setText(words);
    }

    /// What a text of a story says in a language, where there is one.
    static String in(Messages messages, Optional<StoryText> written) {
        return written.map(each -> each.in(messages.language())).orElse("");
    }
}
