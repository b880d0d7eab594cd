package atlas.chart.figure;

import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.ChartContent;
import atlas.chart.RankPlot;
import atlas.chart.RankPlot.RankLine;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Ranks of the states of a group by a figure through the years.
final class RankTrend {

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    RankTrend(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// Ranks of the years in which values can be set side by side.
    ///
    /// @param instead what has to be said before all else
    ChartContent<RankPlot> of(MeasuredFigure figure, FigureGroup group, List<String> instead) {
        List<Integer> years =
                figure.comparableYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear(), group.areas());
        Map<String, NavigableMap<Integer, Integer>> ranks = new TreeMap<>();
        years.forEach(year -> figure.in(year, group.areas())
                .ranks()
                .forEach((state, rank) ->
                        ranks.computeIfAbsent(state, _ -> new TreeMap<>()).put(year, rank)));
        Map<String, Double> last = new HashMap<>();
        ranks.forEach(
                (state, byYear) -> last.put(state, (double) -byYear.lastEntry().getValue()));
        Set<String> marked = MarkedStates.of(last, group.marked());
        List<RankLine> lines = ranks.entrySet().stream()
                .map(entry -> new RankLine(
                        entry.getKey(),
                        words.nameOf(entry.getKey()),
                        entry.getValue(),
                        marked.contains(entry.getKey())))
                .sorted(Comparator.comparingInt(
                                (RankLine line) -> line.byYear().lastEntry().getValue())
                        .thenComparing(RankLine::name))
                .toList();
        TimeSpan span = TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear());
        SortedSet<String> missing = new TreeSet<>(group.areas());
        missing.removeAll(ranks.keySet());
        return new ChartContent<>(
                "ranks-" + figure.indicator().id(),
                messages.get("chart.title.ranks", words.name(figure), group.words()),
                messages.get(
                        "chart.unit.ranks",
                        Integer.toString(years.isEmpty() ? span.from().getYear() : years.getFirst()),
                        Integer.toString(years.isEmpty() ? span.to().getYear() : years.getLast())),
                new RankPlot(span, years, lines),
                Stream.of(
                                instead,
                                List.of(
                                        words.coveredEver(
                                                lines.size(), group.areas().size(), missing),
                                        messages.get("chart.note.ranks"),
                                        words.fixedStates(group)),
                                words.about(figure, group.areas()))
                        .flatMap(List::stream)
                        .toList(),
                words.sources(figure, group, false),
                () -> table(lines, figure));
    }

    private record RankRow(RankLine line, int year, int rank) {}

    private static Table table(List<RankLine> lines, MeasuredFigure figure) {
        return new Columns<RankRow>()
                .text("iso3", row -> row.line().iso3())
                .text("name", row -> row.line().name())
                .wholeNumber("year", RankRow::year)
                .wholeNumber("rank", RankRow::rank)
                .numberIfKnown(
                        "value",
                        row -> Optional.ofNullable(
                                        figure.in(row.year(), Set.of(row.line().iso3()))
                                                .byState()
                                                .get(row.line().iso3()))
                                .map(dated -> dated.value()))
                .of(lines.stream()
                        .flatMap(line -> line.byYear().entrySet().stream()
                                .map(entry -> new RankRow(line, entry.getKey(), entry.getValue())))
                        .toList());
    }
}
