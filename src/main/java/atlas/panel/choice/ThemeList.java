package atlas.panel.choice;

import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.theme.ThemeMenu;

/// The list from which a theme of one kind is chosen for one side of the map.
public final class ThemeList {

    private ThemeList() {}

    public static ChoiceList of(ThemeMenu menu, ThemeChoice choice, Messages messages) {
        return new ChoiceList(
                menu.find(),
                menu.choices().get().stream()
                        .map(each -> new ChoiceList.Choice(
                                each.head(), each.name(), () -> choice.choose().accept(each.theme())))
                        .toList(),
                messages);
    }
}
