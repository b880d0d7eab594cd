package atlas.panel.details.chart;

import atlas.domain.figure.Series;
import atlas.panel.details.block.PixelGrid;
import java.util.Map;
import java.util.NavigableMap;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A figure's course through the years, small: a line at zero, a dot at the newest value up to the date.
public final class Sparkline extends Region {

    private static final double RADIUS = 2.5;

    private final NavigableMap<Integer, Series.Value> values;
    private final int first;
    private final int last;
    private final double low;
    private final double high;
    private final Path line = new Path();
    private final Line baseline = new Line();
    private final Circle dot = new Circle(RADIUS);
    private int year;

    /// @param values at least one
    public Sparkline(NavigableMap<Integer, Series.Value> values, int first, int last, String accessibleText) {
        this.values = values;
        this.first = first;
        this.last = last;
        this.year = last;
        high = values.values().stream().mapToDouble(Series.Value::value).max().orElse(1);
        low = Math.min(
                0,
                values.values().stream().mapToDouble(Series.Value::value).min().orElse(0));
        getStyleClass().add("sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        line.getStyleClass().add("chart-line");
        baseline.getStyleClass().add("chart-axis");
        dot.getStyleClass().add("chart-dot");
        getChildren().addAll(baseline, line, dot);
    }

    public void showYear(int shown) {
        year = shown;
        placeDot();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Series.Value> entry :
                values.subMap(first, true, last, true).entrySet()) {
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
    }

    private void placeDot() {
        Map.Entry<Integer, Series.Value> newest = values.floorEntry(year);
        dot.setVisible(newest != null && newest.getKey() >= first);
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
}
