package atlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// The columns of a table and how each takes its cell from a record. Columns are added from left to right.
///
/// @param <R> what a row is about
public final class Columns<R> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    /// A column of words or codes; a blank text is an empty cell.
    public Columns<R> text(String name, Function<R, String> text) {
        return add(name, Column.Kind.TEXT, it -> Cell.of(text.apply(it)));
    }

    /// A column of dates in EDTF; a blank one is an empty cell.
    public Columns<R> date(String name, Function<R, String> edtf) {
        return add(name, Column.Kind.DATE, it -> Cell.of(edtf.apply(it)));
    }

    public Columns<R> wholeNumber(String name, ToIntFunction<R> number) {
        return add(name, Column.Kind.NUMBER, it -> Cell.of(number.applyAsInt(it)));
    }

    public Columns<R> wholeNumberIfKnown(String name, Function<R, Optional<Integer>> number) {
        return add(
                name,
                Column.Kind.NUMBER,
                it -> number.apply(it).map(known -> Cell.of(known.intValue())).orElse(Cell.empty()));
    }

    public Columns<R> number(String name, ToDoubleFunction<R> number) {
        return add(name, Column.Kind.NUMBER, it -> Cell.of(number.applyAsDouble(it)));
    }

    public Columns<R> numberIfKnown(String name, Function<R, Optional<Double>> number) {
        return add(
                name,
                Column.Kind.NUMBER,
                it -> number.apply(it)
                        .map(known -> Cell.of(known.doubleValue()))
                        .orElse(Cell.empty()));
    }

    public Columns<R> truth(String name, Predicate<R> truth) {
        return add(name, Column.Kind.TRUTH, it -> new Cell.Truth(truth.test(it)));
    }

    public Columns<R> list(String name, Function<R, List<String>> texts) {
        return add(name, Column.Kind.LIST, it -> new Cell.Texts(texts.apply(it)));
    }

    private Columns<R> add(String name, Column.Kind kind, Function<R, Cell> cell) {
        columns.add(new Column(name, kind));
        cells.add(cell);
        return this;
    }

    /// A table with a row for each record.
    public Table of(Iterable<R> records) {
        List<List<Cell>> rows = new ArrayList<>();
        records.forEach(it -> rows.add(row(it)));
        return new Table(columns, rows);
    }

    /// A table with a row for each record of several owners.
    ///
    /// @param owner   the name of the first column, which holds the owner's id
    /// @param records by the id of their owner, in the order of the rows
    public Table of(String owner, Map<String, List<R>> records) {
        List<Column> all = new ArrayList<>(columns);
        all.addFirst(new Column(owner, Column.Kind.TEXT));
        List<List<Cell>> rows = new ArrayList<>();
        records.forEach((id, owned) -> owned.forEach(it -> {
            List<Cell> row = row(it);
            row.addFirst(Cell.of(id));
            rows.add(row);
        }));
        return new Table(all, rows);
    }

    private List<Cell> row(R it) {
        List<Cell> row = new ArrayList<>(cells.size() + 1);
        cells.forEach(cell -> row.add(cell.apply(it)));
        return row;
    }
}
