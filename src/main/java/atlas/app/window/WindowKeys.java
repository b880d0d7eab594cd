package atlas.app.window;

import atlas.i18n.Messages;
import atlas.map.input.MapKey;
import atlas.panel.command.Commands;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.KeysOverview;
import atlas.panel.keys.Shortcut;
import atlas.view.AtlasState;
import atlas.view.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keys that hold wherever the focus is, and the overview of all keys.
final class WindowKeys {

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final Commands commands;

    /// @param commands each is done by its key
    WindowKeys(Commands commands) {
        this.commands = commands;
    }

    /// Lets a key do something that is not done by name.
    WindowKeys on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
        return this;
    }

    /// Does what a key is for. A key that nothing here is for goes on.
    void press(KeyEvent event) {
        Optional<Shortcut> pressed = Shortcut.of(event, Shortcut.Where.EVERYWHERE);
        Optional<Runnable> byName = pressed.flatMap(commands::of).map(command -> command::run);
        byName.or(() -> pressed.map(actions::get)).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    /// One step back from what is looked at: out of a comparison, then out of a selection.
    static void goBack(AtlasState state) {
        if (state.viewpoint().comparison().isPresent()) {
            state.endComparison();
        } else {
            state.select(new Selection.OfOrganization(state.viewpoint().organization()));
        }
    }

    /// All keys, by where the focus must be.
    static List<KeysOverview.Section> overview(Messages messages) {
        KeyWords words = new KeyWords(messages);
        List<KeysOverview.Row> map = new ArrayList<>();
        for (MapKey key : MapKey.values()) {
            map.add(new KeysOverview.Row(words.of(key.keys()), messages.get("keys.map." + key.name())));
        }
        List<KeysOverview.Section> sections = new ArrayList<>();
        for (Shortcut.Where where : Shortcut.Where.values()) {
            sections.add(new KeysOverview.Section(
                    messages.get("keys.where." + where.name()),
                    Arrays.stream(Shortcut.values())
                            .filter(shortcut -> shortcut.where() == where)
                            .map(shortcut -> new KeysOverview.Row(
                                    words.of(shortcut.keys()), messages.get("keys.does." + shortcut.name())))
                            .toList()));
        }
        sections.add(1, new KeysOverview.Section(messages.get("keys.where.MAP"), map));
        return sections;
    }
}
