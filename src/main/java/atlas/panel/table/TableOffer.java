package atlas.panel.table;

import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.ContextActions;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Offers tables where they are shown: in the context menu of their part of the window, and by a small button there. Of
/// parts in each other the inner one's tables are offered.
public final class TableOffer {

    private static final Object KEY = TableOffer.class;

    /// @param tables the first is the part's own
    private record Given(List<Supplier<OfferedTable>> tables) {}

    private TableOffer() {}

    /// Offers a table in the context menu of a part, and to whoever asks what has the focus.
    ///
    /// @param own as it is when it is asked for
    public static void giveTo(Node part, Messages messages, Supplier<OfferedTable> own) {
        giveTo(part, messages, List.of(own));
    }

    /// Offers two tables in the context menu of a part, and the first of them to whoever asks what has the focus.
    ///
    /// @param own     the part's own, as it is when it is asked for
    /// @param further what else belongs to it
    public static void giveTo(
            Node part, Messages messages, Supplier<OfferedTable> own, Supplier<OfferedTable> further) {
        giveTo(part, messages, List.of(own, further));
    }

    private static void giveTo(Node part, Messages messages, List<Supplier<OfferedTable>> tables) {
        boolean isNew = given(part).isEmpty();
        part.getProperties().put(KEY, new Given(tables));
        if (isNew) {
            ContextActions.giveTo(part, messages, (items, asked) -> {
                if (asked.getTarget() instanceof Node pointedAt
                        && partAround(pointedAt).equals(Optional.of(part))) {
                    entries(part, messages).forEach(entry -> items.add(entry.words(), entry.act()));
                }
            });
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
        return partAround(node)
                .flatMap(TableOffer::given)
                .map(found -> found.tables().getFirst().get());
    }

    /// The tables of all parts within a part of the window, from its top; of each its own.
    public static List<OfferedTable> within(Node root) {
        return root.lookupAll("*").stream()
                .flatMap(node -> given(node).stream())
                .map(found -> found.tables().getFirst().get())
                .toList();
    }

    private static Optional<Node> partAround(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (given(up).isPresent()) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    private static Optional<Given> given(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof Given found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static ContextMenu menu(Node part, Messages messages) {
        ContextMenu menu = new ContextMenu();
        for (Entry entry : entries(part, messages)) {
            MenuItem item = new MenuItem(entry.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> entry.act().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    /// A line of a menu.
    private record Entry(String words, Runnable act) {}

    private static List<Entry> entries(Node part, Messages messages) {
        List<Entry> entries = new ArrayList<>();
        for (Supplier<OfferedTable> table : given(part).orElseThrow().tables()) {
            OfferedTable offered = table.get();
            boolean isOwn = entries.isEmpty();
            entries.add(new Entry(
                    messages.get(isOwn ? "table.copy" : "table.copy-of", offered.words()),
                    () -> ask(part, TableEvent.COPY, offered)));
            entries.add(new Entry(
                    messages.get(isOwn ? "table.save" : "table.save-of", offered.words()),
                    () -> ask(part, TableEvent.SAVE, offered)));
            entries.add(new Entry(
                    messages.get(isOwn ? "table.cite" : "table.cite-of", offered.words()),
                    () -> Event.fireEvent(part, new CitationRequest(cited(offered, messages)))));
        }
        return entries;
    }

    private static CitationRequest.ShownTable cited(OfferedTable offered, Messages messages) {
        String title = offered.title();
        return new CitationRequest.ShownTable(
                offered.name(),
                offered.day()
                        .map(messages::day)
                        .filter(day -> !title.contains(day))
                        .map(day -> title + ", " + day)
                        .orElse(title),
                offered.sources());
    }

    private static void ask(Node part, EventType<TableEvent> wanted, OfferedTable offered) {
        Event.fireEvent(part, new TableEvent(part, wanted, offered));
    }
}
