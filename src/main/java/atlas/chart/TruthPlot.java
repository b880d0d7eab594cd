package atlas.chart;

import atlas.analysis.claim.Truth;
import atlas.chart.scale.TimeSpan;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a claim held in each year, a strip for each group that it may be about, below what was found and claimed.
///
/// @param values what the strips were decided by, a line each, and what was claimed
public record TruthPlot(TimeSpan span, Plot.LinePlot values, List<TruthStrip> strips) implements Plot {

    public TruthPlot {
        strips = List.copyOf(strips);
    }

    /// A claim about one group.
    ///
    /// @param name of the group in the reader's language
    public record TruthStrip(String name, List<TruthYear> years) {

        public TruthStrip {
            years = List.copyOf(years);
        }
    }

    /// A claim at the end of a year.
    ///
    /// @param day     on which it was decided
    /// @param left    what the left side came to
    /// @param said    whether it held, in the reader's language
    /// @param covered of how many states there was a value, with `states` that were asked for
    /// @param words   all of this in the reader's language
    public record TruthYear(
            LocalDate day,
            Truth truth,
            String said,
            OptionalDouble left,
            OptionalDouble right,
            Optional<Integer> covered,
            Optional<Integer> states,
            String words) {}

    @Override
    public boolean isEmpty() {
        return false;
    }

    /// A row for each year of each group.
    public Table table() {
        return new Columns<Row>()
                .text("group", row -> row.strip().name())
                .wholeNumber("year", row -> row.year().day().getYear())
                .date("date", row -> row.year().day().toString())
                .text("truth", row -> row.year().said())
                .numberIfKnown("left", row -> boxed(row.year().left()))
                .numberIfKnown("right", row -> boxed(row.year().right()))
                .wholeNumberIfKnown("covered", row -> row.year().covered())
                .wholeNumberIfKnown("states", row -> row.year().states())
                .of(strips.stream()
                        .flatMap(strip -> strip.years().stream().map(year -> new Row(strip, year)))
                        .toList());
    }

    private record Row(TruthStrip strip, TruthYear year) {}

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
