package atlas.desk.kind;

import atlas.chart.vote.CohesionCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallTopic;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// How united the group votes in the General Assembly, year by year.
final class CohesionKind implements DeskKind<DeskView.Cohesion> {

    @Override
    public Class<DeskView.Cohesion> type() {
        return DeskView.Cohesion.class;
    }

    @Override
    public String id() {
        return "cohesion";
    }

    @Override
    public DeskView.Cohesion first(DeskSubject subject) {
        return new DeskView.Cohesion(CohesionIndex.RICE, new RollCallTopic.Everything(), List.of());
    }

    @Override
    public DeskContent content(DeskView.Cohesion view, DeskSubject subject) {
        return DeskContent.of(
                new CohesionCharts(subject.atlas(), subject.messages()).throughTime(view, subject.group()), subject);
    }

    @Override
    public List<Node> choices(DeskView.Cohesion view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                choices.oneOf(
                        "cohesion",
                        List.of(CohesionIndex.values()),
                        view.index(),
                        index -> choose.accept(new DeskView.Cohesion(index, view.topic(), view.beside()))),
                choices.topic(
                        view.topic(),
                        topic -> choose.accept(new DeskView.Cohesion(view.index(), topic, view.beside()))));
    }
}
