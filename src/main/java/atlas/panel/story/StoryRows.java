package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.RowButton;
import atlas.panel.keys.Shortcut;
import atlas.story.Story;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The stories at hand, a row each; one that is pressed is presented.
public final class StoryRows extends VBox {

    private final Messages messages;
    private final Consumer<Story> present;
    private final ListChangeListener<Story> follow;

    /// @param stories followed while the rows are there
    public StoryRows(ObservableList<Story> stories, Messages messages, Consumer<Story> present) {
        this.messages = messages;
        this.present = present;
        this.follow = _ -> show(stories);
        stories.addListener(new WeakListChangeListener<>(follow));
        show(stories);
    }

    private void show(ObservableList<Story> stories) {
        getChildren().setAll(stories.stream().map(this::row).toList());
    }

    private RowButton row(Story story) {
        String title = story.title().in(messages.language());
        String details = StoryDetails.of(story, messages);
        RowButton row = RowButton.stacked(Icon.STORY.draw(), title, () -> present.accept(story));
        row.setId("story-" + story.id());
        row.show(details, messages.get("story.row", title, details), false);
        row.setTooltip(new Tooltip(Shortcut.PRESENT.tooltip(StoryDetails.tooltip(story, messages), messages)));
        return row;
    }
}
