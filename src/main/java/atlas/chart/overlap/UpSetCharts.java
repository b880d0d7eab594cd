package atlas.chart.overlap;

import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.analysis.overlap.ExactIntersection;
import atlas.analysis.overlap.IntersectionFilter;
import atlas.analysis.overlap.MemberSets;
import atlas.chart.ChartContent;
import atlas.chart.UpSetPlot;
import atlas.chart.UpSetPlot.UpSetColumn;
import atlas.chart.UpSetPlot.UpSetRow;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView.UpSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is a member of exactly which organizations.
public final class UpSetCharts {

    /// So many combinations are drawn, the largest of them; the table has all.
    private static final int MOST_DRAWN = 40;

    private final Atlas atlas;
    private final Messages messages;

    public UpSetCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// The combinations of organizations in which states are.
    ///
    /// @param group whose states are looked at, those in none of the organizations too; empty for all
    ///              that are in one
    public ChartContent<UpSetPlot> upSet(UpSet view, Optional<Group> group, LocalDate day) {
        MemberSets sets = sets(view, day);
        SortedSet<String> states = states(sets, group, day);
        List<ExactIntersection> kept = filter(view).of(ExactIntersection.of(sets, states));
        String days = messages.day(day);
        return new ChartContent<>(
                "upset-" + day,
                group.map(some -> messages.get(
                                "upset.title.group", new GroupWords(atlas.on(day), messages).asTitle(some), days))
                        .orElseGet(() -> messages.get("upset.title", days)),
                messages.get("upset.unit"),
                plot(sets, states, kept, day),
                notes(view, day, sets, kept),
                OverlapWords.sources(atlas, day, sets.organizations(), states),
                () -> OverlapTables.intersections(kept));
    }

    /// The same as a list.
    public List<ExactIntersection> intersections(UpSet view, Optional<Group> group, LocalDate day) {
        MemberSets sets = sets(view, day);
        return filter(view).of(ExactIntersection.of(sets, states(sets, group, day)));
    }

    private MemberSets sets(UpSet view, LocalDate day) {
        MemberSets all = MemberSets.on(atlas, day);
        return view.organizations().isEmpty() ? all : all.of(view.organizations());
    }

    private SortedSet<String> states(MemberSets sets, Optional<Group> group, LocalDate day) {
        return group.map(some -> GroupStates.on(atlas, some, day)).orElseGet(sets::everybody);
    }

    private static IntersectionFilter filter(UpSet view) {
        return new IntersectionFilter(view.atLeast(), view.atMost(), view.withState());
    }

    /// Sets of which no combination is left stay out.
    private UpSetPlot plot(MemberSets sets, SortedSet<String> states, List<ExactIntersection> kept, LocalDate day) {
        OverlapWords words = new OverlapWords(atlas, messages, day);
        List<ExactIntersection> drawn = kept.stream().limit(MOST_DRAWN).toList();
        List<UpSetRow> rows = sets.organizations().stream()
                .filter(id -> drawn.stream().anyMatch(one -> one.organizations().contains(id)))
                .map(id -> new UpSetRow(id, words.organization(id), both(sets.members(id), states)))
                .sorted(Comparator.comparingInt(row -> -row.size()))
                .toList();
        List<String> ids = rows.stream().map(UpSetRow::id).toList();
        return new UpSetPlot(
                rows,
                drawn.stream()
                        .map(one -> new UpSetColumn(
                                one.organizations().stream()
                                        .map(ids::indexOf)
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                one.states(),
                                told(one, words)))
                        .toList());
    }

    private static int both(SortedSet<String> members, Collection<String> states) {
        return (int) members.stream().filter(states::contains).count();
    }

    private String told(ExactIntersection one, OverlapWords words) {
        return messages.get(
                "upset.column",
                one.organizations().isEmpty() ? messages.get("upset.none") : words.organizations(one.organizations()),
                one.size(),
                words.states(one.states()));
    }

    private List<String> notes(UpSet view, LocalDate day, MemberSets sets, List<ExactIntersection> kept) {
        OverlapWords words = new OverlapWords(atlas, messages, day);
        List<String> absent =
                view.organizations().stream().filter(id -> !sets.has(id)).toList();
        return Stream.of(
                        view.atLeast() > 0 ? messages.get("upset.note.at-least", view.atLeast()) : "",
                        view.atMost()
                                .map(most -> messages.get("upset.note.at-most", most))
                                .orElse(""),
                        view.withState()
                                .map(state -> messages.get("upset.note.with", words.state(state)))
                                .orElse(""),
                        kept.size() > MOST_DRAWN ? messages.get("upset.note.rest", MOST_DRAWN, kept.size()) : "",
                        absent.isEmpty() ? "" : messages.get("upset.note.absent", words.organizations(absent)),
                        messages.get("overlap.note.members"))
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
