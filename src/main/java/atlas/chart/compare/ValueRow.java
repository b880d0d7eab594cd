package atlas.chart.compare;

import atlas.analysis.compare.ComparedValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.ComparedSide;
import atlas.chart.figure.FigureWords;
import atlas.table.Columns;
import java.util.List;
import java.util.Optional;

/// A row of a table of figures: the value of a side in a year.
record ValueRow(MeasuredFigure figure, ComparedSide side, int year, Optional<ComparedValue> value) {

    /// Columns, with those of the side and its value after them.
    static Columns<ValueRow> columns(Columns<ValueRow> columns, FigureWords words) {
        return columns.text("compared", row -> row.side().group().text())
                .text("compared_name", row -> row.side().name())
                .wholeNumber("year", ValueRow::year)
                .numberIfKnown("value", row -> row.value().map(ComparedValue::value))
                .wholeNumberIfKnown("value_year", row -> row.value().map(ComparedValue::year))
                .text(
                        "rule",
                        row -> row.value()
                                .flatMap(ComparedValue::rule)
                                .map(words::rule)
                                .orElse(""))
                .wholeNumberIfKnown("states", row -> row.value().map(ComparedValue::counted))
                .list(
                        "missing",
                        row -> row.value()
                                .map(value -> List.copyOf(value.missing()))
                                .orElse(List.of()));
    }
}
