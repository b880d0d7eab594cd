package atlas.panel.command;

import atlas.panel.keys.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that a window can be asked to do, in the order of its menus.
public final class Commands {

    private final List<Command> commands = new ArrayList<>();

    /// Adds a command behind the others of its group.
    public Commands add(Command command) {
        if (commands.stream().anyMatch(known -> known.id().equals(command.id()))) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        commands.add(command);
        return this;
    }

    public List<Command> all() {
        return List.copyOf(commands);
    }

    public List<Command> of(CommandGroup group) {
        return commands.stream().filter(command -> command.group() == group).toList();
    }

    /// What a key does.
    public Optional<Command> of(Shortcut shortcut) {
        return commands.stream()
                .filter(command -> command.shortcut().equals(Optional.of(shortcut)))
                .findFirst();
    }
}
