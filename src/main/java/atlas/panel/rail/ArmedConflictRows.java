package atlas.panel.rail;

import atlas.analysis.ArmedConflictWords;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import atlas.panel.control.RowButton;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The armed conflicts of the day's year as UCDP counts them, wars first. The first few, and the others on request; of
/// years that UCDP's data do not cover, that nothing is known.
final class ArmedConflictRows extends VBox {

    private static final int AT_FIRST = 3;
    private static final PseudoClass WAR = PseudoClass.getPseudoClass("war");

    private final AtlasState state;
    private final Messages messages;
    private final ArmedConflictWords words;
    private final Label head = new Label();
    private final Button more = new Button();
    private final Map<String, Row> rows = new HashMap<>();
    private boolean showsAll;

    private record Told(int year, Optional<String> chosen) {
        static Told of(Viewpoint viewpoint) {
            return new Told(
                    viewpoint.date().getYear(),
                    viewpoint.selection() instanceof Selection.OfArmedConflict(String id)
                            ? Optional.of(id)
                            : Optional.empty());
        }
    }

    /// @param sign a dot or a ring, as on the map
    private record Row(RowButton button, Region sign) {}

    ArmedConflictRows(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.words = new ArmedConflictWords(messages);
        setId("armed-conflicts");
        head.getStyleClass().add("rail-note");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        more.getStyleClass().setAll("rail-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(_ -> turn());
        ViewpointBinding.part(this, state, Told::of, this::show);
    }

    private void turn() {
        showsAll = !showsAll;
        show(Told.of(state.viewpoint()));
        List<Node> shown = getChildren();
        if (showsAll && shown.size() > AT_FIRST + 1) {
            shown.get(AT_FIRST + 1).requestFocus();
        }
    }

    private void show(Told told) {
        ArmedConflicts all = state.atlas().armedConflicts();
        boolean isAny = !all.byId().isEmpty();
        setVisible(isAny);
        setManaged(isAny);
        if (!isAny) {
            return;
        }
        List<ArmedConflict> active = all.in(told.year());
        head.setText(
                all.covers(told.year())
                        ? messages.get("rail.armed", Integer.toString(told.year()), active.size())
                        : messages.get("armed.no-data", Integer.toString(all.lastYear())));
        List<Node> shown = new ArrayList<>(List.of(head));
        for (int i = 0; i < active.size(); i++) {
            ArmedConflict conflict = active.get(i);
            boolean isChosen = told.chosen().filter(conflict.id()::equals).isPresent();
            if (showsAll || isChosen || i < AT_FIRST) {
                shown.add(row(conflict, told.year(), isChosen));
            }
        }
        int hidden = active.size() + 1 - shown.size();
        more.setText(showsAll ? messages.get("rail.fewer") : messages.get("rail.armed.more", hidden));
        if (hidden > 0 || (showsAll && active.size() > AT_FIRST)) {
            shown.add(more);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private RowButton row(ArmedConflict conflict, int year, boolean isChosen) {
        Row row = rows.computeIfAbsent(conflict.id(), _ -> make(conflict));
        String status =
                words.status(conflict, year, state.atlas().armedConflicts().lastYear());
        row.button().show("", row.button().name() + ": " + status, isChosen);
        row.sign()
                .pseudoClassStateChanged(
                        WAR, conflict.in(year).filter(ConflictYear::isWar).isPresent());
        return row.button();
    }

    private Row make(ArmedConflict conflict) {
        Region sign = new Region();
        sign.getStyleClass().add("armed-sign");
        RowButton button = new RowButton(
                sign,
                conflict.names().in(messages.language()),
                () -> state.select(new Selection.OfArmedConflict(conflict.id())));
        button.setId(conflict.id());
        return new Row(button, sign);
    }
}
