package atlas.desk.kind;

import atlas.analysis.compare.FirstCompared;
import atlas.chart.compare.CompareCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SideChips;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.vote.VoteSpan;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.AspectKind;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A few states, organizations and groups side by side.
final class CompareKind implements DeskKind<Compare> {

    @Override
    public Class<Compare> type() {
        return Compare.class;
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public Compare first(DeskSubject subject) {
        return Compare.of(
                FirstCompared.of(subject.atlas(), subject.group(), subject.day(), subject.marked()),
                new CompareAspect.Memberships());
    }

    @Override
    public DeskContent content(Compare view, DeskSubject subject) {
        return DeskContent.of(new CompareCharts(subject.atlas(), subject.messages()).of(view, subject.day()), subject);
    }

    @Override
    public List<Node> choices(Compare view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> nodes = new ArrayList<>(new SideChips(subject, view, choose::accept).nodes());
        nodes.add(choices.oneOf(
                "compare",
                List.of(AspectKind.values()),
                view.aspect().kind(),
                kind -> choose.accept(view.by(
                        CompareAspect.first(kind, subject.atlas().indicators().keySet())))));
        switch (view.aspect()) {
            case CompareAspect.Memberships(), CompareAspect.Conflicts() -> {}
            case CompareAspect.Figures(List<String> figures) ->
                nodes.add(choices.figures(
                        "figures", figures, changed -> choose.accept(view.by(new CompareAspect.Figures(changed)))));
            case CompareAspect.Votes(VoteSpan span) ->
                nodes.add(choices.oneOf(
                        "span",
                        List.of(VoteSpan.values()),
                        span,
                        changed -> choose.accept(view.by(new CompareAspect.Votes(changed)))));
            case CompareAspect.ThroughTime(String figure, FigureMeasure measure) -> {
                nodes.add(choices.figure(
                        "figure",
                        subject.known(figure),
                        changed -> choose.accept(
                                view.by(new CompareAspect.ThroughTime(changed, subject.measure(changed, measure))))));
                nodes.add(choices.oneOf(
                        "measure",
                        subject.measures(figure),
                        measure,
                        changed -> choose.accept(view.by(new CompareAspect.ThroughTime(figure, changed)))));
            }
        }
        return nodes;
    }
}
