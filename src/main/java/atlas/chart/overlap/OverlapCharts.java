package atlas.chart.overlap;

import atlas.analysis.Seriation;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.OrganizationPair;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.MatrixPlot.MatrixSubject;
import atlas.chart.overlap.OverlapTables.PairChange;
import atlas.chart.scale.MatrixScale;
import atlas.chart.scale.MatrixScale.CellUnit;
import atlas.domain.Atlas;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.DeskView.Overlap;
import atlas.view.desk.DeskView.OverlapMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Organizations by organizations: how far their memberships coincide on a day, or how that has changed.
public final class OverlapCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;

    public OverlapCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// All organizations that have members on the day; of a change those that had them on the day before too.
    public ChartContent<MatrixPlot> overlap(Overlap view, LocalDate day) {
        MemberSets now = MemberSets.on(atlas, day);
        Optional<MemberSets> before = view.since().map(since -> MemberSets.on(atlas, since));
        List<String> ids =
                ordered(before.map(then -> now.of(then.organizations())).orElse(now));
        MatrixPlot plot = plot(view, ids, now, before);
        String measure = view.measure().name();
        return new ChartContent<>(
                "overlap-" + measure.toLowerCase(Locale.ROOT) + "-" + day,
                messages.get("overlap.title." + measure, OverlapWords.days(messages, day, view.since())),
                messages.get("overlap.unit." + measure),
                plot,
                notes(view, day, ids),
                OverlapWords.sources(atlas, day, ids, now.everybody()),
                () -> table(view, now, before));
    }

    private static List<String> ordered(MemberSets sets) {
        List<String> ids = sets.organizations();
        double[][] apart = new double[ids.size()][ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < ids.size(); j++) {
                apart[i][j] =
                        100 - OrganizationPair.of(sets, ids.get(i), ids.get(j)).jaccardPercent();
            }
        }
        return Seriation.order(apart).stream().map(ids::get).toList();
    }

    private MatrixPlot plot(Overlap view, List<String> ids, MemberSets now, Optional<MemberSets> before) {
        List<List<OptionalDouble>> values = new ArrayList<>();
        for (String row : ids) {
            values.add(ids.stream()
                    .map(column -> row.equals(column)
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(value(view.measure(), row, column, now, before)))
                    .toList());
        }
        OverlapWords words = new OverlapWords(atlas, messages, atlas.asOf());
        List<MatrixEntry> entries = ids.stream()
                .map(id -> new MatrixEntry(
                        id,
                        messages.get(
                                "overlap.members",
                                words.organization(id),
                                now.members(id).size()),
                        words.organization(id)))
                .toList();
        return new MatrixPlot(
                MatrixSubject.ORGANIZATIONS,
                entries,
                scale(view, values),
                values,
                (row, column) -> cell(view, ids.get(row), ids.get(column), now, before));
    }

    private static double value(
            OverlapMeasure measure, String row, String column, MemberSets now, Optional<MemberSets> before) {
        double after = measured(measure, OrganizationPair.of(now, row, column));
        return before.map(then -> after - measured(measure, OrganizationPair.of(then, row, column)))
                .orElse(after);
    }

    private static double measured(OverlapMeasure measure, OrganizationPair pair) {
        return switch (measure) {
            case COMMON -> pair.count();
            case JACCARD -> pair.jaccardPercent();
            case CONTAINMENT -> pair.leftInRightPercent();
        };
    }

    private MatrixScale scale(Overlap view, List<List<OptionalDouble>> values) {
        double largest = values.stream()
                .flatMap(List::stream)
                .flatMapToDouble(OptionalDouble::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        String without = messages.get("overlap.not-on-both-days");
        boolean isCount = view.measure() == OverlapMeasure.COMMON;
        if (view.since().isPresent()) {
            return MatrixScale.changes(largest, isCount ? CellUnit.COUNT : CellUnit.PERCENT, without);
        }
        return isCount ? MatrixScale.counts(largest, without) : MatrixScale.shares(without);
    }

    private String cell(Overlap view, String row, String column, MemberSets now, Optional<MemberSets> before) {
        OverlapWords words = new OverlapWords(atlas, messages, atlas.asOf());
        String left = words.organization(row);
        String right = words.organization(column);
        if (row.equals(column)) {
            return messages.get("overlap.members", left, now.members(row).size());
        }
        OrganizationPair pair = OrganizationPair.of(now, row, column);
        if (before.isPresent()) {
            return messages.get(
                    "overlap.cell.change",
                    left,
                    right,
                    told(view.measure(), OrganizationPair.of(before.get(), row, column)),
                    told(view.measure(), pair));
        }
        return messages.get(
                "overlap.cell",
                left,
                right,
                pair.count(),
                amounts.percent(pair.jaccardPercent()),
                amounts.percent(pair.leftInRightPercent()),
                amounts.percent(pair.rightInLeftPercent()));
    }

    private String told(OverlapMeasure measure, OrganizationPair pair) {
        return measure == OverlapMeasure.COMMON
                ? amounts.of(pair.count(), 0)
                : amounts.percent(measured(measure, pair));
    }

    private List<String> notes(Overlap view, LocalDate day, List<String> ids) {
        OverlapWords words = new OverlapWords(atlas, messages, day);
        List<String> without = atlas.organizations().keySet().stream()
                .filter(id -> !ids.contains(id))
                .toList();
        String coverage = without.isEmpty()
                ? messages.get("overlap.note.all", ids.size())
                : messages.get(
                        view.since().isPresent() ? "overlap.note.both-days" : "overlap.note.coverage",
                        ids.size(),
                        atlas.organizations().size(),
                        words.organizations(without));
        return List.of(coverage, messages.get("overlap.note.members"), messages.get("overlap.note.order"));
    }

    private static Table table(Overlap view, MemberSets now, Optional<MemberSets> before) {
        List<OrganizationPair> pairs = OrganizationPair.all(now);
        return before.map(then -> OverlapTables.changes("organization", "other", changes(view, pairs, then)))
                .orElseGet(() -> OverlapTables.organizations(pairs));
    }

    /// Of the containment both ways round.
    private static List<PairChange> changes(Overlap view, List<OrganizationPair> pairs, MemberSets then) {
        return pairs.stream()
                .filter(pair -> then.has(pair.left()) && then.has(pair.right()))
                .flatMap(pair ->
                        view.measure() == OverlapMeasure.CONTAINMENT ? Stream.of(pair, pair.turned()) : Stream.of(pair))
                .map(pair -> new PairChange(
                        pair.left(),
                        pair.right(),
                        measured(view.measure(), OrganizationPair.of(then, pair.left(), pair.right())),
                        measured(view.measure(), pair)))
                .toList();
    }
}
