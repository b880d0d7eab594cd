package atlas.panel.choice;

import atlas.i18n.Messages;
import atlas.panel.citation.FigureCitation;
import atlas.panel.control.ChoiceList;
import atlas.theme.ThemeMenu;
import atlas.view.MapTheme;
import java.util.Optional;

/// The list from which a theme of one kind is chosen for one side of the map.
public final class ThemeList {

    private ThemeList() {}

    public static ChoiceList of(ThemeMenu menu, ThemeChoice choice, Messages messages) {
        return new ChoiceList(
                menu.find(),
                menu.choices().get().stream()
                        .map(each -> new ChoiceList.Choice(
                                each.head(),
                                each.name(),
                                () -> choice.choose().accept(each.theme()),
                                further(each.theme(), messages)))
                        .toList(),
                messages);
    }

    /// A figure can be cited.
    private static Optional<ChoiceList.Further> further(MapTheme theme, Messages messages) {
        return theme instanceof MapTheme.FigureTheme figure
                ? Optional.of(FigureCitation.offered(figure.indicator(), messages))
                : Optional.empty();
    }
}
