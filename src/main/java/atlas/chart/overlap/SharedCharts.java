package atlas.chart.overlap;

import atlas.analysis.Seriation;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.StatePair;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.MatrixPlot.MatrixSubject;
import atlas.chart.overlap.OverlapTables.PairChange;
import atlas.chart.scale.MatrixScale;
import atlas.chart.scale.MatrixScale.CellUnit;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.DeskView.Shared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/// States by states: in how many organizations they sit together on a day, or how that has changed.
public final class SharedCharts {

    private final Atlas atlas;
    private final Messages messages;

    public SharedCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// The organizations that the states of a group share on a day.
    private static final class Sharing {

        private final Map<Set<String>, StatePair> pairs = new HashMap<>();
        private final MemberSets sets;
        private final Set<String> existing;

        Sharing(Atlas atlas, LocalDate day, SortedSet<String> states) {
            this.sets = MemberSets.on(atlas, day);
            this.existing = atlas.on(day).states().keySet();
            StatePair.all(sets, states).forEach(pair -> pairs.put(Set.of(pair.left(), pair.right()), pair));
        }

        List<String> shared(String left, String right) {
            return Optional.ofNullable(pairs.get(Set.of(left, right)))
                    .map(StatePair::shared)
                    .orElse(List.of());
        }

        int count(String left, String right) {
            return shared(left, right).size();
        }

        boolean has(String left, String right) {
            return existing.contains(left) && existing.contains(right);
        }
    }

    /// The states of a group on the day.
    public ChartContent<MatrixPlot> shared(Shared view, Group group, LocalDate day) {
        SortedSet<String> states = GroupStates.on(atlas, group, day);
        Sharing now = new Sharing(atlas, day, states);
        Optional<Sharing> before = view.since().map(since -> new Sharing(atlas, since, states));
        List<String> order = ordered(now, List.copyOf(states));
        return new ChartContent<>(
                "shared-organizations-" + day,
                messages.get(
                        "shared.title",
                        new GroupWords(atlas.on(day), messages).asTitle(group),
                        OverlapWords.days(messages, day, view.since())),
                messages.get("shared.unit"),
                plot(order, day, now, before),
                notes(day, states, now),
                OverlapWords.sources(atlas, day, now.sets.organizations(), states),
                () -> table(states, now, before));
    }

    private static List<String> ordered(Sharing now, List<String> states) {
        int most = now.sets.organizations().size();
        double[][] apart = new double[states.size()][states.size()];
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                apart[i][j] = most - now.count(states.get(i), states.get(j));
                apart[j][i] = apart[i][j];
            }
        }
        return Seriation.order(apart).stream().map(states::get).toList();
    }

    private MatrixPlot plot(List<String> order, LocalDate day, Sharing now, Optional<Sharing> before) {
        List<List<OptionalDouble>> values = new ArrayList<>();
        for (String row : order) {
            values.add(order.stream()
                    .map(column -> row.equals(column) ? OptionalDouble.empty() : value(row, column, now, before))
                    .toList());
        }
        double largest = values.stream()
                .flatMap(List::stream)
                .flatMapToDouble(OptionalDouble::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        String without = messages.get("overlap.not-on-both-days");
        OverlapWords words = new OverlapWords(atlas, messages, day);
        return new MatrixPlot(
                MatrixSubject.STATES,
                order.stream()
                        .map(iso3 -> new MatrixEntry(iso3, words.state(iso3), iso3))
                        .toList(),
                before.isPresent()
                        ? MatrixScale.changes(largest, CellUnit.COUNT, without)
                        : MatrixScale.counts(largest, without),
                values,
                (row, column) -> cell(order.get(row), order.get(column), words, now, before));
    }

    private static OptionalDouble value(String row, String column, Sharing now, Optional<Sharing> before) {
        int after = now.count(row, column);
        if (before.isEmpty()) {
            return OptionalDouble.of(after);
        }
        return before.get().has(row, column)
                ? OptionalDouble.of(after - before.get().count(row, column))
                : OptionalDouble.empty();
    }

    private String cell(String row, String column, OverlapWords words, Sharing now, Optional<Sharing> before) {
        String left = words.state(row);
        String right = words.state(column);
        if (row.equals(column)) {
            return left;
        }
        if (before.isPresent()) {
            return before.get().has(row, column)
                    ? messages.get(
                            "overlap.cell.change",
                            left,
                            right,
                            Integer.toString(before.get().count(row, column)),
                            Integer.toString(now.count(row, column)))
                    : messages.get("chart.pair", left, right, messages.get("overlap.not-on-both-days"));
        }
        int count = now.count(row, column);
        return count == 0
                ? messages.get("shared.cell.none", left, right)
                : messages.get("shared.cell", left, right, count, words.organizations(now.shared(row, column)));
    }

    private List<String> notes(LocalDate day, SortedSet<String> states, Sharing now) {
        SortedSet<String> members = now.sets.everybody();
        List<String> without =
                states.stream().filter(state -> !members.contains(state)).toList();
        OverlapWords words = new OverlapWords(atlas, messages, day);
        return Stream.of(
                        messages.get(
                                "shared.note.organizations",
                                now.sets.organizations().size()),
                        without.isEmpty()
                                ? ""
                                : messages.get(
                                        "shared.note.coverage",
                                        states.size() - without.size(),
                                        states.size(),
                                        words.states(without)),
                        messages.get("overlap.note.members"),
                        messages.get("shared.note.order"),
                        states.size() > MatrixPlot.MOST_NAMES ? messages.get("chart.note.codes") : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static Table table(SortedSet<String> states, Sharing now, Optional<Sharing> before) {
        List<StatePair> pairs = StatePair.all(now.sets, states);
        return before.map(then -> OverlapTables.changes(
                        "iso3",
                        "other_iso3",
                        pairs.stream()
                                .filter(pair -> then.has(pair.left(), pair.right()))
                                .map(pair -> new PairChange(
                                        pair.left(), pair.right(), then.count(pair.left(), pair.right()), pair.count()))
                                .toList()))
                .orElseGet(() -> OverlapTables.states(pairs));
    }
}
