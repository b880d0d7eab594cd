package atlas.panel;

import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.Indicator;
import atlas.domain.State;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Theme;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The lists from which a theme is chosen for one side of the map.
final class ThemeLists {

    private final AtlasState state;
    private final Messages messages;
    private final ThemeChoice choice;

    ThemeLists(AtlasState state, Messages messages, ThemeChoice choice) {
        this.state = state;
        this.messages = messages;
        this.choice = choice;
    }

    /// Figures: rates before totals, each in the order of the data.
    ChoiceList figures() {
        Atlas atlas = state.atlas();
        List<ChoiceList.Choice> choices = Stream.concat(
                        atlas.indicators().values().stream().filter(indicator -> !indicator.isTotal()),
                        atlas.indicators().values().stream().filter(Indicator::isTotal))
                .map(indicator -> new ChoiceList.Choice(
                        messages.get(indicator.isTotal() ? "rail.totals" : "rail.rates"),
                        indicator.names().in(messages.language()),
                        () -> choice.choose().accept(new Theme.Figure(indicator.id(), classing()))))
                .toList();
        return new ChoiceList(messages.get("rail.find-figure"), choices, messages);
    }

    /// States that the others share organizations with.
    ChoiceList states() {
        Collator collator = Collator.getInstance(messages.language().locale());
        List<ChoiceList.Choice> choices = state.atlas().states().values().stream()
                .filter(each -> each.kind() == State.Kind.UN_MEMBER)
                .map(each -> new ChoiceList.Choice(
                        "",
                        each.names().in(messages.language()),
                        () -> choice.choose().accept(new Theme.SharedOrganizations(each.iso3()))))
                .sorted(Comparator.comparing(ChoiceList.Choice::name, collator))
                .toList();
        return new ChoiceList(messages.get("rail.find-state"), choices, messages);
    }

    /// As classes were made last, but for bounds that fit one figure only.
    private Classing classing() {
        return choice.side().apply(state.viewpoint()).theme() instanceof Theme.Figure(String _, Classing classing)
                        && classing.method() != Classing.Method.OWN_BREAKS
                ? classing
                : Classing.USUAL;
    }
}
