package atlas.desk.kind;

import atlas.chart.figure.RankingCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SinceMenu;
import atlas.domain.figure.FigureMeasure;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Ranking.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static Ranking since(Ranking view, Optional<Since> since) {
        return new Ranking(view.figure(), view.measure(), since, view.form());
    }

    @Override
    public List<Node> choices(Ranking view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> all = new ArrayList<>(List.of(
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
                        form -> choose.accept(new Ranking(view.figure(), view.measure(), view.since(), form)))));
        if (view.form() == RankingForm.BARS) {
            all.add(new SinceMenu(
                    subject,
                    view.since().map(Since::day),
                    day -> choose.accept(since(
                            view,
                            day.map(found -> new Since(
                                    found, view.since().map(Since::form).orElse(ChangeForm.DIFFERENCE)))))));
            view.since()
                    .ifPresent(since -> all.add(choices.oneOf(
                            "change",
                            List.of(ChangeForm.values()),
                            since.form(),
                            form -> choose.accept(since(view, Optional.of(new Since(since.day(), form)))))));
        }
        return all;
    }
}
