package atlas.chart.conflict;

import atlas.analysis.conflict.ActiveConflicts;
import atlas.analysis.conflict.ActiveConflicts.ActiveInYear;
import atlas.chart.ChartContent;
import atlas.chart.YearStackPlot;
import atlas.chart.YearStackPlot.KindCount;
import atlas.chart.YearStackPlot.StackKind;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear.ConflictType;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// How many armed conflicts of a group were active in each year, by their kind, as UCDP counts them.
final class ActiveConflictCharts {

    /// From the foot of a column.
    private static final List<ConflictType> TYPES =
            List.of(ConflictType.INTERNAL, ConflictType.INTERNATIONALIZED_INTERNAL, ConflictType.INTERSTATE);

    private final Atlas atlas;
    private final Messages messages;
    private final ConflictWords words;

    ActiveConflictCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new ConflictWords(atlas, messages);
    }

    ChartContent<YearStackPlot> byYear(ConflictGroup group) {
        ArmedConflicts all = atlas.armedConflicts();
        ActiveConflicts active = ActiveConflicts.of(group.conflicts(atlas));
        NavigableMap<Integer, List<KindCount>> byYear = new TreeMap<>();
        active.byYear()
                .forEach((year, found) -> byYear.put(
                        year, TYPES.stream().map(type -> count(type, found)).toList()));
        YearStackPlot plot = new YearStackPlot(
                TimeSpan.ofYears(
                        all.firstYear(), Math.max(all.firstYear(), atlas.asOf().getYear())),
                TYPES.stream()
                        .map(type -> new StackKind(type.name(), words.type(type)))
                        .toList(),
                byYear,
                all.lastYear());
        return new ChartContent<>(
                "active-conflicts",
                messages.get("conflicts.title.active", group.words()),
                messages.get(
                        "conflicts.unit.active", Integer.toString(all.firstYear()), Integer.toString(all.lastYear())),
                plot,
                notes(active, group),
                ConflictWords.sources(conflicts(active), group),
                () -> table(active));
    }

    private KindCount count(ConflictType type, ActiveInYear found) {
        return new KindCount(
                found.count(type),
                messages.get(
                        "conflicts.mark.active",
                        Integer.toString(found.year()),
                        words.type(type),
                        found.count(type),
                        found.wars(type)));
    }

    private List<String> notes(ActiveConflicts active, ConflictGroup group) {
        List<String> notes = new ArrayList<>();
        if (!active.byYear().isEmpty()) {
            ActiveInYear newest = active.byYear().lastEntry().getValue();
            notes.add(messages.get(
                    "conflicts.note.newest",
                    Integer.toString(newest.year()),
                    newest.conflicts().size(),
                    TYPES.stream().mapToInt(newest::wars).sum()));
        }
        notes.addAll(words.about(group));
        return notes;
    }

    private static Set<ArmedConflict> conflicts(ActiveConflicts active) {
        Set<ArmedConflict> conflicts = new LinkedHashSet<>();
        active.byYear().values().forEach(year -> year.conflicts().forEach(found -> conflicts.add(found.conflict())));
        return conflicts;
    }

    private static Table table(ActiveConflicts active) {
        return new Columns<ActiveInYear>()
                .wholeNumber("year", ActiveInYear::year)
                .wholeNumber("active", year -> year.conflicts().size())
                .wholeNumber("internal", year -> year.count(ConflictType.INTERNAL))
                .wholeNumber("internationalized_internal", year -> year.count(ConflictType.INTERNATIONALIZED_INTERNAL))
                .wholeNumber("interstate", year -> year.count(ConflictType.INTERSTATE))
                .wholeNumber("wars", year -> TYPES.stream().mapToInt(year::wars).sum())
                .of(active.byYear().values());
    }
}
