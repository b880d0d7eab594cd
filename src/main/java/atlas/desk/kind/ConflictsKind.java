package atlas.desk.kind;

import atlas.chart.conflict.ConflictGroup;
import atlas.chart.conflict.GroupConflictCharts;
import atlas.chart.conflict.RecordedConflicts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.MarkTarget;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The conflicts of the group: a list of all that are recorded, and charts of those that UCDP counts.
final class ConflictsKind implements DeskKind<Conflicts> {

    @Override
    public Class<Conflicts> type() {
        return Conflicts.class;
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public Conflicts first(DeskSubject subject) {
        return Conflicts.of(ConflictAspect.LIST);
    }

    @Override
    public DeskContent content(Conflicts view, DeskSubject subject) {
        ConflictGroup group = ConflictGroup.of(subject.atlas(), subject.group(), subject.day(), subject.messages());
        return new GroupConflictCharts(subject.atlas(), subject.messages())
                .of(view, group)
                .map(chart -> DeskContent.of(chart, subject))
                .orElseGet(() -> list(group, subject));
    }

    private static DeskContent list(ConflictGroup group, DeskSubject subject) {
        Messages messages = subject.messages();
        RecordedConflicts recorded = RecordedConflicts.of(subject.atlas(), group, messages);
        return new DeskContent(
                "recorded-conflicts",
                messages.get("conflicts.title.list", group.words()),
                messages.get(
                        "conflicts.unit.list",
                        messages.day(group.day()),
                        Integer.toString(group.day().getYear())),
                recorded.notes(),
                recorded.sources(),
                Optional.empty(),
                () -> new DeskTable(
                        recorded.table(),
                        heads(messages, group.day().getYear()),
                        recorded.rows().stream()
                                .map(row -> Optional.<MarkTarget>of(new MarkTarget.OfConflict(row.id())))
                                .toList()));
    }

    /// Of the columns of the list; the id has none.
    private static List<String> heads(Messages messages, int year) {
        return Stream.of(
                        "",
                        "name",
                        "status",
                        "types",
                        "over",
                        "parties",
                        "active-years",
                        "told-by",
                        "part-of",
                        "deaths-low",
                        "deaths-best",
                        "deaths-high")
                .map(column ->
                        column.isEmpty() ? "" : messages.get("conflicts.column." + column, Integer.toString(year)))
                .toList();
    }

    @Override
    public List<Node> choices(Conflicts view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> all = new ArrayList<>(List.of(choices.oneOf(
                "conflicts",
                List.of(ConflictAspect.values()),
                view.aspect(),
                aspect -> choose.accept(new Conflicts(aspect, view.told())))));
        if (view.aspect() == ConflictAspect.DEATHS) {
            all.add(choices.oneOf(
                    "deaths",
                    Stream.concat(
                                    Stream.of(Optional.<String>empty()),
                                    subject.atlas().conflicts().keySet().stream()
                                            .map(Optional::of))
                            .toList(),
                    view.told(),
                    told -> told.flatMap(subject.atlas()::conflict)
                            .map(conflict ->
                                    conflict.names().in(subject.messages().language()))
                            .orElseGet(() -> subject.messages().get("conflicts.deaths.in-states")),
                    told -> choose.accept(new Conflicts(view.aspect(), told))));
        }
        return all;
    }
}
