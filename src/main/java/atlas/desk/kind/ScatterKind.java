package atlas.desk.kind;

import atlas.chart.figure.ScatterCharts;
import atlas.desk.choice.ColourMenu;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.SinceMenu;
import atlas.view.desk.DeskView;
import atlas.view.desk.Scatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The states of the group by two figures, a point each.
final class ScatterKind implements DeskKind<Scatter> {

    private static final String ACROSS = "gdp-per-capita-ppp";
    private static final String UP = "life-expectancy";

    @Override
    public Class<Scatter> type() {
        return Scatter.class;
    }

    @Override
    public String id() {
        return "scatter";
    }

    @Override
    public Scatter first(DeskSubject subject) {
        return new Scatter(
                subject.known(ACROSS).orElse(subject.figure()),
                subject.known(UP).orElse(subject.figure()),
                subject.known("population"));
    }

    @Override
    public DeskContent content(Scatter view, DeskSubject subject) {
        return new ScatterCharts(subject.atlas(), subject.messages())
                .of(view, subject.figureGroup())
                .map(chart -> DeskContent.of(chart, subject))
                .orElseThrow();
    }

    @Override
    public List<Node> choices(Scatter view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                choices.figure(
                        "across",
                        subject.known(view.across()),
                        figure -> choose.accept(view.of(figure, view.up(), view.size()))),
                choices.figure(
                        "up",
                        subject.known(view.up()),
                        figure -> choose.accept(view.of(view.across(), figure, view.size()))),
                choices.figure(
                        "size",
                        view.size().flatMap(subject::known),
                        figure -> choose.accept(view.of(view.across(), view.up(), Optional.of(figure)))),
                new ColourMenu(subject, view.colour(), colour -> choose.accept(view.in(colour))).node(),
                new SinceMenu(subject, "way", view.since(), day -> choose.accept(view.since(day))));
    }
}
