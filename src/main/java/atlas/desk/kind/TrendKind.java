package atlas.desk.kind;

import atlas.chart.figure.TrendCharts;
import atlas.desk.choice.BandChoices;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.figure.FigureMeasure;
import atlas.view.desk.DeskView;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// A figure of the group through the years.
final class TrendKind implements DeskKind<Trend> {

    @Override
    public Class<Trend> type() {
        return Trend.class;
    }

    @Override
    public String id() {
        return "trend";
    }

    @Override
    public Trend first(DeskSubject subject) {
        return Trend.of(subject.figure());
    }

    @Override
    public DeskContent content(Trend view, DeskSubject subject) {
        return new TrendCharts(subject.atlas(), subject.messages())
                .of(view, subject.figureGroup())
                .map(chart -> DeskContent.of(chart, subject))
                .orElseThrow();
    }

    @Override
    public List<Node> choices(Trend view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> all = new ArrayList<>(List.of(
                choices.figure(
                        "figure",
                        subject.known(view.figure()),
                        figure -> choose.accept(shown(figure, subject.measure(figure, view.measure()), view, subject))),
                choices.oneOf(
                        "measure",
                        subject.measures(view.figure()),
                        view.measure(),
                        measure -> choose.accept(shown(view.figure(), measure, view, subject))),
                choices.oneOf(
                        "trend-form",
                        forms(view.figure(), view.measure(), subject),
                        view.form(),
                        form -> choose.accept(view.of(view.figure(), view.measure(), form))),
                choices.year(
                        "year-from",
                        view.span().from(),
                        year -> choose.accept(view.in(view.span().withFrom(year)))),
                choices.year(
                        "year-to",
                        view.span().to(),
                        year -> choose.accept(view.in(view.span().withTo(year))))));
        all.addAll(new BandChoices(subject, view.bands(), bands -> choose.accept(view.before(bands))).all());
        return all;
    }

    /// In the form that it has, where the figure can stand in it.
    private static Trend shown(String figure, FigureMeasure measure, Trend view, DeskSubject subject) {
        boolean canStand = forms(figure, measure, subject).contains(view.form());
        return view.of(figure, measure, canStand ? view.form() : TrendForm.LINES);
    }

    private static List<TrendForm> forms(String figure, FigureMeasure measure, DeskSubject subject) {
        return Stream.of(TrendForm.values())
                .filter(form -> form == TrendForm.LINES
                        || subject.atlas()
                                .indicator(figure)
                                .filter(known -> TrendCharts.has(subject.atlas(), known, measure, form))
                                .isPresent())
                .toList();
    }
}
