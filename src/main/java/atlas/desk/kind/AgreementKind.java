package atlas.desk.kind;

import atlas.chart.vote.AgreementCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// How alike the states of the group vote in the General Assembly, each with each other.
final class AgreementKind implements DeskKind<DeskView.Agreement> {

    @Override
    public Class<DeskView.Agreement> type() {
        return DeskView.Agreement.class;
    }

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public DeskView.Agreement first(DeskSubject subject) {
        return new DeskView.Agreement(AgreementMeasure.SHARE, VoteSpan.ALL_YEARS, new RollCallTopic.Everything());
    }

    @Override
    public DeskContent content(DeskView.Agreement view, DeskSubject subject) {
        return DeskContent.of(
                new AgreementCharts(subject.atlas(), subject.messages()).matrix(view, subject.group(), subject.day()),
                subject);
    }

    @Override
    public List<Node> choices(DeskView.Agreement view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                choices.oneOf(
                        "agreement",
                        List.of(AgreementMeasure.values()),
                        view.measure(),
                        measure -> choose.accept(new DeskView.Agreement(measure, view.span(), view.topic()))),
                choices.oneOf(
                        "span",
                        List.of(VoteSpan.values()),
                        view.span(),
                        span -> choose.accept(new DeskView.Agreement(view.measure(), span, view.topic()))),
                choices.topic(
                        view.topic(),
                        topic -> choose.accept(new DeskView.Agreement(view.measure(), view.span(), topic))));
    }
}
