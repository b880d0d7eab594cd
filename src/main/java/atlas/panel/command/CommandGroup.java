package atlas.panel.command;

/// Where in the menu a command stands.
public enum CommandGroup {
    FILE,
    EDIT,
    VIEW,
    HELP
}
