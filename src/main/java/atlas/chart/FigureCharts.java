package atlas.chart;

import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The charts of figures: values of states through the years.
public final class FigureCharts {

    /// So many names fit into a title.
    private static final int MOST_IN_TITLE = 3;

    private final Atlas atlas;
    private final Messages messages;

    public FigureCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// A figure of states in the years that the atlas shows. One without a value is named in the notes.
    ///
    /// @param states codes, ISO 3166-1 alpha-3; each once
    public ChartContent<LinePlot> figure(Indicator indicator, List<String> states) {
        TimeSpan span = TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear());
        List<DataLine> lines = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String state : states) {
            NavigableMap<Integer, Series.Value> values = indicator
                    .series()
                    .of(state)
                    .subMap(span.from().getYear(), true, span.to().getYear(), true);
            if (values.isEmpty()) {
                without.add(stateName(state));
            } else {
                lines.add(new DataLine(state, stateName(state), values));
            }
        }
        LinePlot plot = new LinePlot(
                span, lines, new ValueForm(ValueForm.Kind.NUMBER, indicator.decimals(), indicator.isTotal()));
        return new ChartContent<>(
                "figure-" + indicator.id()
                        + (states.size() == 1 ? "-" + states.getFirst().toLowerCase(Locale.ROOT) : ""),
                title(indicator, states),
                unit(indicator, plot),
                plot,
                notes(indicator, plot, states, without),
                indicator.sourcesFor(states),
                plot::byState);
    }

    private String title(Indicator indicator, List<String> states) {
        String name = indicator.names().in(messages.language());
        return states.size() > MOST_IN_TITLE
                ? name
                : messages.get(
                        "chart.title.figure",
                        name,
                        String.join(", ", states.stream().map(this::stateName).toList()));
    }

    private String unit(Indicator indicator, LinePlot plot) {
        OptionalInt first = years(plot, NavigableMap::firstKey).min();
        OptionalInt last = years(plot, NavigableMap::lastKey).max();
        return messages.get(
                "chart.unit.figure",
                indicator.unit().in(messages.language()),
                Integer.toString(first.orElse(plot.span().from().getYear())),
                Integer.toString(last.orElse(plot.span().to().getYear())));
    }

    private static IntStream years(LinePlot plot, Function<NavigableMap<Integer, Series.Value>, Integer> yearOf) {
        return plot.lines().stream().map(DataLine::values).mapToInt(yearOf::apply);
    }

    private List<String> notes(Indicator indicator, LinePlot plot, List<String> states, List<String> without) {
        List<String> notes = new ArrayList<>();
        indicator.notes().of(states).forEach(note -> notes.add(note.in(messages.language())));
        notes.add(messages.get("legend.areas-of-today"));
        if (plot.hasBounds()) {
            notes.add(messages.get("chart.note.bounds"));
        }
        if (plot.hasGap()) {
            notes.add(messages.get("chart.note.gaps"));
        }
        if (!without.isEmpty()) {
            notes.add(messages.get("details.share-missing", String.join(", ", without)));
        }
        return notes;
    }

    private String stateName(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.names().in(messages.language()))
                .orElse(iso3);
    }
}
