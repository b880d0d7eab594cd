package atlas.desk.kind;

import atlas.chart.overlap.OverlapCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SinceMenu;
import atlas.view.desk.DeskView;
import atlas.view.desk.DeskView.OverlapMeasure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Organizations by organizations: the members that they have in common.
final class OverlapKind implements DeskKind<DeskView.Overlap> {

    @Override
    public Class<DeskView.Overlap> type() {
        return DeskView.Overlap.class;
    }

    @Override
    public String id() {
        return "overlap";
    }

    @Override
    public DeskView.Overlap first(DeskSubject subject) {
        return new DeskView.Overlap(OverlapMeasure.JACCARD, Optional.empty());
    }

    @Override
    public DeskContent content(DeskView.Overlap view, DeskSubject subject) {
        return DeskContent.of(
                new OverlapCharts(subject.atlas(), subject.messages()).overlap(view, subject.day()), subject);
    }

    @Override
    public List<Node> choices(DeskView.Overlap view, DeskSubject subject, Consumer<DeskView> choose) {
        return List.of(
                new DeskChoices(subject)
                        .oneOf(
                                "overlap",
                                List.of(OverlapMeasure.values()),
                                view.measure(),
                                measure -> choose.accept(new DeskView.Overlap(measure, view.since()))),
                new SinceMenu(
                        subject, view.since(), since -> choose.accept(new DeskView.Overlap(view.measure(), since))));
    }
}
