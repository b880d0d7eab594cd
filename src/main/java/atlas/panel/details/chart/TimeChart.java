package atlas.panel.details.chart;

import atlas.chart.scale.TimeSpan;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PixelGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// A chart along time: years below, a line at the date. Its height is that of its style.
abstract class TimeChart extends Region implements DatedNode, Chart {

    private static final double AXIS_GAP = 4;

    private final TimeSpan span;
    private final Line axis = new Line();
    private final Line dateLine = new Line();
    private final List<Label> years = new ArrayList<>();
    private @Nullable PointTip pointTip;
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

    /// Tells the points in words, under the pointer and by the arrow keys.
    ///
    /// @param sentence what the whole chart shows
    final void tell(Points points, String sentence) {
        PointTip tip = new PointTip(this, points, sentence);
        getChildren().add(tip.ring());
        pointTip = tip;
    }

    /// The points of a chart along time.
    abstract class Points implements PointTip.Points {

        @Override
        public final double xAtDay() {
            return x(day);
        }

        /// A place in the plot.
        final Point2D at(LocalDate date, double part) {
            return new Point2D(x(date), y(part));
        }
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
        if (pointTip != null) {
            pointTip.place();
        }
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
