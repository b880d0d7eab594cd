package atlas.chart.compare;

import atlas.analysis.compare.ComparedGroup;
import atlas.analysis.compare.ComparedValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.ChartContent;
import atlas.chart.ComparedSide;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.figure.FigureGroup;
import atlas.chart.figure.FigureWords;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.figure.Series;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.Compare.CompareAspect.ThroughTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A figure of states and groups through the years, a line for each on common axes.
final class TrendComparison {

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    TrendComparison(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// The values of a side by year; none if it has none in any.
    private record SideSeries(ComparedSide side, NavigableMap<Integer, ComparedValue> values) {

        DataLine line() {
            NavigableMap<Integer, Series.Value> byYear = new TreeMap<>();
            values.forEach((year, value) -> byYear.put(year, new Series.Value(value.value(), Optional.empty())));
            return new DataLine(side.group().text(), side.name(), byYear, Optional.of(side));
        }
    }

    /// @throws NoSuchElementException if the atlas has no such figure
    ChartContent<LinePlot> of(ThroughTime view, Compared compared) {
        TimeSpan span = TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear());
        FigureGroup everybody = compared.everybody(atlas);
        MeasuredFigure figure = words.measured(
                atlas.indicator(view.figure()).orElseThrow(), view.measure(), Optional.empty(), everybody);
        List<SideSeries> all = IntStream.range(0, compared.sides().size())
                .mapToObj(place -> new SideSeries(
                        compared.sides().get(place),
                        values(figure, span, compared.groups().get(place))))
                .toList();
        List<String> notes =
                new ArrayList<>(words.instead(figure, view.measure()).stream().toList());
        notes.addAll(notes(all));
        if (compared.hasGroups()) {
            notes.add(words.fixedStates(everybody));
            notes.add(messages.get("chart.note.newest"));
        }
        notes.addAll(words.about(figure, everybody.areas()));
        return new ChartContent<>(
                CompareWords.fileName("through time " + view.figure(), compared.sides()),
                messages.get("chart.title.trend", words.name(figure), CompareWords.names(compared.sides())),
                words.unit(figure),
                new LinePlot(
                        span,
                        all.stream()
                                .filter(one -> !one.values().isEmpty())
                                .map(SideSeries::line)
                                .toList(),
                        FigureWords.form(figure)),
                notes,
                words.sources(figure, everybody, compared.hasGroups()),
                () -> table(figure, all));
    }

    private static NavigableMap<Integer, ComparedValue> values(
            MeasuredFigure figure, TimeSpan span, ComparedGroup group) {
        return ComparedValue.throughTime(
                figure, span.from().getYear(), span.to().getYear(), group);
    }

    /// How many have a line, which have none, and by which rule values of groups were made.
    private List<String> notes(List<SideSeries> all) {
        List<String> notes = new ArrayList<>();
        List<String> without = all.stream()
                .filter(one -> one.values().isEmpty())
                .map(one -> one.side().name())
                .toList();
        notes.add(messages.get("compare.note.lines", all.size() - without.size(), all.size()));
        if (!without.isEmpty()) {
            notes.add(messages.get("details.share-missing", String.join(", ", without)));
        }
        all.stream()
                .flatMap(one -> one.values().values().stream())
                .flatMap(value -> value.rule().stream())
                .findFirst()
                .ifPresent(rule -> notes.add(messages.get("compare.note.rule", words.rule(rule))));
        return notes;
    }

    private Table table(MeasuredFigure figure, List<SideSeries> all) {
        List<ValueRow> rows = all.stream()
                .flatMap(one -> one.values().entrySet().stream()
                        .map(entry -> new ValueRow(figure, one.side(), entry.getKey(), Optional.of(entry.getValue()))))
                .toList();
        return ValueRow.columns(new Columns<>(), words).of(rows);
    }
}
