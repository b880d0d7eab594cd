package atlas.desk.kind;

import atlas.chart.overlap.SharedCharts;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SinceMenu;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// States by states: in how many organizations they sit together.
final class SharedKind implements DeskKind<DeskView.Shared> {

    @Override
    public Class<DeskView.Shared> type() {
        return DeskView.Shared.class;
    }

    @Override
    public String id() {
        return "shared";
    }

    @Override
    public DeskView.Shared first(DeskSubject subject) {
        return new DeskView.Shared(Optional.empty());
    }

    @Override
    public DeskContent content(DeskView.Shared view, DeskSubject subject) {
        return DeskContent.of(
                new SharedCharts(subject.atlas(), subject.messages()).shared(view, subject.group(), subject.day()),
                subject);
    }

    @Override
    public List<Node> choices(DeskView.Shared view, DeskSubject subject, Consumer<DeskView> choose) {
        return List.of(new SinceMenu(subject, view.since(), since -> choose.accept(new DeskView.Shared(since))));
    }
}
