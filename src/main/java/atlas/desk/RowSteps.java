package atlas.desk;

import atlas.desk.kind.DeskTable;
import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.render.chart.sheet.MarkTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/// Two buttons that choose the row before and the row after, of those that are seen. Where no row is chosen
/// and rows are days, they begin at the day of the window.
final class RowSteps extends HBox {

    private final TableView<Integer> rows;
    private final DeskTable told;
    private LocalDate day = LocalDate.MIN;

    RowSteps(TableView<Integer> rows, DeskTable told, Messages messages) {
        this.rows = rows;
        this.told = told;
        IconButton previous = new IconButton(Icon.PREVIOUS, messages.get("desk.rows.previous"), this::previous);
        previous.setId("desk-rows-previous");
        IconButton next = new IconButton(Icon.NEXT, messages.get("desk.rows.next"), this::next);
        next.setId("desk-rows-next");
        getChildren().addAll(previous, next);
    }

    /// The day on which the window is.
    void tell(LocalDate now) {
        day = now;
    }

    private void next() {
        int chosen = rows.getSelectionModel().getSelectedIndex();
        choose(chosen >= 0 ? OptionalInt.of(chosen + 1) : beside(IntStream.range(0, size()), day::isBefore));
    }

    private void previous() {
        int chosen = rows.getSelectionModel().getSelectedIndex();
        choose(
                chosen >= 0
                        ? OptionalInt.of(chosen - 1)
                        : beside(IntStream.iterate(size() - 1, i -> i >= 0, i -> i - 1), day::isAfter));
    }

    private int size() {
        return rows.getItems().size();
    }

    /// The first of some places whose row is a day that lies where it is wanted, or is no day.
    private OptionalInt beside(IntStream places, Predicate<LocalDate> isWanted) {
        List<Integer> seen = rows.getItems();
        return places.filter(at -> told.targets()
                        .get(seen.get(at))
                        .filter(target -> !(target instanceof MarkTarget.OfDay(LocalDate of)) || isWanted.test(of))
                        .isPresent())
                .findFirst();
    }

    private void choose(OptionalInt place) {
        place.ifPresent(at -> {
            if (at >= 0 && at < size()) {
                rows.getSelectionModel().clearAndSelect(at);
                rows.scrollTo(Math.max(0, at - 2));
            }
        });
    }
}
