package atlas.chart.figure;

import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.AreaStackPlot;
import atlas.chart.AreaStackPlot.Layer;
import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.TimeBands;
import atlas.chart.figure.BandFinder.FoundBands;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import atlas.view.desk.YearSpan;
import java.util.ArrayList;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A figure of a group through the years: a line or an area for each state, or one line for all together.
public final class TrendCharts {

    /// The id of the area of all states without one of their own.
    private static final String REST = "rest";

    /// The id of the line of all states.
    private static final String TOGETHER = "together";

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    public TrendCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// Whether a figure can stand in a form: areas upon one another need values that add up and are not below zero, one
    /// line for all a rule by which values make one.
    public static boolean has(Atlas atlas, Indicator indicator, FigureMeasure measure, TrendForm form) {
        return MeasuredFigure.has(atlas, indicator, measure)
                && switch (form) {
                    case LINES -> true;
                    case STACKED ->
                        indicator.isTotal()
                                && (measure == FigureMeasure.ABSOLUTE || measure == FigureMeasure.SHARE_OF_WORLD)
                                && MeasuredFigure.has(atlas, indicator, FigureMeasure.INDEX);
                    case TOGETHER -> !(indicator.aggregation() instanceof Indicator.Aggregation.None);
                };
    }

    /// What is drawn of a group, and behind it.
    ///
    /// @param instead why it is not as it was asked for
    private record Drawn(
            MeasuredFigure figure, FigureGroup group, TimeSpan span, FoundBands behind, List<String> instead) {}

    /// What a trend shows of a group; empty if the atlas has no such figure. A form that the figure cannot stand in is
    /// replaced by lines, and a note says so.
    public Optional<ChartContent<? extends Plot>> of(Trend trend, FigureGroup group) {
        return atlas.indicator(trend.figure()).map(indicator -> content(trend, indicator, group));
    }

    private ChartContent<? extends Plot> content(Trend trend, Indicator indicator, FigureGroup group) {
        TimeSpan span = span(trend.span());
        MeasuredFigure figure = words.measured(indicator, trend.measure(), trend.baseYear(), group, span);
        List<String> instead =
                new ArrayList<>(words.instead(figure, trend.measure()).stream().toList());
        boolean canStand = has(atlas, indicator, figure.measure(), trend.form());
        if (!canStand) {
            instead.add(messages.get("chart.note.no-form"));
        }
        Drawn drawn = new Drawn(
                figure, group, span, new BandFinder(atlas, messages, span).of(trend.bands(), group.areas()), instead);
        return switch (canStand ? trend.form() : TrendForm.LINES) {
            case LINES -> lines(drawn);
            case STACKED -> stacked(drawn);
            case TOGETHER -> together(drawn);
        };
    }

    /// The years asked for of which the atlas can know anything, one at least.
    private TimeSpan span(YearSpan asked) {
        int first = Atlas.FIRST_DAY.getYear();
        int last = atlas.asOf().getYear();
        int from = Math.clamp(asked.from().orElse(first), first, last);
        return TimeSpan.ofYears(from, Math.clamp(asked.to().orElse(last), from, last));
    }

    private ChartContent<LinePlot> lines(Drawn drawn) {
        MeasuredFigure figure = drawn.figure();
        FigureGroup group = drawn.group();
        TimeSpan span = drawn.span();
        Map<String, DataLine> byState = new TreeMap<>();
        for (String state : group.areas()) {
            NavigableMap<Integer, Series.Value> values = figure.series(state)
                    .subMap(span.from().getYear(), true, span.to().getYear(), true);
            if (!values.isEmpty()) {
                byState.put(state, new DataLine(state, words.nameOf(state), values));
            }
        }
        Map<String, Double> last = new HashMap<>();
        byState.forEach((state, line) ->
                last.put(state, line.values().lastEntry().getValue().value()));
        Set<String> marked = MarkedStates.of(last, group.marked());
        List<DataLine> falling = byState.values().stream()
                .sorted(Comparator.comparingDouble((DataLine line) -> -last.getOrDefault(line.id(), 0.0)))
                .toList();
        LinePlot plot = new LinePlot(
                span,
                falling.stream().filter(line -> marked.contains(line.id())).toList(),
                falling.stream().filter(line -> !marked.contains(line.id())).toList(),
                FigureWords.form(figure),
                drawn.behind().bands());
        SortedSet<String> missing = new TreeSet<>(group.areas());
        missing.removeAll(byState.keySet());
        List<String> notes = new ArrayList<>(drawn.instead());
        notes.add(words.coveredEver(byState.size(), group.areas().size(), missing));
        if (!plot.quiet().isEmpty()) {
            notes.add(messages.get("chart.note.quiet", plot.quiet().size()));
        }
        notes.add(words.fixedStates(group));
        if (plot.hasBounds()) {
            notes.add(messages.get("chart.note.bounds"));
        }
        if (plot.hasGap()) {
            notes.add(messages.get("chart.note.gaps"));
        }
        return content("trend", drawn, plot, notes, plot::byState);
    }

    private <P extends Plot> ChartContent<P> content(
            String name, Drawn drawn, P plot, List<String> notes, Supplier<Table> table) {
        MeasuredFigure figure = drawn.figure();
        FigureGroup group = drawn.group();
        return new ChartContent<>(
                name + "-" + figure.indicator().id(),
                messages.get("chart.title.trend", words.name(figure), group.words()),
                words.unit(figure),
                plot,
                Stream.of(notes, drawn.behind().notes(), words.about(figure, group.areas()))
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(
                                words.sources(figure, group, name.equals(TOGETHER)).stream(),
                                drawn.behind().sources().stream())
                        .distinct()
                        .toList(),
                table);
    }

    private static List<Integer> years(Drawn drawn) {
        return drawn.figure()
                .comparableYears(
                        drawn.span().from().getYear(),
                        drawn.span().to().getYear(),
                        drawn.group().areas());
    }

    private ChartContent<AreaStackPlot> stacked(Drawn drawn) {
        MeasuredFigure figure = drawn.figure();
        FigureGroup group = drawn.group();
        List<Integer> years = years(drawn);
        Map<String, NavigableMap<Integer, Double>> byState = new TreeMap<>();
        years.forEach(year -> figure.in(year, group.areas())
                .byState()
                .forEach((state, dated) ->
                        byState.computeIfAbsent(state, _ -> new TreeMap<>()).put(year, dated.value())));
        Map<String, Double> last = new HashMap<>();
        byState.forEach(
                (state, values) -> last.put(state, years.isEmpty() ? 0 : values.getOrDefault(years.getLast(), 0.0)));
        Set<String> marked = MarkedStates.of(last, group.marked());
        List<Layer> layers = new ArrayList<>(byState.entrySet().stream()
                .filter(entry -> marked.contains(entry.getKey()))
                .sorted(Comparator.comparingDouble(entry -> -last.getOrDefault(entry.getKey(), 0.0)))
                .map(entry -> new Layer(entry.getKey(), words.nameOf(entry.getKey()), entry.getValue(), false))
                .toList());
        NavigableMap<Integer, Double> rest = new TreeMap<>();
        byState.forEach((state, values) -> {
            if (!marked.contains(state)) {
                values.forEach((year, value) -> rest.merge(year, value, Double::sum));
            }
        });
        if (!rest.isEmpty()) {
            layers.add(new Layer(REST, messages.get("chart.rest", byState.size() - marked.size()), rest, true));
        }
        SortedSet<String> missing = new TreeSet<>(group.areas());
        missing.removeAll(byState.keySet());
        AreaStackPlot plot = new AreaStackPlot(
                drawn.span(),
                years,
                layers,
                FigureWords.form(figure),
                drawn.behind().bands());
        List<String> notes = new ArrayList<>(drawn.instead());
        notes.add(words.coveredEver(byState.size(), group.areas().size(), missing));
        notes.addAll(coverageThroughTime(figure, group, years));
        notes.add(words.fixedStates(group));
        return content("stacked", drawn, plot, notes, () -> stackTable(byState, plot.bands()));
    }

    private Table stackTable(Map<String, NavigableMap<Integer, Double>> byState, TimeBands bands) {
        Columns<Map.Entry<String, Map.Entry<Integer, Double>>> columns = new Columns<
                        Map.Entry<String, Map.Entry<Integer, Double>>>()
                .text("iso3", Map.Entry::getKey)
                .text("name", row -> words.nameOf(row.getKey()))
                .wholeNumber("year", row -> row.getValue().getKey())
                .number("value", row -> row.getValue().getValue());
        if (bands.isOfConflict()) {
            columns.list("conflict", row -> bands.namesIn(row.getValue().getKey()));
        }
        if (bands.isOfOrganization()) {
            columns.date(
                    "accession",
                    row -> bands.accession(row.getKey(), row.getValue().getKey()));
        }
        return columns.of(byState.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList());
    }

    /// What is counted where a state has no value of a year, and how many states the first year and the last rest on.
    private List<String> coverageThroughTime(MeasuredFigure figure, FigureGroup group, List<Integer> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        List<Integer> covered = Stream.of(years.getFirst(), years.getLast())
                .map(year -> figure.in(year, group.areas()).covered())
                .toList();
        String counts = messages.get(
                "chart.note.covered-years",
                Integer.toString(years.getFirst()),
                covered.getFirst(),
                Integer.toString(years.getLast()),
                covered.getLast());
        return figure.measure() == FigureMeasure.SHARE_OF_WORLD
                ? List.of(counts)
                : List.of(messages.get("chart.note.newest"), counts);
    }

    private ChartContent<LinePlot> together(Drawn drawn) {
        MeasuredFigure figure = drawn.figure();
        FigureGroup group = drawn.group();
        NavigableMap<Integer, GroupValue> byYear = new TreeMap<>();
        years(drawn).forEach(year -> figure.together(year, group.areas()).ifPresent(value -> byYear.put(year, value)));
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        byYear.forEach((year, value) -> values.put(year, new Series.Value(value.value(), Optional.empty())));
        String name = byYear.isEmpty()
                ? group.words()
                : words.rule(byYear.lastEntry().getValue().rule());
        LinePlot plot = new LinePlot(
                drawn.span(),
                values.isEmpty() ? List.of() : List.of(new DataLine(TOGETHER, name, values)),
                List.of(),
                FigureWords.form(figure),
                drawn.behind().bands());
        List<String> notes = new ArrayList<>(drawn.instead());
        if (!byYear.isEmpty()) {
            notes.add(Integer.toString(byYear.lastKey()) + ": "
                    + words.together(byYear.lastEntry().getValue(), figure));
            notes.add(words.covered(
                    byYear.lastEntry().getValue().counted().size(),
                    group.areas().size(),
                    byYear.lastEntry().getValue().missing()));
        }
        notes.addAll(coverageThroughTime(figure, group, List.copyOf(byYear.keySet())));
        notes.add(words.fixedStates(group));
        return content(TOGETHER, drawn, plot, notes, () -> togetherTable(byYear, plot.bands()));
    }

    private Table togetherTable(NavigableMap<Integer, GroupValue> byYear, TimeBands bands) {
        Columns<Map.Entry<Integer, GroupValue>> columns = new Columns<Map.Entry<Integer, GroupValue>>()
                .wholeNumber("year", Map.Entry::getKey)
                .number("value", row -> row.getValue().value())
                .text("rule", row -> words.rule(row.getValue().rule()))
                .wholeNumber("states", row -> row.getValue().counted().size())
                .list("missing", row -> List.copyOf(row.getValue().missing()));
        if (bands.isOfConflict()) {
            columns.list("conflict", row -> bands.namesIn(row.getKey()));
        }
        if (bands.isOfOrganization()) {
            columns.list(
                    "accessions",
                    row -> bands.accessionsIn(row.getKey()).stream()
                            .flatMap(accession -> accession.states().stream())
                            .toList());
        }
        return columns.of(byYear.entrySet());
    }
}
