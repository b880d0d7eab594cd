package atlas.desk;

import atlantafx.base.theme.Styles;
import atlas.analysis.NameNormalizer;
import atlas.desk.kind.DeskTable;
import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import atlas.render.chart.sheet.MarkTarget;
import atlas.table.Cell;
import atlas.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rows of a table, to be sorted by a click on a head, narrowed by typing, and chosen.
final class RowsView extends VBox {

    private static final double NARROWEST_PIXELS = 60;
    private static final double WIDEST_PIXELS = 420;
    /// So much room is a column of sentences worth that has the rest.
    private static final double NARROWEST_TEXT_PIXELS = 160;
    /// The head of a column of numbers may be cut.
    private static final double WIDEST_NUMBER_PIXELS = 200;

    private static final double PIXELS_A_LETTER = 7.5;
    private static final double PIXELS_AROUND = 28;
    /// Of this share of them the words are seen whole: a few long ones do not push other columns out of sight.
    private static final double SHARE_WHOLE = 0.95;
    /// So many rows are measured for the width of a column.
    private static final int ROWS_MEASURED = 200;

    /// Numbers first by size, then texts by the alphabet; what is not known comes last.
    private static final Comparator<Cell> IN_ORDER = Comparator.comparingInt(
                    (Cell cell) -> cell instanceof Cell.Empty ? 1 : 0)
            .thenComparing(
                    (a, b) -> a instanceof Cell.Numeric(BigDecimal left) && b instanceof Cell.Numeric(BigDecimal right)
                            ? left.compareTo(right)
                            : a.text().compareToIgnoreCase(b.text()));

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("pointed-at");

    private final Messages messages;
    private final CellWords cells;
    private final DeskTable told;
    private final TableView<Integer> rows = new TableView<>();
    private final TextField typed = new TextField();
    private final FilteredList<Integer> filtered;
    private final List<String> searched;
    private final ReadOnlyObjectWrapper<Set<String>> liftedStates = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<Set<String>> elsewhere = new SimpleObjectProperty<>(Set.of());
    private final TargetStates states;
    private final RowSteps steps;
    private final PinnedColumns pins;
    private boolean isRinging;

    /// @param states which a row that is pointed at lifts
    /// @param choose what takes what the chosen row is about
    RowsView(DeskTable told, Messages messages, TargetStates states, Consumer<MarkTarget> choose) {
        this.messages = messages;
        this.cells = new CellWords(messages);
        this.told = told;
        this.states = states;
        this.steps = new RowSteps(rows, told, messages);
        this.pins = new PinnedColumns(rows, messages);
        this.searched = told.table().rows().stream().map(this::searched).toList();
        this.filtered = new FilteredList<>(FXCollections.observableArrayList(
                IntStream.range(0, searched.size()).boxed().toList()));
        getStyleClass().add("desk-rows");
        SortedList<Integer> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(rows.comparatorProperty().map(this::totalsLast));
        // The order of the rows follows the comparator of the table all the same.
        rows.setSortPolicy(_ -> true);
        rows.setItems(sorted);
        rows.setId("desk-table");
        rows.setTableMenuButtonVisible(true);
        rows.getStyleClass().add(Styles.DENSE);
        rows.setPlaceholder(new Label(messages.get("desk.rows.none")));
        rows.setRowFactory(_ -> row());
        Map<Integer, TableColumn<Integer, Cell>> columns = new LinkedHashMap<>();
        for (int i = 0; i < told.heads().size(); i++) {
            if (!told.heads().get(i).isEmpty()) {
                TableColumn<Integer, Cell> column = column(i);
                columns.put(i, column);
                pins.watch(column);
            }
        }
        rows.getColumns().setAll(columns.values());
        if (told.table().columns().get(lastShown()).kind() == Column.Kind.TEXT) {
            double others = columns.values().stream()
                            .mapToDouble(TableColumn::getPrefWidth)
                            .sum()
                    - rows.getColumns().getLast().getPrefWidth();
            rows.widthProperty()
                    .map(width -> width.doubleValue() >= others + NARROWEST_TEXT_PIXELS)
                    .subscribe(this::fitLastColumn);
        }
        told.groupedBy()
                .ifPresent(at -> new RowGroups(
                        rows,
                        Objects.requireNonNull(columns.get(at), "the column of the groups is shown"),
                        row -> told.table().rows().get(row).get(at).text()));
        Consumer<@Nullable Integer> chooseRow = chosen -> {
            if (chosen != null && !isRinging) {
                told.targets().get(chosen).ifPresent(choose);
            }
        };
        rows.getSelectionModel().selectedItemProperty().subscribe(chooseRow);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chooseRow.accept(rows.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(filter(), rows);
    }

    DeskTable told() {
        return told;
    }

    boolean isRowFocused() {
        return rows.isFocused();
    }

    /// Takes over how the reader has set up the rows that were shown before: what they are sorted by, which columns are
    /// hidden or pinned, what was typed. What is not among these columns is left.
    ///
    /// @param isFocused whether the rows get the focus that the others had
    void takeOver(RowsView before, boolean isFocused) {
        for (TableColumn<Integer, ?> column : rows.getColumns()) {
            before.columnOf(column.getId()).ifPresent(earlier -> {
                column.setVisible(earlier.isVisible());
                column.setSortType(earlier.getSortType());
            });
        }
        rows.getSortOrder()
                .setAll(before.rows.getSortOrder().stream()
                        .flatMap(column -> columnOf(column.getId()).stream())
                        .toList());
        pins.takeOver(before.pins);
        typed.setText(before.typed.getText());
        if (isFocused) {
            rows.requestFocus();
        }
    }

    ReadOnlyObjectProperty<Set<String>> liftedStatesProperty() {
        return liftedStates.getReadOnlyProperty();
    }

    /// Marks the row of what is chosen elsewhere in the window, without choosing it.
    void ring(Set<MarkTarget> targets) {
        targets.forEach(target -> {
            if (target instanceof MarkTarget.OfDay(LocalDate day)) {
                steps.tell(day);
            }
        });
        isRinging = true;
        Integer chosen = rows.getSelectionModel().getSelectedItem();
        boolean isMarked = chosen != null
                && told.targets().get(chosen).filter(targets::contains).isPresent();
        if (!isMarked) {
            rows.getItems().stream()
                    .filter(row ->
                            told.targets().get(row).filter(targets::contains).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            row -> {
                                rows.getSelectionModel().select(row);
                                rows.scrollTo(row);
                            },
                            rows.getSelectionModel()::clearSelection);
        }
        isRinging = false;
    }

    /// Lifts the rows of states that are pointed at elsewhere in the window.
    void pointAt(Set<String> states) {
        elsewhere.set(states);
    }

    /// Where the others leave room for it, the last column has the rest; where they do not, all are scrolled.
    private void fitLastColumn(boolean hasRoom) {
        rows.setColumnResizePolicy(
                hasRoom ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private int lastShown() {
        return IntStream.range(0, told.heads().size())
                .filter(i -> !told.heads().get(i).isEmpty())
                .max()
                .orElseThrow();
    }

    private HBox filter() {
        typed.setId("desk-filter");
        typed.setPromptText(messages.get("desk.rows.filter"));
        typed.setAccessibleText(messages.get("desk.rows.filter"));
        TextMenu.giveTo(typed, messages);
        Label count = new Label();
        count.getStyleClass().add("hint");
        typed.textProperty().subscribe(text -> {
            filtered.setPredicate(holding(text));
            count.setText(
                    messages.get("desk.rows.count", filtered.size() - told.totals(), searched.size() - told.totals()));
        });
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) {
                typed.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                rows.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        typed.setMinWidth(NARROWEST_PIXELS);
        MenuButton pin = pins.button();
        List.of(count, pin).forEach(whole -> whole.setMinWidth(Region.USE_PREF_SIZE));
        HBox line = new HBox(typed, count, pin, steps);
        line.getStyleClass().add("desk-filter");
        return line;
    }

    /// Rows about all others are always there.
    private Predicate<Integer> holding(String text) {
        List<String> words = List.of(NameNormalizer.fold(text).split(" "));
        return row -> isTotal(row) || words.stream().allMatch(searched.get(row)::contains);
    }

    private boolean isTotal(int row) {
        return row >= searched.size() - told.totals();
    }

    /// Rows about all others stay below them, whichever way these are sorted.
    private Comparator<Integer> totalsLast(Comparator<Integer> comparator) {
        return (a, b) -> isTotal(a) || isTotal(b) ? Integer.compare(a, b) : comparator.compare(a, b);
    }

    private String searched(List<Cell> row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (!told.heads().get(i).isEmpty()) {
                text.append(' ').append(words(i, row.get(i)));
                // A date is found as files have it too.
                if (told.table().columns().get(i).kind() == Column.Kind.DATE) {
                    text.append(' ').append(row.get(i).text());
                }
            }
        }
        return NameNormalizer.fold(text.toString());
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.hoverProperty().subscribe(isOver -> {
            Integer item = row.getItem();
            liftedStates.set(isOver && item != null ? states(item) : Set.of());
        });
        row.itemProperty().subscribe(() -> mark(row));
        elsewhere.subscribe(() -> mark(row));
        return row;
    }

    private void mark(TableRow<Integer> row) {
        Integer item = row.getItem();
        row.pseudoClassStateChanged(TOTAL, item != null && isTotal(item));
        row.pseudoClassStateChanged(
                POINTED_AT, item != null && states(item).stream().anyMatch(elsewhere.get()::contains));
    }

    private Set<String> states(int row) {
        return told.targets().get(row).map(states::of).orElse(Set.of());
    }

    private TableColumn<Integer, Cell> column(int at) {
        boolean isNumber = told.table().columns().get(at).kind() == Column.Kind.NUMBER;
        TableColumn<Integer, Cell> column = new TableColumn<>(told.heads().get(at));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                told.table().rows().get(row.getValue()).get(at)));
        column.setComparator(isNumber ? IN_ORDER : byAlphabet());
        String id = told.table().columns().get(at).name();
        column.setCellFactory(_ -> {
            TableCell<Integer, Cell> made = new WordsCell(at);
            pins.give(made, id);
            return made;
        });
        if (isNumber) {
            column.getStyleClass().add("number");
        }
        column.setPrefWidth(width(at));
        column.setId(id);
        return column;
    }

    /// A cell that is read in words.
    private final class WordsCell extends TableCell<Integer, Cell> {

        private final int at;

        WordsCell(int at) {
            this.at = at;
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean isEmpty) {
            super.updateItem(cell, isEmpty);
            setText(isEmpty || cell == null ? null : words(at, cell));
        }
    }

    private Optional<TableColumn<Integer, ?>> columnOf(String name) {
        return rows.getColumns().stream()
                .filter(column -> name.equals(column.getId()))
                .findFirst();
    }

    private Comparator<Cell> byAlphabet() {
        java.text.Collator collator =
                java.text.Collator.getInstance(messages.language().locale());
        return Comparator.<Cell>comparingInt(cell -> cell instanceof Cell.Empty ? 1 : 0)
                .thenComparing(Cell::text, collator);
    }

    private double width(int at) {
        int[] lengths = told.table().rows().stream()
                .limit(ROWS_MEASURED)
                .mapToInt(row -> words(at, row.get(at)).length())
                .sorted()
                .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * SHARE_WHOLE)];
        int letters = Math.max(told.heads().get(at).length() + 2, usual);
        boolean isNumber = told.table().columns().get(at).kind() == Column.Kind.NUMBER;
        return Math.clamp(
                letters * PIXELS_A_LETTER + PIXELS_AROUND,
                NARROWEST_PIXELS,
                isNumber ? WIDEST_NUMBER_PIXELS : WIDEST_PIXELS);
    }

    private String words(int at, Cell cell) {
        return cells.of(told.table().columns().get(at), cell);
    }
}
