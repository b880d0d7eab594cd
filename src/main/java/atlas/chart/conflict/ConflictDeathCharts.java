package atlas.chart.conflict;

import atlas.analysis.conflict.DeathsOfStates;
import atlas.analysis.conflict.DeathsOfStates.YearSum;
import atlas.chart.ChartContent;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The deaths in organized violence that UCDP counts in the states of a group, by year.
final class ConflictDeathCharts {

    /// The figure whose rows are added up.
    private static final String FIGURE = "conflict-fatalities";

    private final Atlas atlas;
    private final Messages messages;
    private final ConflictWords words;

    ConflictDeathCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new ConflictWords(atlas, messages);
    }

    ChartContent<LinePlot> inStates(ConflictGroup group) {
        Optional<Indicator> figure = atlas.indicator(FIGURE);
        DeathsOfStates deaths = figure.map(known -> DeathsOfStates.of(known, group.areas()))
                .orElseGet(() -> new DeathsOfStates(group.areas(), new TreeMap<>()));
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        deaths.byYear()
                .forEach((year, sum) -> values.put(
                        year,
                        new Series.Value(sum.best(), Optional.of(new Series.EstimateRange(sum.low(), sum.high())))));
        LinePlot plot = new LinePlot(
                TimeSpan.ofYears(firstYear(deaths), atlas.asOf().getYear()),
                values.isEmpty() ? List.of() : List.of(new DataLine("best", messages.get("conflicts.best"), values)),
                new ValueForm(ValueForm.Kind.NUMBER, 0, true));
        return new ChartContent<>(
                "conflict-deaths",
                messages.get("conflicts.title.deaths", group.words()),
                messages.get("conflicts.unit.deaths"),
                plot,
                notes(figure, deaths, group),
                Stream.concat(
                                figure.stream().flatMap(known -> known.sourcesFor(group.areas()).stream()),
                                group.sources().stream())
                        .distinct()
                        .toList(),
                () -> table(deaths));
    }

    private int firstYear(DeathsOfStates deaths) {
        return deaths.byYear().isEmpty()
                ? Atlas.FIRST_DAY.getYear()
                : deaths.byYear().firstKey();
    }

    private List<String> notes(Optional<Indicator> figure, DeathsOfStates deaths, ConflictGroup group) {
        List<String> notes = new ArrayList<>();
        List<String> missing = deaths.missing().stream().map(words::nameOf).toList();
        String covered = messages.get(
                "chart.note.covered-ever",
                deaths.asked().size() - missing.size(),
                deaths.asked().size());
        notes.add(
                missing.isEmpty()
                        ? covered
                        : covered + " " + messages.get("details.share-missing", words.list(missing)));
        notes.add(messages.get("conflicts.note.bounds"));
        TreeSet<Integer> unbound = new TreeSet<>();
        deaths.byYear().forEach((year, sum) -> {
            if (!sum.unbound().isEmpty()) {
                unbound.add(year);
            }
        });
        if (!unbound.isEmpty()) {
            notes.add(messages.get(
                    "conflicts.note.unbound",
                    words.list(unbound.stream().map(String::valueOf).toList())));
        }
        figure.ifPresent(
                known -> known.notes().of(group.areas()).forEach(note -> notes.add(note.in(messages.language()))));
        notes.add(messages.get("chart.note.states-of", messages.day(group.day())));
        notes.add(messages.get("legend.areas-of-today"));
        return notes;
    }

    private static Table table(DeathsOfStates deaths) {
        return new Columns<Map.Entry<Integer, YearSum>>()
                .wholeNumber("year", Map.Entry::getKey)
                .number("best", row -> row.getValue().best())
                .number("low", row -> row.getValue().low())
                .number("high", row -> row.getValue().high())
                .wholeNumber("states", row -> row.getValue().counted().size())
                .list("without_bounds", row -> List.copyOf(row.getValue().unbound()))
                .of(deaths.byYear().entrySet());
    }
}
