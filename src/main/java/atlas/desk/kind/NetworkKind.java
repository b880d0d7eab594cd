package atlas.desk.kind;

import atlas.chart.overlap.NetworkCharts;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The states of the group, joined where they share organizations; each in one place on all days.
final class NetworkKind implements DeskKind<DeskView.Network> {

    @Override
    public Class<DeskView.Network> type() {
        return DeskView.Network.class;
    }

    @Override
    public String id() {
        return "network";
    }

    @Override
    public DeskView.Network first(DeskSubject subject) {
        return new DeskView.Network(Optional.empty());
    }

    @Override
    public DeskContent content(DeskView.Network view, DeskSubject subject) {
        return DeskContent.of(
                new NetworkCharts(subject.atlas(), subject.messages()).network(view, subject.group(), subject.day()),
                subject);
    }

    @Override
    public List<Node> choices(DeskView.Network view, DeskSubject subject, Consumer<DeskView> choose) {
        return List.of();
    }
}
