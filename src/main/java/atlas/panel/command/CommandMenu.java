package atlas.panel.command;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.Shortcut;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// The menu of all commands: a button that opens File, Edit, View and Help; on macOS these in the bar of the system.
public final class CommandMenu extends MenuButton {

    private static final List<CommandGroup> GROUPS = Arrays.stream(CommandGroup.values())
            .filter(group -> group != CommandGroup.SETTINGS)
            .toList();

    private Optional<Node> before = Optional.empty();

    /// @param commands read when the menu is first opened
    public CommandMenu(Commands commands, Messages messages) {
        setId("menu");
        setGraphic(Icon.MENU.draw());
        getStyleClass().addAll("flat", "glyph-button", "no-arrow");
        setAccessibleText(messages.get("topbar.menu"));
        setTooltip(new Tooltip(Shortcut.MENU.tooltip(messages.get("topbar.menu"), messages)));
        CommandItems items = new CommandItems(messages);
        setOnShowing(_ -> {
            if (getItems().isEmpty()) {
                getItems().setAll(menus(commands, items, messages).values());
            }
            items.refresh();
            getTooltip().hide();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before = owner());
        setOnHidden(_ -> giveBack());
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> !owner.equals(this));
    }

    /// To where the focus was, unless what was chosen has taken it elsewhere.
    private void giveBack() {
        Platform.runLater(() -> {
            if (isFocused()) {
                before.filter(node -> node.getScene() != null && node.getScene().equals(getScene()))
                        .ifPresent(Node::requestFocus);
            }
            before = Optional.empty();
        });
    }

    /// Puts the menus into the bar of the system, where there is one; the button is not needed then.
    ///
    /// @param window where the bar belongs to
    /// @return whether there is one
    public static boolean fillSystemBar(Pane window, Commands commands, Messages messages) {
        if (!KeyWords.isMac()) {
            return false;
        }
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        window.getChildren().addFirst(bar);
        // Once everything has been added, and the panels are shown.
        Platform.runLater(() -> {
            CommandItems items = new CommandItems(messages);
            Map<CommandGroup, Menu> menus = menus(commands, items, messages);
            menus.values().forEach(menu -> menu.setOnShowing(_ -> items.refresh()));
            bar.getMenus().setAll(menus.values());
        });
        return true;
    }

    private static Map<CommandGroup, Menu> menus(Commands commands, CommandItems items, Messages messages) {
        Map<CommandGroup, Menu> menus = new EnumMap<>(CommandGroup.class);
        for (CommandGroup group : GROUPS) {
            Menu menu = new Menu(group.words(messages));
            menu.setId("menu-" + group.name());
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(items.of(commands, group));
            if (!menu.getItems().isEmpty()) {
                menus.put(group, menu);
            }
        }
        return menus;
    }
}
