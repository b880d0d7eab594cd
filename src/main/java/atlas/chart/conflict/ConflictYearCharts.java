package atlas.chart.conflict;

import atlas.analysis.ArmedConflictWords;
import atlas.analysis.conflict.GroupConflicts;
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
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.ConflictYear.Intensity;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In which years the armed conflicts of a group were active, as UCDP counts them: a row for each conflict.
final class ConflictYearCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final ConflictWords words;

    ConflictYearCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new ConflictWords(atlas, messages);
    }

    ChartContent<YearRowsPlot> years(ConflictGroup group) {
        ArmedConflicts all = atlas.armedConflicts();
        GroupConflicts conflicts = group.conflicts(atlas);
        List<ArmedConflict> sorted = conflicts.armed().stream()
                .sorted(Comparator.comparing(words::nameOf, words.alphabet()))
                .toList();
        YearRowsPlot plot = new YearRowsPlot(
                TimeSpan.ofYears(
                        all.firstYear(), Math.max(all.firstYear(), atlas.asOf().getYear())),
                RowSubject.CONFLICTS,
                sorted.stream()
                        .map(conflict -> row(conflict, conflicts.yearsOf(conflict)))
                        .toList(),
                List.of(
                        new Grade(Strength.STRONG, messages.get("conflicts.grade.WAR")),
                        new Grade(Strength.MIDDLE, messages.get("conflicts.grade.MINOR"))),
                all.lastYear());
        List<String> notes = new ArrayList<>();
        notes.add(messages.get("conflicts.note.count", sorted.size()));
        notes.addAll(words.about(group));
        return new ChartContent<>(
                "conflict-years",
                messages.get("conflicts.title.years", group.words()),
                messages.get(
                        "conflicts.unit.years", Integer.toString(all.firstYear()), Integer.toString(all.lastYear())),
                plot,
                notes,
                ConflictWords.sources(sorted, group),
                () -> table(sorted, conflicts));
    }

    private YearRow row(ArmedConflict conflict, List<ConflictYear> years) {
        List<YearRun> runs = new ArrayList<>();
        for (int i = 0; i < years.size(); ) {
            ConflictYear first = years.get(i);
            int next = i + 1;
            while (next < years.size()
                    && years.get(next).year() == first.year() + next - i
                    && years.get(next).intensity() == first.intensity()) {
                next++;
            }
            int last = first.year() + next - i - 1;
            runs.add(new YearRun(
                    first.year(),
                    last,
                    first.intensity() == Intensity.WAR ? Strength.STRONG : Strength.MIDDLE,
                    messages.get(
                            "conflicts.mark.years",
                            words.nameOf(conflict),
                            messages.get("armed.intensity." + first.intensity().name()),
                            ConflictWords.years(first.year(), last))));
            i = next;
        }
        return new YearRow(
                conflict.id(),
                words.nameOf(conflict),
                messages.get(
                        "conflicts.mark.conflict",
                        words.nameOf(conflict),
                        words.over(conflict),
                        ArmedConflictWords.ranges(
                                years.stream().map(ConflictYear::year).toList())),
                runs);
    }

    /// A conflict in a year.
    private record ActiveYear(ArmedConflict conflict, ConflictYear year) {}

    private Table table(List<ArmedConflict> sorted, GroupConflicts conflicts) {
        return new Columns<ActiveYear>()
                .text("conflict", row -> row.conflict().id())
                .text("conflict_name", row -> words.nameOf(row.conflict()))
                .wholeNumber("year", row -> row.year().year())
                .text(
                        "intensity",
                        row -> messages.get(
                                "armed.intensity." + row.year().intensity().name()))
                .text("type", row -> words.type(row.year().conflictType()))
                .of(sorted.stream()
                        .flatMap(conflict ->
                                conflicts.yearsOf(conflict).stream().map(year -> new ActiveYear(conflict, year)))
                        .toList());
    }
}
