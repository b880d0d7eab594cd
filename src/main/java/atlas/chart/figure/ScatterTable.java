package atlas.chart.figure;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.StateValues;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Point;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/// The table of a scatter plot.
record ScatterTable(FigureWords words, PointGroups colours) {

    /// A row.
    ///
    /// @param year which it tells of
    private record Row(String iso3, int year, Optional<Dated> x, Optional<Dated> y, Optional<Dated> size) {}

    /// A row for each state, those without a point last; a cell without a value is empty. After them a row for each
    /// year
    /// of each way that is drawn.
    Table of(StateValues x, StateValues y, Optional<StateValues> sizes, ScatterPlot plot, SortedSet<String> missing) {
        List<Row> rows = new ArrayList<>();
        Stream.concat(plot.points().stream().map(Point::iso3), missing.stream())
                .forEach(iso3 -> rows.add(
                        new Row(iso3, x.year(), of(x, iso3), of(y, iso3), sizes.flatMap(all -> of(all, iso3)))));
        plot.trails()
                .forEach(trail -> trail.steps()
                        .forEach(step -> rows.add(new Row(
                                trail.iso3(),
                                step.year(),
                                Optional.of(new Dated(step.year(), step.x())),
                                Optional.of(new Dated(step.year(), step.y())),
                                Optional.empty()))));
        Columns<Row> columns = new Columns<Row>().text("iso3", Row::iso3).text("name", row -> words.nameOf(row.iso3()));
        if (!colours.groups().isEmpty()) {
            columns.text("colour", row -> colours.nameOf(row.iso3()).orElse(""));
        }
        if (!plot.trails().isEmpty()) {
            columns.wholeNumber("year", Row::year);
        }
        columns.wholeNumberIfKnown("x_year", row -> row.x().map(Dated::year))
                .numberIfKnown("x", row -> row.x().map(Dated::value))
                .wholeNumberIfKnown("y_year", row -> row.y().map(Dated::year))
                .numberIfKnown("y", row -> row.y().map(Dated::value));
        if (sizes.isPresent()) {
            columns.wholeNumberIfKnown("size_year", row -> row.size().map(Dated::year))
                    .numberIfKnown("size", row -> row.size().map(Dated::value));
        }
        return columns.of(rows);
    }

    private static Optional<Dated> of(StateValues values, String iso3) {
        return Optional.ofNullable(values.byState().get(iso3));
    }
}
