package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.chart.Plot.LinePlot;
import atlas.domain.figure.Series;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.details.block.PixelGrid;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// A figure's course through the years, small: a line at zero, a dot at the newest value up to the date.
public final class Sparkline extends Region implements Chart {

    private static final double RADIUS = 2.5;

    private final ChartContent<LinePlot> content;
    private final NavigableMap<Integer, Series.Value> values;
    private final int first;
    private final int last;
    private final double low;
    private final double high;
    private final Path line = new Path();
    private final Line baseline = new Line();
    private final Circle dot = new Circle(RADIUS);
    private final @Nullable PointTip pointTip;
    private int year;

    /// @param content a single line, or none where no value lies in the years shown
    public Sparkline(ChartContent<LinePlot> content, Messages messages, String accessibleText) {
        this.content = content;
        this.values = content.plot().lines().isEmpty()
                ? Collections.emptyNavigableMap()
                : content.plot().lines().getFirst().values();
        this.first = content.plot().span().from().getYear();
        this.last = content.plot().span().to().getYear();
        this.year = last;
        high = highest();
        low = lowest();
        getStyleClass().add("sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        line.getStyleClass().add("chart-line");
        baseline.getStyleClass().add("chart-axis");
        dot.getStyleClass().add("chart-dot");
        getChildren().addAll(baseline, line, dot);
        pointTip = values.isEmpty()
                ? null
                : new PointTip(this, new ValuePoints(messages, content.plot().form().decimals()), accessibleText);
        if (pointTip != null) {
            getChildren().add(pointTip.ring());
        }
    }

    private double highest() {
        return values.values().stream().mapToDouble(Series.Value::value).max().orElse(1);
    }

    /// Zero, or what lies below.
    private double lowest() {
        return Math.min(
                0,
                values.values().stream().mapToDouble(Series.Value::value).min().orElse(0));
    }

    @Override
    public ChartContent<LinePlot> content() {
        return content;
    }

    public void showYear(int shown) {
        year = shown;
        placeDot();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Series.Value> entry : values.entrySet()) {
            double x = x(entry.getKey());
            double y = y(entry.getValue().value());
            line.getElements().add(before == entry.getKey() - 1 ? new LineTo(x, y) : new MoveTo(x, y));
            before = entry.getKey();
        }
        double zero = PixelGrid.crisp(y(0));
        baseline.setStartX(0);
        baseline.setEndX(getWidth());
        baseline.setStartY(zero);
        baseline.setEndY(zero);
        placeDot();
        if (pointTip != null) {
            pointTip.place();
        }
    }

    private void placeDot() {
        Map.Entry<Integer, Series.Value> newest = values.floorEntry(year);
        dot.setVisible(newest != null);
        if (newest != null) {
            dot.setCenterX(x(newest.getKey()));
            dot.setCenterY(y(newest.getValue().value()));
        }
    }

    private double x(int at) {
        return RADIUS + (getWidth() - 2 * RADIUS) * (at - first) / Math.max(1, last - first);
    }

    private double y(double value) {
        double span = high - low;
        double room = getHeight() - 2 * RADIUS - 1;
        return RADIUS + room * (span > 0 ? (high - value) / span : 1);
    }

    private final class ValuePoints implements PointTip.Points {

        private final List<Map.Entry<Integer, Series.Value>> points = List.copyOf(values.entrySet());
        private final Messages messages;
        private final Amounts amounts;
        private final int decimals;

        ValuePoints(Messages messages, int decimals) {
            this.messages = messages;
            this.amounts = new Amounts(messages);
            this.decimals = decimals;
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public Point2D at(int point) {
            Map.Entry<Integer, Series.Value> entry = points.get(point);
            return new Point2D(x(entry.getKey()), y(entry.getValue().value()));
        }

        @Override
        public String words(int point) {
            String named = Integer.toString(points.get(point).getKey());
            Series.Value value = points.get(point).getValue();
            return value.estimateRange()
                    .filter(range -> range.low() < range.high())
                    .map(range -> messages.get(
                            "chart.point.range",
                            named,
                            amount(value.value()),
                            amount(range.low()),
                            amount(range.high())))
                    .orElseGet(() -> messages.get("chart.point", named, amount(value.value())));
        }

        @Override
        public double xAtDay() {
            return x(year);
        }

        private String amount(double number) {
            return amounts.of(number, decimals);
        }
    }
}
