package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.keys.Shortcut;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// What is chosen once and kept.
public final class SettingsMenu extends MenuButton {

    /// @param commands those of [CommandGroup#SETTINGS] are read when the menu is first opened
    public SettingsMenu(Commands commands, Messages messages) {
        String name = messages.get("topbar.settings");
        setId("settings");
        setGraphic(Icon.SETTINGS.draw());
        getStyleClass().addAll("flat", "glyph-button", "no-arrow");
        setAccessibleText(name);
        setTooltip(new Tooltip(Shortcut.SETTINGS.tooltip(name, messages)));
        CommandItems items = new CommandItems(messages);
        setOnShowing(_ -> {
            if (getItems().isEmpty()) {
                getItems().setAll(items.of(commands, CommandGroup.SETTINGS));
            }
            items.refresh();
            getTooltip().hide();
        });
    }
}
