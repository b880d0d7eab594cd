package atlas.render.chart.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// In which rows below a line the labels of its dots stand. Each label begins at its dot, from which a leader comes
/// down; none covers another, and no leader crosses one.
///
/// @param rows of each dot, from 0 at the top
record StageLabels(List<Integer> rows) {

    StageLabels {
        rows = List.copyOf(rows);
    }

    /// The rows for dots from left to right: the rightmost one is at the top, and one whose label reaches the leader of
    /// another comes below it.
    ///
    /// @param xs     of the dots, rising
    /// @param widths of the labels, with the gap after them
    static StageLabels of(List<Double> xs, List<Double> widths) {
        List<Integer> rows = new ArrayList<>(Collections.nCopies(xs.size(), 0));
        for (int i = xs.size() - 2; i >= 0; i--) {
            int row = 0;
            for (int right = i + 1; right < xs.size() && xs.get(right) < xs.get(i) + widths.get(i); right++) {
                row = Math.max(row, rows.get(right) + 1);
            }
            rows.set(i, row);
        }
        return new StageLabels(rows);
    }

    /// How many rows there are.
    int count() {
        return rows.stream().mapToInt(row -> row + 1).max().orElse(0);
    }
}
