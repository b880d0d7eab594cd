package atlas.chart;

import atlas.chart.scale.MatrixScale;
import java.util.List;
import java.util.OptionalDouble;

/// A value for each pair of the same things, in rows and columns of one order.
///
/// @param entries the things, from left to right and from the top down
/// @param values  row by row; empty where there is none, and on the diagonal where a thing is not compared with itself
/// @param words   what is told of a cell
public record MatrixPlot(
        MatrixSubject subject,
        List<MatrixEntry> entries,
        MatrixScale scale,
        List<List<OptionalDouble>> values,
        CellWords words)
        implements Plot {

    /// Where there are more things than this, their codes are written.
    public static final int MOST_NAMES = 40;

    /// What the things are.
    public enum MatrixSubject {
        STATES,
        ORGANIZATIONS
    }

    /// A row and a column.
    ///
    /// @param id   ISO 3166-1 alpha-3 of a state, the id of an organization
    /// @param name in the reader's language
    /// @param code a shorter name, for a narrow row
    public record MatrixEntry(String id, String name, String code) {}

    /// What is told of a cell, with the names of its row and its column.
    public interface CellWords {
        String of(int row, int column);
    }

    /// @throws IllegalArgumentException if there are not as many values as pairs
    public MatrixPlot {
        entries = List.copyOf(entries);
        values = values.stream().map(List::copyOf).toList();
        int size = entries.size();
        if (values.size() != size || values.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a matrix of " + size + " things has a value for each pair of them");
        }
    }

    public int size() {
        return entries.size();
    }

    public OptionalDouble value(int row, int column) {
        return values.get(row).get(column);
    }

    /// Whether a thing is not compared with itself here, which is no lack of data.
    public boolean isOwn(int row, int column) {
        return row == column && value(row, column).isEmpty();
    }

    /// Whether two different things have no value together.
    public boolean hasGaps() {
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (row != column && value(row, column).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isWrittenInCodes() {
        return size() > MOST_NAMES;
    }

    /// A thing alone has nobody to be compared with.
    @Override
    public boolean isEmpty() {
        return size() < 2;
    }
}
