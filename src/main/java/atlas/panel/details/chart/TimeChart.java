package atlas.panel.details.chart;

import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PixelGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// A chart along time: years below, a line at the date. Its height is that of its style.
abstract class TimeChart extends Region implements DatedNode {

    private static final double AXIS_GAP = 4;

    private final TimeSpan span;
    private final Line axis = new Line();
    private final Line dateLine = new Line();
    private final List<Label> years = new ArrayList<>();
    private LocalDate day;
    private double left;
    private double right;
    private double top;
    private double bottom;

    TimeChart(TimeSpan span) {
        this.span = span;
        this.day = span.from();
        axis.getStyleClass().add("chart-axis");
        dateLine.getStyleClass().add("chart-date");
        getStyleClass().add("time-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
            Label label = new Label(Integer.toString(year));
            label.getStyleClass().add("chart-tick");
            years.add(label);
        }
        getChildren().add(axis);
        getChildren().addAll(years);
    }

    /// Puts the date's line above all that was added before.
    final void raiseDateLine() {
        getChildren().remove(dateLine);
        getChildren().add(dateLine);
    }

    @Override
    public final Region node() {
        return this;
    }

    @Override
    public final void travelTo(LocalDate date) {
        day = date;
        placeDate();
    }

    final double x(LocalDate date) {
        return left + span.at(date) * (right - left);
    }

    /// The height of a part of the plot: 0 at its foot, 1 at its head.
    final double y(double part) {
        return bottom - part * (bottom - top);
    }

    final double left() {
        return left;
    }

    final double right() {
        return right;
    }

    final LocalDate day() {
        return day;
    }

    /// Places what is plotted.
    abstract void placePlot();

    /// Places what stands at the date.
    void placeAtDate() {}

    @Override
    protected final void layoutChildren() {
        Insets insets = getInsets();
        double tickHeight = Math.ceil(years.getFirst().prefHeight(-1));
        left = insets.getLeft();
        right = getWidth() - insets.getRight();
        top = insets.getTop();
        bottom = getHeight() - insets.getBottom() - tickHeight - AXIS_GAP;
        axis.setStartX(left);
        axis.setEndX(right);
        axis.setStartY(PixelGrid.crisp(bottom));
        axis.setEndY(PixelGrid.crisp(bottom));
        placeYears();
        placePlot();
        placeDate();
    }

    private void placeYears() {
        double labelWidth = years.getFirst().prefWidth(-1);
        int step = span.yearStep(right - left, labelWidth);
        for (Label label : years) {
            int year = Integer.parseInt(label.getText());
            boolean isShown = year % step == 0;
            label.setVisible(isShown);
            if (isShown) {
                label.autosize();
                double centre = x(LocalDate.of(year, 1, 1));
                label.relocate(
                        Math.clamp(centre - labelWidth / 2, left, Math.max(left, right - labelWidth)),
                        bottom + AXIS_GAP);
            }
        }
    }

    private void placeDate() {
        double x = PixelGrid.crisp(x(day));
        dateLine.setStartX(x);
        dateLine.setEndX(x);
        dateLine.setStartY(top);
        dateLine.setEndY(bottom);
        placeAtDate();
    }
}
