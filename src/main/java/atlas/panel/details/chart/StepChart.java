package atlas.panel.details.chart;

import atlas.analysis.DateWords;
import atlas.analysis.MembersThroughTime;
import atlas.analysis.MembersThroughTime.Step;
import atlas.chart.ChartContent;
import atlas.chart.Plot.StepPlot;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Members through time, as steps.
public final class StepChart extends TimeChart {

    private static final double RADIUS = 3.5;
    private static final double HEADROOM = 1.12;

    private final ChartContent<StepPlot> content;
    private final MembersThroughTime members;
    private final Path line = new Path();
    private final Path area = new Path();
    private final Circle dot = new Circle(RADIUS);
    private final Label last = new Label();

    private final List<Step> steps;

    public StepChart(ChartContent<StepPlot> content, Messages messages, String accessibleText) {
        super(content.plot().span());
        this.content = content;
        this.members = content.plot().members();
        this.steps = members.steps();
        getStyleClass().add("step-chart");
        line.getStyleClass().add("chart-line");
        area.getStyleClass().add("chart-area");
        dot.getStyleClass().add("chart-dot");
        last.getStyleClass().add("chart-value");
        last.setText(Integer.toString(members.on(members.end())));
        getChildren().addAll(area, line, last);
        raiseDateLine();
        getChildren().add(dot);
        tell(new StepPoints(messages), accessibleText);
    }

    @Override
    public ChartContent<StepPlot> content() {
        return content;
    }

    @Override
    void placePlot() {
        line.getElements().clear();
        area.getElements().clear();
        for (Step step : steps) {
            double x = x(step.from());
            double y = y(part(step.count()));
            if (line.getElements().isEmpty()) {
                line.getElements().add(new MoveTo(x, y));
                area.getElements().addAll(new MoveTo(x, y(0)), new LineTo(x, y));
            } else {
                line.getElements().addAll(new HLineTo(x), new VLineTo(y));
                area.getElements().addAll(new HLineTo(x), new VLineTo(y));
            }
        }
        line.getElements().add(new HLineTo(right()));
        area.getElements().addAll(new HLineTo(right()), new VLineTo(y(0)), new ClosePath());
        last.autosize();
        last.relocate(right() - last.getWidth(), y(part(members.on(members.end()))) - last.getHeight() - 2);
    }

    @Override
    void placeAtDate() {
        dot.setCenterX(x(day()));
        dot.setCenterY(y(part(members.on(day()))));
    }

    private double part(int count) {
        return members.most() == 0 ? 0 : count / (members.most() * HEADROOM);
    }

    /// A step is told wherever the pointer is in it.
    private final class StepPoints extends Points {

        private final Messages messages;
        private final DateWords dates;

        StepPoints(Messages messages) {
            this.messages = messages;
            this.dates = new DateWords(messages);
        }

        @Override
        public int size() {
            return steps.size();
        }

        @Override
        public Point2D at(int point) {
            Step step = steps.get(point);
            return at(step.from(), part(step.count()));
        }

        @Override
        public int under(double x) {
            int point = 0;
            while (point + 1 < steps.size() && at(point + 1).getX() <= x) {
                point++;
            }
            return point;
        }

        @Override
        public String words(int point) {
            Step step = steps.get(point);
            Period period = new Period(new Edtf.Day(step.from()), Optional.of(new Edtf.Day(step.to())));
            return messages.get("chart.point", dates.of(period), messages.get("details.count.MEMBER", step.count()));
        }
    }
}
