package atlas.chart.figure;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.Correlation;
import atlas.analysis.figure.Correlation.Caution;
import atlas.analysis.figure.Correlation.Pair;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.StateValues;
import atlas.chart.ChartContent;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Axis;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.ScatterPlot.Trail;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.i18n.Messages;
import atlas.view.desk.Scatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The states of a group by two figures on a day, with the correlation of the two.
public final class ScatterCharts {

    private static final int DECIMALS_OF_COEFFICIENTS = 2;

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    public ScatterCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// The figures of a scatter plot with their values.
    ///
    /// @param colours what the points belong to
    /// @param since   the first year of their ways; empty where none are asked for
    private record Shown(
            MeasuredFigure across,
            MeasuredFigure up,
            Optional<MeasuredFigure> size,
            StateValues x,
            StateValues y,
            Optional<StateValues> sizes,
            PointGroups colours,
            Optional<Integer> since) {

        Stream<MeasuredFigure> figures() {
            return Stream.concat(Stream.of(across, up), size.stream());
        }
    }

    /// What a scatter plot shows of a group; empty if the atlas has not all of its figures.
    public Optional<ChartContent<ScatterPlot>> of(Scatter scatter, FigureGroup group) {
        Optional<MeasuredFigure> size = scatter.size().flatMap(this::figure);
        return scatter.size().isPresent() && size.isEmpty()
                ? Optional.empty()
                : figure(scatter.across())
                        .flatMap(across -> figure(scatter.up())
                                .map(up -> content(
                                        new Shown(
                                                across,
                                                up,
                                                size,
                                                across.in(group.year(), group.areas()),
                                                up.in(group.year(), group.areas()),
                                                size.map(figure -> figure.in(group.year(), group.areas())),
                                                PointGroups.of(atlas, messages, scatter.colour(), group),
                                                scatter.since().map(LocalDate::getYear)),
                                        group)));
    }

    private Optional<MeasuredFigure> figure(String id) {
        return atlas.indicator(id).map(indicator -> MeasuredFigure.of(atlas, indicator, FigureMeasure.ABSOLUTE));
    }

    private ChartContent<ScatterPlot> content(Shown shown, FigureGroup group) {
        List<Point> points = new ArrayList<>();
        SortedSet<String> missing = new TreeSet<>();
        for (String state : group.areas()) {
            Dated x = shown.x().byState().get(state);
            Dated y = shown.y().byState().get(state);
            if (x == null || y == null) {
                missing.add(state);
            } else {
                points.add(new Point(
                        state,
                        words.nameOf(state),
                        x.value(),
                        y.value(),
                        shown.sizes()
                                .flatMap(sizes -> Optional.ofNullable(
                                                sizes.byState().get(state))
                                        .map(Dated::value)),
                        group.marked().contains(state),
                        shown.colours().of(state)));
            }
        }
        List<Trail> trails = shown.since()
                .map(since -> new PointTrails(shown.across(), shown.up(), since, group.year()).of(points))
                .orElse(List.of());
        ScatterPlot bare = new ScatterPlot(
                points,
                axis(shown.across(), List.of()),
                axis(shown.up(), List.of()),
                shown.size().map(figure -> axis(figure, List.of())),
                shown.colours().groups(),
                trails);
        ScatterPlot plot = new ScatterPlot(
                points,
                axis(shown.across(), bare.allAcross()),
                axis(shown.up(), bare.allUp()),
                bare.size(),
                bare.groups(),
                trails);
        return new ChartContent<>(
                "scatter-" + shown.across().indicator().id() + "-"
                        + shown.up().indicator().id(),
                messages.get(
                        "chart.title.scatter",
                        words.name(shown.up()),
                        words.name(shown.across()),
                        group.words(),
                        Integer.toString(group.year())),
                messages.get("chart.unit.scatter", Integer.toString(group.year())),
                plot,
                notes(shown, plot, missing, group),
                Stream.concat(
                                shown.figures().flatMap(figure -> words.sources(figure, group, false).stream()),
                                shown.colours().sources().stream())
                        .distinct()
                        .toList(),
                () -> new ScatterTable(words, shown.colours()).of(shown.x(), shown.y(), shown.sizes(), plot, missing));
    }

    private Axis axis(MeasuredFigure figure, List<Double> values) {
        return new Axis(
                messages.get("chart.axis", words.name(figure), words.unit(figure)),
                FigureWords.form(figure),
                ScatterPlot.isWide(values));
    }

    private List<String> notes(Shown shown, ScatterPlot plot, SortedSet<String> missing, FigureGroup group) {
        List<String> notes = new ArrayList<>();
        notes.add(words.covered(plot.points().size(), group.areas().size(), missing));
        notes.addAll(correlation(plot));
        shown.since()
                .map(since -> plot.trails().isEmpty()
                        ? messages.get("chart.note.no-trails", PointTrails.MOST)
                        : messages.get("chart.note.trails", Integer.toString(since)))
                .ifPresent(notes::add);
        Stream.of(plot.across(), plot.up())
                .filter(Axis::isLogarithmic)
                .forEach(axis -> notes.add(messages.get("chart.note.logarithmic", axis.name())));
        List<String> unsized = plot.size().isEmpty()
                ? List.of()
                : plot.points().stream()
                        .filter(point -> point.size().isEmpty())
                        .map(Point::name)
                        .toList();
        if (!unsized.isEmpty()) {
            notes.add(messages.get("chart.note.unsized", String.join(", ", unsized)));
        }
        shown.figures()
                .flatMap(figure -> words.about(figure, group.areas()).stream())
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    /// The coefficients, with n, and why they may mislead. Where an axis is logarithmic, Pearson's is of the
    /// logarithms: of what is seen.
    private List<String> correlation(ScatterPlot plot) {
        Map<String, Pair> pairs = new TreeMap<>();
        plot.points()
                .forEach(point ->
                        pairs.put(point.iso3(), new Pair(seen(point.x(), plot.across()), seen(point.y(), plot.up()))));
        return Correlation.of(pairs)
                .map(found -> Stream.concat(
                                Stream.of(messages.get(
                                        plot.across().isLogarithmic()
                                                        || plot.up().isLogarithmic()
                                                ? "chart.note.correlation-log"
                                                : "chart.note.correlation",
                                        coefficient(found.pearson()),
                                        coefficient(found.spearman()),
                                        found.n())),
                                found.cautions().stream().map(caution -> words(caution, found)))
                        .toList())
                .orElseGet(() -> List.of(messages.get("chart.note.no-correlation")));
    }

    private static double seen(double value, Axis axis) {
        return axis.isLogarithmic() ? Math.log10(value) : value;
    }

    private String words(Caution caution, Correlation found) {
        return switch (caution) {
            case FEW_STATES -> messages.get("chart.caution.FEW_STATES", Correlation.FEW);
            case CARRIED_BY_ONE_STATE -> {
                String state = words.nameOf(found.heaviest().state());
                yield found.heaviest().pearsonWithout().isPresent()
                        ? messages.get(
                                "chart.caution.CARRIED_BY_ONE_STATE",
                                state,
                                coefficient(found.heaviest().pearsonWithout().getAsDouble()))
                        : messages.get("chart.caution.all-by-one", state);
            }
            case NOT_A_LINE -> messages.get("chart.caution.NOT_A_LINE");
        };
    }

    private String coefficient(double value) {
        return messages.number(value, DECIMALS_OF_COEFFICIENTS);
    }
}
