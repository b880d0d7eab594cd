package atlas.panel.rail;

import atlas.analysis.PhaseWords;
import atlas.domain.conflict.Conflict;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.panel.control.RowButton;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The conflicts with their status on the day; each can be told of and visited.
final class ConflictRows extends VBox {

    private final AtlasState state;
    private final Messages messages;
    private final Map<Conflict, RowButton> rows = new LinkedHashMap<>();

    private record Told(LocalDate day, Selection selection) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.date(), viewpoint.selection());
        }
    }

    ConflictRows(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        state.atlas().conflicts().values().forEach(this::add);
        ViewpointBinding.part(this, state, Told::of, this::show);
    }

    private void add(Conflict conflict) {
        String name = conflict.names().in(messages.language());
        Pane sign = Icon.CONFLICT.draw();
        sign.getStyleClass().add("conflict-sign");
        RowButton row = RowButton.stacked(sign, name, () -> state.select(new Selection.OfConflict(conflict.id())));
        row.setId("conflict-" + conflict.id());
        IconButton visit = new IconButton(Icon.VISIT, messages.get("rail.visit", name), () -> state.visit(conflict));
        visit.getStyleClass().add("rail-visit");
        rows.put(conflict, row);
        StackPane line = new StackPane(row, visit);
        line.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(line);
    }

    private void show(Told told) {
        rows.forEach((conflict, row) -> {
            String status = PhaseWords.of(conflict.phasesOn(told.day()), messages);
            row.show(
                    status,
                    row.name() + ": " + status,
                    told.selection().equals(new Selection.OfConflict(conflict.id())));
        });
    }
}
