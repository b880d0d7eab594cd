package atlas.panel.details.chart;

import atlas.analysis.MembersThroughTime;
import atlas.domain.Atlas;
import java.time.LocalDate;
import java.util.Map;
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

    private final MembersThroughTime members;
    private final Path line = new Path();
    private final Path area = new Path();
    private final Circle dot = new Circle(RADIUS);
    private final Label last = new Label();

    public StepChart(MembersThroughTime members, String accessibleText) {
        super(new TimeSpan(Atlas.FIRST_DAY, members.end()));
        this.members = members;
        getStyleClass().add("step-chart");
        setAccessibleText(accessibleText);
        line.getStyleClass().add("chart-line");
        area.getStyleClass().add("chart-area");
        dot.getStyleClass().add("chart-dot");
        last.getStyleClass().add("chart-value");
        last.setText(Integer.toString(members.on(members.end())));
        getChildren().addAll(area, line, last);
        raiseDateLine();
        getChildren().add(dot);
    }

    @Override
    void placePlot() {
        line.getElements().clear();
        area.getElements().clear();
        for (Map.Entry<LocalDate, Integer> step : members.countFrom().entrySet()) {
            double x = x(step.getKey());
            double y = y(part(step.getValue()));
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
}
