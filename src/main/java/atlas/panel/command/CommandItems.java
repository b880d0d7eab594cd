package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.keys.KeyWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// Makes the items of menus from commands, in the reader's language and with their keys.
final class CommandItems {

    private final Messages messages;
    private final KeyWords keyWords;
    private final List<Runnable> marks = new ArrayList<>();

    CommandItems(Messages messages) {
        this.messages = messages;
        this.keyWords = new KeyWords(messages);
    }

    /// The items of a group, with its lines and inner menus.
    List<MenuItem> of(Commands commands, CommandGroup group) {
        List<MenuItem> items = new ArrayList<>();
        Map<String, Menu> inner = new HashMap<>();
        for (Command command : commands.of(group)) {
            Optional<Menu> known = command.entry().submenu().map(inner::get);
            if (known.isEmpty() && commands.beginsPart(command) && !items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            command.entry()
                    .submenu()
                    .ifPresentOrElse(
                            submenu -> inner.computeIfAbsent(submenu, id -> added(id, items))
                                    .getItems()
                                    .add(item(command)),
                            () -> items.add(item(command)));
        }
        return items;
    }

    private Menu added(String submenu, List<MenuItem> items) {
        Menu menu = new Menu(messages.get("command.menu." + submenu));
        menu.setId("menu-" + submenu);
        menu.setMnemonicParsing(false);
        items.add(menu);
        return menu;
    }

    /// One item: disabled while the command cannot act.
    MenuItem item(Command command) {
        MenuItem item = command.entry().mark().map(this::marked).orElseGet(MenuItem::new);
        item.setText(command.words(messages));
        item.setMnemonicParsing(false);
        item.setId("command-" + command.id());
        item.setOnAction(_ -> command.run());
        item.disableProperty().bind(Bindings.not(command.canAct()));
        keyWords.first(command.keys()).ifPresent(words -> {
            if (KeyWords.isMac()) {
                item.setText(item.getText() + "  " + words);
            } else {
                item.setAccelerator(new KeyInWords(words));
            }
        });
        return item;
    }

    private MenuItem marked(MenuEntry.Mark mark) {
        return switch (mark.kind()) {
            case CHECK -> {
                CheckMenuItem item = new CheckMenuItem();
                marks.add(() -> item.setSelected(mark.isOn().getAsBoolean()));
                yield item;
            }
            case ONE_OF_SEVERAL -> {
                RadioMenuItem item = new RadioMenuItem();
                marks.add(() -> item.setSelected(mark.isOn().getAsBoolean()));
                yield item;
            }
        };
    }

    /// Looks anew at what is on, before a menu opens.
    void refresh() {
        marks.forEach(Runnable::run);
    }

    /// What stands at the right end of an item. It is no key itself: all keys are read in one place, so that none is
    /// obeyed twice.
    private static final class KeyInWords extends KeyCombination {

        private final String words;

        KeyInWords(String words) {
            this.words = words;
        }

        @Override
        public boolean match(javafx.scene.input.KeyEvent event) {
            return false;
        }

        @Override
        public String getName() {
            return words;
        }

        @Override
        public String getDisplayText() {
            return words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof KeyInWords same && same.words.equals(words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }
}
