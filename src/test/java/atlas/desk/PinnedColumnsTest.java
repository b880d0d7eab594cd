package atlas.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Five columns a to e of 200 pixels each in a table of 500 pixels with a hundred rows.
@ExtendWith(ApplicationExtension.class)
final class PinnedColumnsTest {

    private static final double WIDTH = 200;

    @SuppressWarnings("NullAway.Init")
    private TableView<Integer> rows;

    @SuppressWarnings("NullAway.Init")
    private PinnedColumns pins;

    @SuppressWarnings("NullAway.Init")
    private MenuButton button;

    @Start
    void start(Stage stage) {
        rows = new TableView<>();
        pins = new PinnedColumns(rows, new Messages(Language.ENGLISH));
        button = pins.button();
        fill(rows, pins);
        VBox root = new VBox(button, rows);
        stage.setScene(new Scene(root, 500, 300));
        stage.show();
    }

    private static void fill(TableView<Integer> rows, PinnedColumns pins) {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            TableColumn<Integer, String> column = new TableColumn<>(name);
            column.setId(name);
            column.setPrefWidth(WIDTH);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(name + row.getValue()));
            column.setCellFactory(_ -> {
                TableCell<Integer, String> cell = new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable String text, boolean isEmpty) {
                        super.updateItem(text, isEmpty);
                        setText(isEmpty ? null : text);
                    }
                };
                pins.give(cell, name);
                return cell;
            });
            pins.watch(column);
            rows.getColumns().add(column);
        }
        rows.getItems().setAll(IntStream.range(0, 100).boxed().toList());
    }

    private void scroll(FxRobot robot, double pixels) {
        robot.interact(() -> rows.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar -> bar.setValue(pixels)));
        robot.interact(rows::layout);
    }

    /// Where the cells and the head of a column begin, from the left edge of the table, rounded to pixels; each place
    /// once.
    private Set<Long> lefts(String column) {
        Stream<Node> cells = rows.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getText() != null
                        && cell.getText().startsWith(column));
        Stream<Node> heads = rows.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader head
                        && head.getTableColumn() != null
                        && column.equals(head.getTableColumn().getId()));
        double edge = rows.localToScene(rows.getBoundsInLocal()).getMinX() + 1;
        return Stream.concat(cells, heads)
                .map(node -> Math.round(node.localToScene(0, 0).getX() - edge))
                .collect(Collectors.toSet());
    }

    @Test
    void aPinnedColumnIsScrolledUpToTheEdgeAndStaysThere(FxRobot robot) {
        robot.interact(() -> pins.pin("b", true));
        assertEquals(Set.of(200L), lefts("b"));
        scroll(robot, 150);
        assertEquals(Set.of(50L), lefts("b"));
        scroll(robot, 450);
        assertEquals(List.of(Set.of(-450L), Set.of(0L), Set.of(-50L)), List.of(lefts("a"), lefts("b"), lefts("c")));
        scroll(robot, 0);
        assertEquals(Set.of(200L), lefts("b"));
    }

    @Test
    void severalPinnedColumnsStandBesideOneAnother(FxRobot robot) {
        robot.interact(() -> {
            pins.pin("a", true);
            pins.pin("c", true);
        });
        scroll(robot, 400);
        assertEquals(List.of(Set.of(0L), Set.of(-200L), Set.of(200L)), List.of(lefts("a"), lefts("b"), lefts("c")));
    }

    @Test
    void aPinnedColumnStaysWhileRowsAreScrolledAndOthersHidden(FxRobot robot) {
        robot.interact(() -> pins.pin("b", true));
        scroll(robot, 300);
        robot.interact(() -> {
            rows.scrollTo(60);
            rows.getColumns().getFirst().setVisible(false);
        });
        scroll(robot, 250);
        assertEquals(List.of(Set.of(0L), Set.of(-50L)), List.of(lefts("b"), lefts("c")));
    }

    @Test
    void aColumnThatIsLetGoIsScrolledAgain(FxRobot robot) {
        robot.interact(() -> {
            CheckMenuItem item = (CheckMenuItem)
                    rows.getColumns().getFirst().getContextMenu().getItems().getFirst();
            item.fire();
        });
        scroll(robot, 120);
        assertEquals(Set.of(0L), lefts("a"));
        robot.interact(button::show);
        robot.interact(button.getItems().getFirst()::fire);
        assertEquals(Set.of(-120L), lefts("a"));
    }

    @Test
    void pinsAreTakenOverFromTheTableBefore(FxRobot robot) {
        robot.interact(() -> {
            PinnedColumns before = new PinnedColumns(new TableView<>(), new Messages(Language.ENGLISH));
            before.pin("a", true);
            pins.takeOver(before);
        });
        scroll(robot, 70);
        assertEquals(Set.of(0L), lefts("a"));
    }
}
