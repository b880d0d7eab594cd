package atlas.desk.kind;

import atlas.analysis.StressLayout.Place;
import atlas.chart.overlap.NetworkCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The states of the group, joined where they share organizations; each in one place on all days.
final class NetworkKind implements DeskKind<DeskView.Network> {

    private static final int MOST_SHARED = 12;

    /// Places are those of all days: while time runs they are not worked out again.
    private volatile @Nullable Placed placed;

    private record Placed(Atlas atlas, Group group, Map<String, Place> places) {}

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
        NetworkCharts charts = new NetworkCharts(subject.atlas(), subject.messages());
        return DeskContent.of(charts.network(view, subject.group(), subject.day(), places(charts, subject)), subject);
    }

    @SuppressWarnings(
            "ReferenceEquality") // The same atlas, not a like one: comparing all of it would cost more than the places.
    private Map<String, Place> places(NetworkCharts charts, DeskSubject subject) {
        Placed known = placed;
        if (known == null || known.atlas() != subject.atlas() || !known.group().equals(subject.group())) {
            known = new Placed(subject.atlas(), subject.group(), charts.places(subject.group()));
            placed = known;
        }
        return known.places();
    }

    @Override
    public List<Node> choices(DeskView.Network view, DeskSubject subject, Consumer<DeskView> choose) {
        List<Optional<Integer>> all = new ArrayList<>(List.of(Optional.empty()));
        IntStream.rangeClosed(1, MOST_SHARED).mapToObj(Optional::of).forEach(all::add);
        return List.of(new DeskChoices(subject)
                .oneOf(
                        "network-least",
                        all,
                        view.atLeast(),
                        least -> least.map(count -> subject.messages().get("desk.choice.network-least.some", count))
                                .orElseGet(() -> subject.messages().get("desk.choice.network-least.auto")),
                        least -> choose.accept(new DeskView.Network(least))));
    }
}
