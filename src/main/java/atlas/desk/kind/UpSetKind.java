package atlas.desk.kind;

import atlas.chart.overlap.UpSetCharts;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// How many states of the group are members of exactly which organizations.
final class UpSetKind implements DeskKind<DeskView.UpSet> {

    @Override
    public Class<DeskView.UpSet> type() {
        return DeskView.UpSet.class;
    }

    @Override
    public String id() {
        return "upset";
    }

    @Override
    public DeskView.UpSet first(DeskSubject subject) {
        return DeskView.UpSet.ALL;
    }

    @Override
    public DeskContent content(DeskView.UpSet view, DeskSubject subject) {
        return DeskContent.of(
                new UpSetCharts(subject.atlas(), subject.messages())
                        .upSet(view, Optional.of(subject.group()), subject.day()),
                subject);
    }

    @Override
    public List<Node> choices(DeskView.UpSet view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(choices.oneOf(
                "at-least",
                List.of(0, 1, 2, 3, 5, 8),
                view.atLeast(),
                String::valueOf,
                least -> choose.accept(new DeskView.UpSet(
                        view.organizations(), least, view.atMost().filter(most -> most >= least), view.withState()))));
    }
}
