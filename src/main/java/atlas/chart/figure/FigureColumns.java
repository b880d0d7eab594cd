package atlas.chart.figure;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.FigureChange;
import atlas.analysis.figure.FigureChange.Change;
import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.StateValues;
import atlas.chart.figure.StateFigureTable.Row;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.table.Columns;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.Since;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/// The columns of a figure: its values, and, where a day before is given, those of then and the change.
///
/// @param together what the states have together; empty where the figure has no rule for it
record FigureColumns(Indicator indicator, StateValues now, Optional<GroupValue> together, Optional<Before> before) {

    /// More than any figure has.
    private static final int DECIMALS = 6;

    /// The values of a day before.
    ///
    /// @param changeTogether of the states that have a change, as told
    record Before(
            ChangeForm form,
            StateValues then,
            Optional<GroupValue> together,
            FigureChange change,
            Optional<Double> changeTogether) {}

    static FigureColumns of(
            Atlas atlas, Indicator indicator, Collection<String> states, int year, Optional<Since> since) {
        MeasuredFigure figure = MeasuredFigure.of(atlas, indicator, FigureMeasure.ABSOLUTE);
        StateValues now = figure.in(year, states);
        return new FigureColumns(
                indicator,
                now,
                figure.together(year, states),
                since.map(before -> before(figure, before, now, states)));
    }

    private static Before before(MeasuredFigure figure, Since since, StateValues now, Collection<String> states) {
        int year = since.day().getYear();
        StateValues then = figure.in(year, states);
        FigureChange change = FigureChange.between(then, now);
        Collection<String> both = change.byState().keySet();
        return new Before(
                since.form(),
                then,
                figure.together(year, states),
                change,
                figure.together(year, both)
                        .flatMap(early -> figure.together(now.year(), both)
                                .flatMap(late -> told(
                                        new Change(new Dated(year, early.value()), new Dated(now.year(), late.value())),
                                        since.form()))));
    }

    private static Optional<Double> told(Change change, ChangeForm form) {
        return switch (form) {
            case DIFFERENCE -> Optional.of(rounded(change.difference()));
            case PERCENT -> change.percent().map(FigureColumns::rounded);
        };
    }

    /// Without what binary fractions leave behind.
    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    void addTo(Columns<Row> columns) {
        before.ifPresent(early ->
                columns.numberIfKnown(indicator.id() + "_before", row -> value(row, early.then(), early.together())));
        columns.numberIfKnown(indicator.id(), row -> value(row, now, together));
        before.ifPresent(early -> columns.numberIfKnown(
                indicator.id() + (early.form() == ChangeForm.PERCENT ? "_change_percent" : "_change"),
                row -> row.value(
                        state -> Optional.ofNullable(early.change().byState().get(state))
                                .flatMap(change -> told(change, early.form())),
                        early.changeTogether(),
                        (double) early.change().byState().size())));
    }

    private static Optional<Double> value(Row row, StateValues values, Optional<GroupValue> together) {
        return row.value(
                state -> Optional.ofNullable(values.byState().get(state)).map(Dated::value),
                together.map(GroupValue::value).map(FigureColumns::rounded),
                (double) values.covered());
    }
}
