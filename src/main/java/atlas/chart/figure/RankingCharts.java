package atlas.chart.figure;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.FigureChange;
import atlas.analysis.figure.FigureChange.Change;
import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.Ranks;
import atlas.analysis.figure.StateValues;
import atlas.chart.BarPlot;
import atlas.chart.BarPlot.Bar;
import atlas.chart.BarPlot.Together;
import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.Since;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The states of a group by a figure, the highest first: on a day, by their change since another, and through the
/// years.
public final class RankingCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    public RankingCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// What a ranking shows of a group; empty if the atlas has no such figure.
    public Optional<ChartContent<? extends Plot>> of(Ranking ranking, FigureGroup group) {
        return atlas.indicator(ranking.figure()).map(indicator -> content(ranking, indicator, group));
    }

    private ChartContent<? extends Plot> content(Ranking ranking, Indicator indicator, FigureGroup group) {
        MeasuredFigure figure = words.measured(indicator, ranking.measure(), Optional.empty(), group);
        List<String> instead = words.instead(figure, ranking.measure()).stream().toList();
        return switch (ranking.form()) {
            case RANKS -> new RankTrend(atlas, messages).of(figure, group, instead);
            case BARS ->
                ranking.since()
                        .<ChartContent<? extends Plot>>map(since -> changes(figure, group, since, instead))
                        .orElseGet(() -> values(figure, group, instead));
        };
    }

    private ChartContent<BarPlot> values(MeasuredFigure figure, FigureGroup group, List<String> instead) {
        StateValues values = figure.in(group.year(), group.areas());
        SortedMap<String, Integer> ranks = values.ranks();
        int newest =
                values.byState().values().stream().mapToInt(Dated::year).max().orElse(group.year());
        List<Bar> bars = ranks.entrySet().stream()
                .sorted(byRank())
                .map(entry -> {
                    Dated value = Objects.requireNonNull(values.byState().get(entry.getKey()));
                    return new Bar(
                            entry.getKey(),
                            words.nameOf(entry.getKey()),
                            entry.getValue(),
                            value.value(),
                            Optional.of(value.year()).filter(year -> year < newest),
                            group.marked().contains(entry.getKey()));
                })
                .toList();
        Optional<GroupValue> together =
                bars.size() > 1 ? figure.together(group.year(), group.areas()) : Optional.empty();
        return new ChartContent<>(
                "ranking-" + figure.indicator().id(),
                messages.get("chart.title.ranking", words.name(figure), group.words(), Integer.toString(newest)),
                words.unit(figure),
                new BarPlot(bars, together.flatMap(this::line), FigureWords.form(figure), false),
                Stream.of(
                                instead,
                                words.coverage(values),
                                together.map(value -> words.together(value, figure)).stream()
                                        .toList(),
                                words.about(figure, group.areas()))
                        .flatMap(List::stream)
                        .toList(),
                words.sources(figure, group, together.isPresent()),
                () -> table(bars, values, words.unit(figure)));
    }

    /// A mean can be drawn among the bars; a sum is longer than all of them.
    private Optional<Together> line(GroupValue together) {
        return switch (together.rule()) {
            case GroupValue.GroupRule.WeightedMean _, GroupValue.GroupRule.SumPerPerson _ ->
                Optional.of(new Together(together.value(), words.rule(together.rule())));
            case GroupValue.GroupRule.Sum _, GroupValue.GroupRule.ShareOfWorld _, GroupValue.GroupRule.MatchedIndex _ ->
                Optional.empty();
        };
    }

    private static Comparator<Map.Entry<String, Integer>> byRank() {
        return Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    }

    /// A row for each state, those without a value last, without a rank.
    private Table table(List<Bar> bars, StateValues values, String unit) {
        return new Columns<TableRow>()
                .wholeNumberIfKnown("rank", row -> row.bar().map(Bar::rank))
                .text("iso3", TableRow::iso3)
                .text("name", row -> words.nameOf(row.iso3()))
                .wholeNumberIfKnown(
                        "year",
                        row -> Optional.ofNullable(values.byState().get(row.iso3()))
                                .map(Dated::year))
                .numberIfKnown("value", row -> row.bar().map(Bar::value))
                .text("unit", _ -> unit)
                .of(rows(bars, values.missing()));
    }

    private record TableRow(String iso3, Optional<Bar> bar) {}

    private static List<TableRow> rows(List<Bar> bars, SortedSet<String> missing) {
        return Stream.concat(
                        bars.stream().map(bar -> new TableRow(bar.iso3(), Optional.of(bar))),
                        missing.stream().map(iso3 -> new TableRow(iso3, Optional.empty())))
                .toList();
    }

    private ChartContent<BarPlot> changes(MeasuredFigure figure, FigureGroup group, Since since, List<String> instead) {
        FigureChange changes = FigureChange.between(
                figure.in(since.day().getYear(), group.areas()), figure.in(group.year(), group.areas()));
        SortedMap<String, Double> told = new TreeMap<>();
        changes.byState()
                .forEach((state, change) -> told(change, since.form()).ifPresent(value -> told.put(state, value)));
        SortedSet<String> missing = new TreeSet<>(group.areas());
        missing.removeAll(told.keySet());
        List<Bar> bars = Ranks.of(told).entrySet().stream()
                .sorted(byRank())
                .map(entry -> new Bar(
                        entry.getKey(),
                        words.nameOf(entry.getKey()),
                        entry.getValue(),
                        Objects.requireNonNull(told.get(entry.getKey())),
                        Optional.empty(),
                        group.marked().contains(entry.getKey())))
                .toList();
        int from = newest(changes, change -> change.before().year(), changes.fromYear());
        int to = newest(changes, change -> change.after().year(), changes.toYear());
        List<String> notes = new ArrayList<>(instead);
        notes.add(words.covered(told.size(), group.areas().size(), missing));
        spans(changes, from, to).ifPresent(notes::add);
        notes.addAll(words.about(figure, group.areas()));
        return new ChartContent<>(
                "ranking-change-" + figure.indicator().id(),
                messages.get(
                        "chart.title.ranking.change",
                        words.name(figure),
                        group.words(),
                        Integer.toString(from),
                        Integer.toString(to)),
                since.form() == ChangeForm.PERCENT
                        ? messages.get("chart.unit.change.percent", Integer.toString(from))
                        : messages.get("chart.unit.change.difference", words.unit(figure)),
                new BarPlot(bars, Optional.empty(), form(figure, since.form()), true),
                notes,
                words.sources(figure, group, false),
                () -> table(bars, changes, missing, words.unit(figure)));
    }

    private static ValueForm form(MeasuredFigure figure, ChangeForm form) {
        return form == ChangeForm.PERCENT ? ValueForm.percent() : FigureWords.form(figure);
    }

    private static Optional<Double> told(Change change, ChangeForm form) {
        return switch (form) {
            case DIFFERENCE -> Optional.of(change.difference());
            case PERCENT -> change.percent();
        };
    }

    /// The newest year of which values are compared.
    private static int newest(FigureChange changes, ToIntFunction<Change> year, int otherwise) {
        return changes.byState().values().stream().mapToInt(year).max().orElse(otherwise);
    }

    /// Where a change is of other years than most.
    private Optional<String> spans(FigureChange changes, int from, int to) {
        List<String> others = changes.byState().entrySet().stream()
                .filter(entry -> entry.getValue().before().year() != from
                        || entry.getValue().after().year() != to)
                .map(Map.Entry::getKey)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(messages.get("chart.note.change-years", others.size()));
    }

    private Table table(List<Bar> bars, FigureChange changes, SortedSet<String> missing, String unit) {
        return new Columns<TableRow>()
                .wholeNumberIfKnown("rank", row -> row.bar().map(Bar::rank))
                .text("iso3", TableRow::iso3)
                .text("name", row -> words.nameOf(row.iso3()))
                .wholeNumberIfKnown(
                        "from_year",
                        row -> change(changes, row).map(it -> it.before().year()))
                .numberIfKnown(
                        "from_value",
                        row -> change(changes, row).map(it -> it.before().value()))
                .wholeNumberIfKnown(
                        "year", row -> change(changes, row).map(it -> it.after().year()))
                .numberIfKnown(
                        "value",
                        row -> change(changes, row).map(it -> it.after().value()))
                .numberIfKnown("difference", row -> change(changes, row).map(Change::difference))
                .numberIfKnown("percent", row -> change(changes, row).flatMap(Change::percent))
                .text("unit", _ -> unit)
                .of(rows(bars, missing));
    }

    private static Optional<Change> change(FigureChange changes, TableRow row) {
        return Optional.ofNullable(changes.byState().get(row.iso3()));
    }
}
