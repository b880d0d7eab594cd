package atlas.desk.kind;

import atlas.chart.figure.RankingCharts;
import atlas.domain.figure.FigureMeasure;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.RankingForm;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The states of the group by a figure, on the day or through the years.
final class RankingKind implements DeskKind<Ranking> {

    @Override
    public Class<Ranking> type() {
        return Ranking.class;
    }

    @Override
    public String id() {
        return "ranking";
    }

    @Override
    public Ranking first(DeskSubject subject) {
        return Ranking.of(subject.figure());
    }

    @Override
    public DeskContent content(Ranking view, DeskSubject subject) {
        return new RankingCharts(subject.atlas(), subject.messages())
                .of(view, subject.figureGroup())
                .map(chart -> DeskContent.of(chart, subject))
                .orElseThrow();
    }

    @Override
    public List<Node> choices(Ranking view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                choices.figure(
                        "figure",
                        subject.known(view.figure()),
                        figure -> choose.accept(new Ranking(
                                figure, subject.measure(figure, view.measure()), view.since(), view.form()))),
                choices.oneOf(
                        "measure",
                        subject.measures(view.figure()).stream()
                                .filter(measure -> measure != FigureMeasure.INDEX)
                                .toList(),
                        view.measure(),
                        measure -> choose.accept(new Ranking(view.figure(), measure, view.since(), view.form()))),
                choices.oneOf(
                        "ranking-form",
                        List.of(RankingForm.values()),
                        view.form(),
                        form -> choose.accept(new Ranking(view.figure(), view.measure(), view.since(), form))));
    }
}
