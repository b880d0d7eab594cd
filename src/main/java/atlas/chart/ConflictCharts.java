package atlas.chart;

import atlas.analysis.DeathsByYear;
import atlas.chart.Plot.ActiveYearPlot;
import atlas.chart.Plot.PhasePlot;
import atlas.chart.Plot.StackPlot;
import atlas.chart.Plot.StackedState;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.date.Edtf;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The charts of conflicts: deaths by year, phases, and the years in which UCDP counts them as active.
public final class ConflictCharts {

    private final Atlas atlas;
    private final Messages messages;

    public ConflictCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// The deaths that a conflict's figure counts, by year and state.
    public ChartContent<StackPlot> deaths(Conflict conflict) {
        TimeSpan span = TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear());
        DeathsByYear deaths = DeathsByYear.of(atlas, conflict);
        List<StackedState> states = deaths.states().stream()
                .map(iso3 -> new StackedState(iso3, stateName(iso3)))
                .toList();
        StackPlot plot = new StackPlot(span, states, deaths);
        return new ChartContent<>(
                "deaths-" + conflict.id(),
                messages.get("chart.title.fatalities", name(conflict)),
                messages.get("chart.unit.fatalities", firstYear(span), lastYear(span)),
                plot,
                List.of(
                        conflict.fatalities().note().in(messages.language()),
                        messages.get(
                                "chart.note.estimates",
                                deaths.years().size(),
                                span.years().count())),
                Stream.concat(
                                conflict.fatalities().sources().stream(),
                                atlas.indicator(conflict.fatalities().indicator()).stream()
                                        .flatMap(indicator -> indicator.sourcesFor(deaths.states()).stream()))
                        .distinct()
                        .toList(),
                plot::table);
    }

    /// A conflict's phases, from its first day or the atlas's, whichever is earlier.
    public ChartContent<PhasePlot> phases(Conflict conflict) {
        LocalDate first = conflict.phases().stream()
                .map(phase -> phase.period().from().shownDay())
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(Atlas.FIRST_DAY))
                .orElse(Atlas.FIRST_DAY);
        TimeSpan span = new TimeSpan(first, atlas.asOf());
        return new ChartContent<>(
                "phases-" + conflict.id(),
                messages.get("chart.title.phases", name(conflict)),
                messages.get("chart.unit.phases", firstYear(span), lastYear(span)),
                new PhasePlot(span, conflict.phases()),
                conflict.phases().stream().allMatch(ConflictCharts::isExact)
                        ? List.of()
                        : List.of(messages.get("chart.note.slopes")),
                conflict.phases().stream()
                        .flatMap(phase -> phase.sources().stream())
                        .distinct()
                        .toList(),
                () -> table(conflict.phases()));
    }

    private static boolean isExact(Conflict.Phase phase) {
        return phase.period().from().isExact()
                && phase.period().to().map(Edtf::isExact).orElse(true);
    }

    private Table table(List<Conflict.Phase> phases) {
        return new Columns<Conflict.Phase>()
                .text(
                        "status",
                        phase -> messages.get(
                                "conflict.status." + phase.conflictStatus().name()))
                .date("from", phase -> phase.period().from().toString())
                .date("to", phase -> phase.period().to().map(Edtf::toString).orElse(""))
                .of(phases);
    }

    /// The years in which an armed conflict was active.
    public ChartContent<ActiveYearPlot> activeYears(ArmedConflict conflict) {
        ArmedConflicts all = atlas.armedConflicts();
        TimeSpan span = TimeSpan.ofYears(all.firstYear(), atlas.asOf().getYear());
        List<ConflictYear> years = List.copyOf(conflict.years().values());
        return new ChartContent<>(
                "active-years-" + conflict.id(),
                messages.get("chart.title.active", conflict.names().in(messages.language())),
                messages.get("chart.unit.active", firstYear(span), lastYear(span)),
                new ActiveYearPlot(span, years, all.lastYear()),
                List.of(messages.get(
                        "details.armed.key", Integer.toString(all.firstYear()), Integer.toString(all.lastYear()))),
                conflict.sources(),
                () -> new Columns<ConflictYear>()
                        .wholeNumber("year", ConflictYear::year)
                        .text(
                                "intensity",
                                year -> messages.get(
                                        "armed.intensity." + year.intensity().name()))
                        .of(years));
    }

    private String name(Conflict conflict) {
        return conflict.names().in(messages.language());
    }

    private String stateName(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.names().in(messages.language()))
                .orElse(iso3);
    }

    private static String firstYear(TimeSpan span) {
        return Integer.toString(span.from().getYear());
    }

    private static String lastYear(TimeSpan span) {
        return Integer.toString(span.to().getYear());
    }
}
