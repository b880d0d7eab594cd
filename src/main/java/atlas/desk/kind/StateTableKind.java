package atlas.desk.kind;

import atlas.chart.figure.StateFigureTable;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SinceMenu;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.Since;
import atlas.view.desk.StateTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A row for each state of the group, with figures and memberships that the reader has chosen as columns.
final class StateTableKind implements DeskKind<StateTable> {

    @Override
    public Class<StateTable> type() {
        return StateTable.class;
    }

    @Override
    public String id() {
        return "state-table";
    }

    @Override
    public StateTable first(DeskSubject subject) {
        return (StateTable) Desk.HOME.shown();
    }

    @Override
    public DeskContent content(StateTable view, DeskSubject subject) {
        StateFigureTable figures =
                new StateFigureTable(subject.atlas(), subject.messages(), view, subject.group(), subject.day());
        return new DeskContent(
                "states-and-figures",
                figures.title(),
                figures.unit(),
                figures.notes(),
                figures.sources(),
                Optional.empty(),
                () -> new ColumnWords(subject).told(figures.table()));
    }

    @Override
    public List<Node> choices(StateTable view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> nodes = new ArrayList<>(List.of(
                choices.several(
                        "columns",
                        List.copyOf(subject.atlas().indicators().values()),
                        figure -> figure.names().in(subject.messages().language()),
                        figure -> view.figures().contains(figure.id()),
                        figure -> choose.accept(new StateTable(
                                turned(view.figures(), figure.id()), view.organizations(), view.since()))),
                choices.several(
                        "memberships",
                        List.copyOf(subject.atlas().organizations().values()),
                        organization ->
                                organization.shortNames().in(subject.messages().language()),
                        organization -> view.organizations().contains(organization.id()),
                        organization -> choose.accept(new StateTable(
                                view.figures(), turned(view.organizations(), organization.id()), view.since()))),
                new SinceMenu(
                        subject,
                        view.since().map(Since::day),
                        day -> choose.accept(withSince(view, day, changeForm(view))))));
        if (view.since().isPresent()) {
            nodes.add(choices.oneOf(
                    "change",
                    List.of(ChangeForm.values()),
                    changeForm(view),
                    form -> choose.accept(withSince(view, view.since().map(Since::day), form))));
        }
        return nodes;
    }

    private static ChangeForm changeForm(StateTable view) {
        return view.since().map(Since::form).orElse(ChangeForm.DIFFERENCE);
    }

    private static StateTable withSince(StateTable view, Optional<LocalDate> day, ChangeForm form) {
        return new StateTable(view.figures(), view.organizations(), day.map(given -> new Since(given, form)));
    }

    private static List<String> turned(List<String> ids, String id) {
        List<String> changed = new ArrayList<>(ids);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }
}
