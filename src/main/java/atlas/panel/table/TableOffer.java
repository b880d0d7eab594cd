package atlas.panel.table;

import atlas.i18n.Messages;
import atlas.panel.command.ContextActions;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// Offers tables where they are shown: in the context menu of their part of the window, and by a small button there. Of
/// parts in each other the inner one's tables are offered.
public final class TableOffer {

    private static final Object KEY = TableOffer.class;

    /// @param tables the first is the part's own
    private record Given(List<Supplier<OfferedTable>> tables) {}

    private TableOffer() {}

    /// Offers tables in the context menu of a part, and the first of them to whoever asks what has the focus.
    ///
    /// @param own     the part's own, as it is when it is asked for
    /// @param further what else belongs to it
    @SafeVarargs
    public static void giveTo(
            Node part, Messages messages, Supplier<OfferedTable> own, Supplier<OfferedTable>... further) {
        boolean isNew = given(part).isEmpty();
        List<Supplier<OfferedTable>> tables = new java.util.ArrayList<>(List.of(own));
        tables.addAll(List.of(further));
        part.getProperties().put(KEY, new Given(List.copyOf(tables)));
        if (isNew) {
            part.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> open(part, messages, event));
        }
    }

    /// A small button that opens the menu of the tables of a part that has some.
    ///
    /// @param words what the part shows
    public static IconButton button(Node part, String words, Messages messages) {
        IconButton button = new IconButton(Icon.MORE, messages.get("table.menu"), () -> {});
        button.getStyleClass().add("table-button");
        button.setAccessibleText(messages.get("table.menu-of", words));
        button.setOnAction(_ -> menu(part, messages).show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    /// The table of the innermost part around a node that has one.
    public static Optional<OfferedTable> at(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            Optional<Given> found = given(up);
            if (found.isPresent()) {
                return Optional.of(found.get().tables().getFirst().get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Given> given(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof Given found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static void open(Node part, Messages messages, ContextMenuEvent event) {
        event.consume();
        ContextMenu menu = menu(part, messages);
        List<MenuItem> others = ContextActions.offeredAt(part, messages, event);
        if (!others.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(others);
        }
        if (event.isKeyboardTrigger() && event.getTarget() instanceof Node focused) {
            Bounds bounds = focused.localToScreen(focused.getLayoutBounds());
            menu.show(part, bounds.getMinX(), bounds.getMaxY());
        } else {
            menu.show(part, event.getScreenX(), event.getScreenY());
        }
    }

    private static ContextMenu menu(Node part, Messages messages) {
        ContextMenu menu = new ContextMenu();
        List<Supplier<OfferedTable>> tables = given(part).orElseThrow().tables();
        for (int i = 0; i < tables.size(); i++) {
            OfferedTable offered = tables.get(i).get();
            if (i > 0) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            String end = i == 0 ? "" : "-of";
            menu.getItems()
                    .addAll(
                            item(messages.get("table.copy" + end, offered.title()), part, TableEvent.COPY, offered),
                            item(messages.get("table.save" + end, offered.title()), part, TableEvent.SAVE, offered));
        }
        return menu;
    }

    private static MenuItem item(String words, Node part, EventType<TableEvent> wanted, OfferedTable offered) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> Event.fireEvent(part, new TableEvent(part, wanted, offered)));
        return item;
    }
}
