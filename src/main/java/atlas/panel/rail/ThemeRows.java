package atlas.panel.rail;

import atlas.i18n.Messages;
import atlas.panel.choice.ThemeChoice;
import atlas.panel.choice.ThemeList;
import atlas.panel.control.RowButton;
import atlas.panel.control.ViewpointBinding;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.theme.ThemeMenu;
import atlas.theme.ThemeWords;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What else can colour the map: a row for each kind of theme that is chosen so.
final class ThemeRows extends VBox {

    private final AtlasState state;
    private final Messages messages;
    private final ThemeWords words;
    private final ThemeChoice choice;
    private final Map<ThemeKind<?>, RowButton> rows = new LinkedHashMap<>();

    private record Told(Subject subject, Selection selection) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.subject(), viewpoint.selection());
        }
    }

    ThemeRows(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.words = new ThemeWords(state.atlas(), messages);
        this.choice = ThemeChoice.ofLeft(state);
        for (ThemeKind<?> kind : ThemeKinds.all()) {
            kind.menu(state.viewpoint().subject(), state.viewpoint().selection(), words)
                    .ifPresent(menu -> rows.put(kind, row(kind, menu)));
        }
        getChildren().addAll(rows.values());
        ViewpointBinding.part(this, state, Told::of, this::show);
    }

    private RowButton row(ThemeKind<?> kind, ThemeMenu menu) {
        Region sign = new Region();
        sign.getStyleClass().add("rail-swatch");
        RowButton row = new RowButton(sign, menu.words(), () -> choose(kind));
        row.setId("colour-by-" + menu.id());
        return row;
    }

    /// At once where the kind says what; else from its list.
    private void choose(ThemeKind<?> kind) {
        Viewpoint now = state.viewpoint();
        kind.menu(now.subject(), now.selection(), words)
                .ifPresent(menu -> menu.atOnce().ifPresentOrElse(choice.choose(), () -> openList(kind, menu)));
    }

    private void openList(ThemeKind<?> kind, ThemeMenu menu) {
        Optional.ofNullable(rows.get(kind)).ifPresent(ThemeList.of(menu, choice, messages)::openBeside);
    }

    private void show(Told told) {
        rows.forEach((kind, row) -> kind.menu(told.subject(), told.selection(), words)
                .ifPresent(menu -> tell(
                        row,
                        menu.present(),
                        kind.themes().isInstance(told.subject().theme()))));
    }

    private void tell(RowButton row, String name, boolean isChosen) {
        row.rename(name);
        row.show("", isChosen ? messages.get("rail.theme.chosen", name) : name, isChosen);
        row.setTooltip(new Tooltip(name));
    }
}
