package atlas.panel.command;

import atlas.panel.keys.Shortcut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that a window can be asked to do, in the order of its menus.
public final class Commands {

    private final List<Command> commands = new ArrayList<>();
    private final List<Command> last = new ArrayList<>();
    private final Set<CommandGroup> separated = EnumSet.noneOf(CommandGroup.class);
    private final Set<String> firstOfParts = new HashSet<>();

    /// Adds a command behind the others of its group.
    public Commands add(Command command) {
        refuseKnown(command);
        commands.add(command);
        if (separated.remove(command.group())) {
            firstOfParts.add(command.id());
        }
        return this;
    }

    /// Adds a command right behind another, which may be of an earlier part of the menu: behind all others of its group
    /// where there is no such command.
    ///
    /// @param beginsPart whether a line stands above it
    public Commands addBehind(String id, boolean beginsPart, Command command) {
        refuseKnown(command);
        int behind = commands.stream().map(Command::id).toList().indexOf(id) + 1;
        commands.add(behind == 0 ? commands.size() : behind, command);
        if (beginsPart) {
            firstOfParts.add(command.id());
        }
        return this;
    }

    /// Adds a command that stays at the end of its group, whatever is added later, and apart from the others.
    public Commands addLast(Command command) {
        refuseKnown(command);
        last.add(command);
        firstOfParts.add(command.id());
        return this;
    }

    /// Draws a line in the menu of a group before what is added to it next.
    public Commands separate(CommandGroup group) {
        separated.add(group);
        return this;
    }

    private void refuseKnown(Command command) {
        if (find(command.id()).isPresent()) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
    }

    /// By group, and in each as they stand in its menu.
    public List<Command> all() {
        return Arrays.stream(CommandGroup.values())
                .flatMap(group -> of(group).stream())
                .toList();
    }

    /// As they stand in the menu of a group.
    public List<Command> of(CommandGroup group) {
        return both().filter(command -> command.group() == group).toList();
    }

    /// What a key does.
    public Optional<Command> of(Shortcut shortcut) {
        return both().filter(command -> command.shortcut().equals(Optional.of(shortcut)))
                .findFirst();
    }

    /// The command with an id; empty where the window has none.
    public Optional<Command> find(String id) {
        return both().filter(command -> command.id().equals(id)).findFirst();
    }

    /// Whether a line stands above a command in its menu.
    boolean beginsPart(Command command) {
        return firstOfParts.contains(command.id());
    }

    private Stream<Command> both() {
        return Stream.concat(commands.stream(), last.stream());
    }
}
