package atlas.desk;

import atlas.i18n.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Columns that stay in sight while the others are scrolled. Each stands at its place until it would leave at the left,
/// and then at the left edge, beside the pinned ones before it: its head and cells are moved by as much as is scrolled
/// and lie above the others. No column changes its place in the order.
///
/// All cells of a row are there, whichever are seen, as long as the table has no fixed height of cells.
final class PinnedColumns {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final double ABOVE = -1;

    private final TableView<Integer> rows;
    private final Messages messages;
    /// By the columns' ids.
    private final Map<String, DoubleProperty> shifts = new HashMap<>();
    private final Set<String> pinned = new TreeSet<>();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    PinnedColumns(TableView<Integer> rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
        scrolled.addListener((InvalidationListener) _ -> place());
        rows.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<Integer, ?>>) _ -> Platform.runLater(this::place));
        rows.skinProperty().subscribe(skin -> {
            if (skin != null) {
                follow();
            }
        });
    }

    /// Follows the bar by which the table is scrolled sideways.
    private void follow() {
        rows.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .ifPresent(bar -> scrolled.bind(bar.valueProperty()));
    }

    private DoubleProperty shift(String column) {
        return shifts.computeIfAbsent(column, _ -> new SimpleDoubleProperty());
    }

    /// Lets a column be pinned by the menu of its head.
    void watch(TableColumn<Integer, ?> column) {
        column.widthProperty().subscribe(_ -> place());
        CheckMenuItem item = item(column.getId(), messages.get("desk.rows.pin"));
        ContextMenu menu = new ContextMenu(item);
        menu.setOnShowing(_ -> item.setSelected(pinned.contains(column.getId())));
        column.setContextMenu(menu);
    }

    /// Moves a cell with its column.
    void give(TableCell<Integer, ?> cell, String column) {
        shift(column).subscribe(by -> move(cell, by.doubleValue(), pinned.contains(column)));
    }

    private static void move(Node node, double by, boolean isPinned) {
        node.setTranslateX(by);
        node.setViewOrder(by == 0 ? 0 : ABOVE);
        node.pseudoClassStateChanged(PINNED, isPinned && by != 0);
    }

    /// A button by which each column that is seen is pinned or let go, with the keyboard too.
    MenuButton button() {
        MenuButton button = new MenuButton(messages.get("desk.rows.pins"));
        button.setId("desk-pins");
        button.getStyleClass().add("language-menu");
        button.setOnShowing(_ -> button.getItems()
                .setAll(rows.getVisibleLeafColumns().stream()
                        .map(column -> {
                            CheckMenuItem item = item(column.getId(), column.getText());
                            item.setSelected(pinned.contains(column.getId()));
                            return item;
                        })
                        .toList()));
        return button;
    }

    private CheckMenuItem item(String column, String words) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> pin(column, !pinned.contains(column)));
        return item;
    }

    /// Pins a column or lets it go.
    void pin(String column, boolean isPinned) {
        if (isPinned) {
            pinned.add(column);
        } else {
            pinned.remove(column);
        }
        place();
    }

    /// Pins the columns that are pinned in another table.
    void takeOver(PinnedColumns other) {
        pinned.clear();
        pinned.addAll(other.pinned);
        place();
    }

    /// Puts each column where it belongs at what is scrolled now.
    private void place() {
        List<TableColumn<Integer, ?>> columns = rows.getVisibleLeafColumns();
        double left = 0;
        double edge = 0;
        for (TableColumn<Integer, ?> column : columns) {
            boolean isPinned = pinned.contains(column.getId());
            shift(column.getId()).set(isPinned ? Math.max(0, scrolled.get() + edge - left) : 0);
            left += column.getWidth();
            edge += isPinned ? column.getWidth() : 0;
        }
        heads().forEach(this::place);
    }

    private List<TableColumnHeader> heads() {
        return Optional.ofNullable(rows.lookup(".column-header-background")).stream()
                .flatMap(head -> head.lookupAll(".column-header").stream())
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .toList();
    }

    private void place(TableColumnHeader head) {
        TableColumnBase<?, ?> column = head.getTableColumn();
        if (column != null && column.getId() != null) {
            move(head, shift(column.getId()).get(), pinned.contains(column.getId()));
        }
    }
}
