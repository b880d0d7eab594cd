package atlas.panel;

import atlas.domain.Indicator;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Theme;
import atlas.view.Viewpoint;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What else can colour the map: a figure, what states share with one of them, the conflicts' parties.
final class ThemeRows extends VBox {

    private final AtlasState state;
    private final Messages messages;
    private final ChoiceList figures;
    private final ChoiceList states;
    private final RailRow figure;
    private final RailRow shared;
    private final RailRow conflicts;

    private record Told(Theme theme, Selection selection) {
        static Told of(Viewpoint viewpoint) {
            return new Told(viewpoint.subject().theme(), viewpoint.selection());
        }
    }

    ThemeRows(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        ThemeLists lists = new ThemeLists(state, messages, ThemeChoice.ofLeft(state));
        this.figures = lists.figures();
        this.states = lists.states();
        this.figure = row("colour-by-figure", "rail.figure", this::openFigures);
        this.shared = row("colour-by-shared", "rail.shared", this::colourByShared);
        this.conflicts = row("colour-by-conflicts", "rail.parties", () -> state.colourBy(new Theme.Conflicts()));
        getChildren().addAll(figure, shared, conflicts);
        Follow.part(this, state, Told::of, this::show);
    }

    private RailRow row(String id, String key, Runnable act) {
        Region sign = new Region();
        sign.getStyleClass().add("rail-swatch");
        RailRow row = new RailRow(sign, messages.get(key), act);
        row.setId(id);
        return row;
    }

    private void openFigures() {
        figures.openBeside(figure);
    }

    /// By the state that is told of; else the reader chooses one.
    private void colourByShared() {
        Theme now = state.viewpoint().subject().theme();
        if (now instanceof Theme.SharedOrganizations) {
            states.openBeside(shared);
        } else if (state.viewpoint().selection() instanceof Selection.OfState(String iso3)) {
            state.colourBy(new Theme.SharedOrganizations(iso3));
        } else {
            states.openBeside(shared);
        }
    }

    private void show(Told told) {
        Theme theme = told.theme();
        Optional<Indicator> indicator =
                theme instanceof Theme.Figure shown ? state.atlas().indicator(shown.indicator()) : Optional.empty();
        tell(figure, indicator.map(found -> found.names().in(messages.language())), messages.get("rail.figure"));
        Optional<String> with = switch (theme) {
            case Theme.SharedOrganizations(String iso3) -> Optional.of(iso3);
            case Theme.Participation(), Theme.Figure _, Theme.Conflicts() ->
                told.selection() instanceof Selection.OfState(String iso3) ? Optional.of(iso3) : Optional.empty();
        };
        String sharedWords = with.flatMap(state.atlas()::state)
                .map(found -> messages.get("rail.shared-with", found.nameOnMap(messages.language())))
                .orElseGet(() -> messages.get("rail.shared"));
        tell(
                shared,
                theme instanceof Theme.SharedOrganizations ? Optional.of(sharedWords) : Optional.empty(),
                sharedWords);
        String parties = messages.get("rail.parties");
        tell(conflicts, theme instanceof Theme.Conflicts ? Optional.of(parties) : Optional.empty(), parties);
    }

    private void tell(RailRow row, Optional<String> chosen, String otherwise) {
        String name = chosen.orElse(otherwise);
        row.rename(name);
        row.show(
                "",
                chosen.map(words -> messages.get("rail.theme.chosen", words)).orElse(name),
                chosen.isPresent());
        row.setTooltip(new Tooltip(name));
    }
}
