package atlas.panel.command;

import atlas.i18n.Messages;

/// Where a command stands: in one of the menus, or in that of the settings.
public enum CommandGroup {
    FILE,
    EDIT,
    VIEW,
    SETTINGS,
    HELP;

    /// What its menu is called.
    public String words(Messages messages) {
        return messages.get("command.group." + name());
    }
}
