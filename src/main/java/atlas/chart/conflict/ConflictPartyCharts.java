package atlas.chart.conflict;

import atlas.analysis.conflict.StateInvolvement;
import atlas.analysis.conflict.StateInvolvement.Involvement;
import atlas.analysis.conflict.StateInvolvement.InvolvementRole;
import atlas.chart.ChartContent;
import atlas.chart.YearRowsPlot;
import atlas.chart.YearRowsPlot.Grade;
import atlas.chart.YearRowsPlot.RowSubject;
import atlas.chart.YearRowsPlot.Strength;
import atlas.chart.YearRowsPlot.YearRow;
import atlas.chart.YearRowsPlot.YearRun;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which states of a group were parties to armed conflicts in which years, as UCDP has it: a row for each state.
final class ConflictPartyCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final ConflictWords words;

    ConflictPartyCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new ConflictWords(atlas, messages);
    }

    ChartContent<YearRowsPlot> parties(ConflictGroup group) {
        ArmedConflicts all = atlas.armedConflicts();
        List<StateInvolvement> states = StateInvolvement.of(group.states(), all).stream()
                .sorted(Comparator.comparing(state -> words.nameOf(state.iso3()), words.alphabet()))
                .toList();
        List<StateInvolvement> involved =
                states.stream().filter(state -> !state.byYear().isEmpty()).toList();
        YearRowsPlot plot = new YearRowsPlot(
                TimeSpan.ofYears(
                        all.firstYear(), Math.max(all.firstYear(), atlas.asOf().getYear())),
                RowSubject.STATES,
                involved.stream().map(this::row).toList(),
                List.of(
                        new Grade(Strength.STRONG, messages.get("conflicts.grade.party-war")),
                        new Grade(Strength.MIDDLE, messages.get("conflicts.grade.party-minor")),
                        new Grade(Strength.WEAK, messages.get("conflicts.grade.supporter"))),
                all.lastYear());
        return new ChartContent<>(
                "conflict-parties",
                messages.get("conflicts.title.parties", group.words()),
                messages.get(
                        "conflicts.unit.parties", Integer.toString(all.firstYear()), Integer.toString(all.lastYear())),
                plot,
                notes(states, group),
                ConflictWords.sources(conflicts(involved), group),
                () -> table(involved));
    }

    private List<String> notes(List<StateInvolvement> states, ConflictGroup group) {
        List<String> without = states.stream()
                .filter(state -> state.byYear().isEmpty())
                .map(state -> words.nameOf(state.iso3()))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(messages.get("conflicts.note.involved", states.size() - without.size(), states.size()));
        if (!without.isEmpty()) {
            notes.add(messages.get("conflicts.note.not-involved", words.list(without)));
        }
        notes.add(messages.get("conflicts.note.supporters"));
        notes.add(messages.get("conflicts.note.governments"));
        notes.add(messages.get("chart.note.states-of", messages.day(group.day())));
        notes.add(messages.get("details.armed.words"));
        return notes;
    }

    private static Set<ArmedConflict> conflicts(List<StateInvolvement> states) {
        Set<ArmedConflict> conflicts = new LinkedHashSet<>();
        states.forEach(state -> state.byYear()
                .values()
                .forEach(involvements -> involvements.forEach(found -> conflicts.add(found.conflict()))));
        return conflicts;
    }

    private static Strength strength(StateInvolvement state, int year) {
        return state.wars(year) > 0
                ? Strength.STRONG
                : state.count(year, InvolvementRole.PARTY) > 0 ? Strength.MIDDLE : Strength.WEAK;
    }

    private YearRow row(StateInvolvement state) {
        List<Integer> years = List.copyOf(state.byYear().keySet());
        List<YearRun> runs = new ArrayList<>();
        for (int i = 0; i < years.size(); ) {
            int first = years.get(i);
            Strength strength = strength(state, first);
            int next = i + 1;
            while (next < years.size()
                    && years.get(next) == first + next - i
                    && strength(state, years.get(next)) == strength) {
                next++;
            }
            runs.add(run(state, first, first + next - i - 1, strength));
            i = next;
        }
        return new YearRow(
                state.iso3(),
                words.nameOf(state.iso3()),
                messages.get(
                        "conflicts.mark.state",
                        words.nameOf(state.iso3()),
                        years(state, InvolvementRole.PARTY),
                        years(state, InvolvementRole.SUPPORTER)),
                runs);
    }

    /// In how many years it was that.
    private static int years(StateInvolvement state, InvolvementRole role) {
        return (int) state.byYear().keySet().stream()
                .filter(year -> state.count(year, role) > 0)
                .count();
    }

    private YearRun run(StateInvolvement state, int first, int last, Strength strength) {
        List<String> names = state.byYear().subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .map(Involvement::conflict)
                .distinct()
                .map(words::nameOf)
                .toList();
        return new YearRun(
                first,
                last,
                strength,
                messages.get(
                        "conflicts.mark.party",
                        words.nameOf(state.iso3()),
                        ConflictWords.years(first, last),
                        messages.get(
                                switch (strength) {
                                    case STRONG -> "conflicts.grade.party-war";
                                    case MIDDLE -> "conflicts.grade.party-minor";
                                    case WEAK -> "conflicts.grade.supporter";
                                }),
                        words.list(names)));
    }

    /// A state in a conflict in a year.
    private record Part(String iso3, Involvement involvement) {}

    private Table table(List<StateInvolvement> states) {
        return new Columns<Part>()
                .text("iso3", Part::iso3)
                .text("name", row -> words.nameOf(row.iso3()))
                .wholeNumber("year", row -> row.involvement().year().year())
                .text(
                        "role",
                        row -> messages.get(
                                "conflicts.role." + row.involvement().role().name()))
                .text("conflict", row -> row.involvement().conflict().id())
                .text("conflict_name", row -> words.nameOf(row.involvement().conflict()))
                .text(
                        "intensity",
                        row -> messages.get("armed.intensity."
                                + row.involvement().year().intensity().name()))
                .of(states.stream()
                        .flatMap(state -> state.byYear().values().stream()
                                .flatMap(List::stream)
                                .map(found -> new Part(state.iso3(), found)))
                        .toList());
    }
}
