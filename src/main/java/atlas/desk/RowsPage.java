package atlas.desk;

import atlas.desk.kind.DeskContent;
import atlas.desk.kind.DeskTable;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.MarkTarget;
import atlas.view.AtlasState;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A table of the desk with its title, and what counts in it. While the rows are the same, what the reader typed,
/// sorted
/// and chose stays.
final class RowsPage extends VBox {

    private final Messages messages;
    private final TargetStates states;
    private final Consumer<MarkTarget> choose;
    private final Consumer<Set<String>> lift;
    private final Label title = label("desk-title");
    private final Label unit = label("hint");
    private final DeskNotes below;
    private @Nullable RowsView rows;

    /// @param choose what takes what the chosen row is about
    /// @param lift   what takes the states of the row that is pointed at
    RowsPage(AtlasState state, Messages messages, Consumer<MarkTarget> choose, Consumer<Set<String>> lift) {
        this.messages = messages;
        this.states = new TargetStates(state.atlas());
        this.choose = choose;
        this.lift = lift;
        this.below = new DeskNotes(state.atlas(), messages);
        getStyleClass().add("desk-page");
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void tell(DeskContent content) {
        title.setText(content.title());
        unit.setText(content.unit());
        below.tell(content);
        DeskTable told = content.table().get();
        RowsView before = rows;
        if (before != null && before.told().equals(told)) {
            return;
        }
        RowsView made = new RowsView(told, messages, states, choose);
        made.liftedStatesProperty().subscribe(lift);
        VBox.setVgrow(made, Priority.ALWAYS);
        rows = made;
        boolean isFocused = before != null && before.isRowFocused();
        getChildren().setAll(title, unit, made, below);
        if (before != null
                && before.told().table().columns().equals(told.table().columns())) {
            made.takeOver(before);
            if (isFocused) {
                made.focusRows();
            }
        }
    }

    void ring(Set<MarkTarget> targets) {
        RowsView shown = rows;
        if (shown != null) {
            shown.ring(targets);
        }
    }
}
