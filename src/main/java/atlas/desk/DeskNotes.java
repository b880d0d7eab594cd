package atlas.desk;

import atlas.desk.kind.DeskContent;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What counts in what the desk shows, and where it is from: the first note, and all else when it is asked for.
final class DeskNotes extends VBox {

    private static final double MOST_PIXELS = 150;

    private final Atlas atlas;
    private final Messages messages;
    private final Label first = new Label();
    private final Label all = new Label();
    private final ScrollPane scroll = new ScrollPane(all);
    private final Button more = new Button();
    private String whole = "";
    private boolean isOpen;

    DeskNotes(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        getStyleClass().add("desk-notes");
        for (Label label : new Label[] {first, all}) {
            label.setWrapText(true);
            label.getStyleClass().add("hint");
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        more.setId("desk-notes-more");
        more.getStyleClass().add("desk-notes-more");
        more.setOnAction(_ -> {
            isOpen = !isOpen;
            open();
        });
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_PIXELS);
        scroll.getStyleClass().add("desk-scroll");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(first, scroll, more);
    }

    void tell(DeskContent content) {
        first.setText(content.notes().isEmpty() ? "" : content.notes().getFirst());
        String notes = String.join(" ", content.notes());
        String sources = content.sources().stream()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(source -> source.inShort(messages.language()))
                .distinct()
                .collect(Collectors.joining("; "));
        whole = sources.isEmpty() ? notes : notes + "\n" + messages.get("desk.notes.sources", sources);
        boolean hasMore = content.notes().size() > 1 || !sources.isEmpty();
        more.setVisible(hasMore);
        more.setManaged(hasMore);
        open();
    }

    private void open() {
        boolean showsAll = isOpen && more.isManaged();
        // Sources may be thousands of words, which take most of a second to lay out: only where they are seen.
        all.setText(showsAll ? whole : "");
        scroll.setVisible(showsAll);
        scroll.setManaged(showsAll);
        boolean showsFirst = !showsAll && !first.getText().isEmpty();
        first.setVisible(showsFirst);
        first.setManaged(showsFirst);
        more.setText(messages.get(showsAll ? "desk.notes.less" : "desk.notes.more"));
    }
}
