package atlas.panel.command;

import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Context menus: opened by a right click, or by the menu key or Shift+F10 while a node has the focus.
///
/// A menu is built each time it is asked for. It begins with what was given to the node that was pointed at, and goes
/// on
/// with what was given to the nodes that it stands in: a row's own actions, then its table's, then its page's. What is
/// given to one node twice is offered in that order, with a line between.
///
/// ```
/// ContextActions.giveTo(row, messages, items -> items
///         .add(messages.get("text.copy"), () -> copy(row))
///         .separate()
///         .add(commands.find("save-table")));
/// ```
public final class ContextActions {

    private static final Object KEY = ContextActions.class;

    /// Above that height a menu that a key asks for opens in the middle of a node, else below it.
    private static final double HIGH_PIXELS = 120;

    /// What was given to a node.
    private record Given(List<BiConsumer<ContextItems, ContextMenuEvent>> offers) {}

    private static final class Shown extends ContextMenu {}

    private ContextActions() {}

    /// Lets a node offer something in its context menu.
    ///
    /// @param offer adds to the menu when it is asked for
    public static void giveTo(Node node, Messages messages, Consumer<ContextItems> offer) {
        giveTo(node, messages, (items, _) -> offer.accept(items));
    }

    /// Lets a node offer something that depends on the place that was pointed at. A key asks with the node's middle
    /// ([ContextMenuEvent#isKeyboardTrigger()]).
    ///
    /// @param offer adds to the menu when it is asked for
    public static void giveTo(Node node, Messages messages, BiConsumer<ContextItems, ContextMenuEvent> offer) {
        if (given(node) instanceof Given known) {
            known.offers().add(offer);
            return;
        }
        node.getProperties().put(KEY, new Given(new ArrayList<>(List.of(offer))));
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> open(node, messages, event));
    }

    /// Asks for the menu of what has the focus, as the menu key does on systems that know one.
    public static void askAtFocus(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return;
        }
        Bounds bounds = owner.getLayoutBounds();
        Point2D local = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        Point2D onScreen = owner.localToScreen(local);
        if (onScreen != null) {
            Event.fireEvent(
                    owner,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            local.getX(),
                            local.getY(),
                            onScreen.getX(),
                            onScreen.getY(),
                            true,
                            null));
        }
    }

    private static @Nullable Object given(Node node) {
        return node.hasProperties() ? node.getProperties().get(KEY) : null;
    }

    /// What is offered at a node and those that it stands in, for a menu of another making.
    public static List<MenuItem> offeredAt(Node node, Messages messages, ContextMenuEvent event) {
        return collected(node, messages, event).items();
    }

    private static ContextItems collected(Node node, Messages messages, ContextMenuEvent event) {
        ContextItems items = new ContextItems(messages);
        for (Node up = node; up != null; up = up.getParent()) {
            if (given(up) instanceof Given known) {
                for (BiConsumer<ContextItems, ContextMenuEvent> offer : known.offers()) {
                    items.separate();
                    offer.accept(items, event);
                }
            }
        }
        return items;
    }

    private static void open(Node node, Messages messages, ContextMenuEvent event) {
        ContextItems items = collected(node, messages, event);
        if (items.items().isEmpty()) {
            return;
        }
        event.consume();
        Window.getWindows().stream().filter(Shown.class::isInstance).toList().forEach(Window::hide);
        ContextMenu menu = new Shown();
        menu.getItems().setAll(items.items());
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        if (event.isKeyboardTrigger() && bounds != null && bounds.getHeight() < HIGH_PIXELS) {
            menu.show(node, bounds.getMinX(), bounds.getMaxY());
        } else {
            menu.show(node, event.getScreenX(), event.getScreenY());
        }
    }
}
