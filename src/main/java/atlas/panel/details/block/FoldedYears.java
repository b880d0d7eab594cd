package atlas.panel.details.block;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Many dated rows, a group for each year. The year of the date is open, and so are those that the reader opened; of
/// the others only a line is seen. Rows are built when their year is first opened: two hundred of them take most of a
/// second to build, and would all be laid out anew at each step of the timeline.
public final class FoldedYears implements DatedNode {

    private static final int MOST_UNFOLDED = 12;

    private final Messages messages;
    private final VBox box = new VBox();
    private final List<YearGroup> groups;
    private final Button all;
    private LocalDate shownDay = LocalDate.MIN;
    private boolean areAllOpen;

    /// @param rows what builds the rows, by their years, the oldest first; at least one
    FoldedYears(Messages messages, Map<Integer, List<Supplier<DatedRow>>> rows) {
        this.messages = messages;
        this.groups = rows.entrySet().stream()
                .map(year -> new YearGroup(year.getKey(), year.getValue()))
                .toList();
        this.all = new Button();
        all.getStyleClass().addAll("details-button", "all-years");
        all.setOnAction(_ -> turnAll());
        box.getStyleClass().add("folded-years");
        box.getChildren().add(all);
        groups.forEach(group -> box.getChildren().add(group.box));
        sayWhatAllDoes();
    }

    /// Rows one below the other where there are few, else by years.
    ///
    /// @param records in the order of time
    public static <R> DatedNode of(
            Messages messages, List<R> records, Function<R, LocalDate> day, Function<R, DatedRow> row) {
        if (records.size() <= MOST_UNFOLDED) {
            BlockColumn rows = new BlockColumn("dated-rows");
            records.forEach(one -> rows.add(row.apply(one)));
            return rows;
        }
        Map<Integer, List<Supplier<DatedRow>>> byYear = new TreeMap<>();
        records.forEach(one -> byYear.computeIfAbsent(day.apply(one).getYear(), _ -> new ArrayList<>())
                .add(() -> row.apply(one)));
        return new FoldedYears(messages, byYear);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        shownDay = day;
        YearGroup ofTheDay = groups.stream()
                .filter(group -> group.year <= day.getYear())
                .reduce((_, later) -> later)
                .orElseGet(groups::getFirst);
        for (YearGroup group : groups) {
            group.isOfTheDay = group == ofTheDay;
            group.show();
            group.rows.forEach(row -> row.travelTo(day));
        }
    }

    private void turnAll() {
        areAllOpen = !areAllOpen;
        groups.forEach(group -> {
            group.wasOpened = areAllOpen;
            group.show();
        });
        sayWhatAllDoes();
    }

    private void sayWhatAllDoes() {
        all.setText(messages.get(areAllOpen ? "details.years.fold" : "details.years.all"));
    }

    /// The rows of a year below a line that opens and closes them.
    private final class YearGroup {

        private final int year;
        private final List<Supplier<DatedRow>> suppliers;
        private final VBox box = new VBox();
        private final Button head = new Button();
        private final VBox body = new VBox();
        private final List<DatedRow> rows = new ArrayList<>();
        private boolean isOfTheDay;
        private boolean wasOpened;
        private boolean isOpen;

        YearGroup(int year, List<Supplier<DatedRow>> suppliers) {
            this.year = year;
            this.suppliers = suppliers;
            head.setText(messages.get("details.years.head", Integer.toString(year), suppliers.size()));
            head.getStyleClass().setAll("year-head");
            head.setMaxWidth(Double.MAX_VALUE);
            head.setMnemonicParsing(false);
            head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            head.setOnAction(_ -> {
                wasOpened = !isOpen;
                isOfTheDay = false;
                show();
            });
            body.getStyleClass().add("dated-rows");
            box.getChildren().add(head);
            draw();
        }

        private void show() {
            boolean opens = isOfTheDay || wasOpened;
            if (opens == isOpen) {
                return;
            }
            isOpen = opens;
            if (isOpen && rows.isEmpty()) {
                suppliers.stream().map(Supplier::get).forEach(rows::add);
                rows.forEach(row -> {
                    row.travelTo(shownDay);
                    body.getChildren().add(row.node());
                });
            }
            draw();
        }

        private void draw() {
            head.setGraphic((isOpen ? Icon.FOLD : Icon.NEXT).draw());
            head.setAccessibleText(
                    head.getText() + ", " + messages.get(isOpen ? "details.years.open" : "details.years.closed"));
            box.getChildren().setAll(isOpen ? List.of(head, body) : List.of(head));
        }
    }
}
