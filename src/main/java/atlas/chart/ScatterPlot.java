package atlas.chart;

import atlas.chart.scale.ValueForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// States by two figures, a point each, its area by a third if there is one, its colour by what it belongs to, and the
/// way on which it came there.
///
/// @param groups what the colours tell apart, in their order; empty where all points have one colour
/// @param trails the ways of some of the points
public record ScatterPlot(
        List<Point> points, Axis across, Axis up, Optional<Axis> size, List<PointGroup> groups, List<Trail> trails)
        implements Plot {

    /// A state.
    ///
    /// @param iso3     ISO 3166-1 alpha-3
    /// @param name     in the reader's language
    /// @param size     empty where no figure gives one, or it is not known of the state
    /// @param isMarked whether it stands out, because the reader chose it
    /// @param group    the number of the group that it belongs to, from 0; of no account where there are none
    public record Point(
            String iso3, String name, double x, double y, Optional<Double> size, boolean isMarked, int group) {

        /// A point where there are no groups.
        public Point(String iso3, String name, double x, double y, Optional<Double> size, boolean isMarked) {
            this(iso3, name, x, y, size, isMarked, 0);
        }
    }

    /// What points of one colour have in common.
    ///
    /// @param name   in the reader's language
    /// @param isRest whether it is that they belong to none of the others
    public record PointGroup(String name, boolean isRest) {}

    /// The way of a point through the years, up to where it is.
    ///
    /// @param iso3  of its state
    /// @param steps in order of time, one at least
    public record Trail(String iso3, List<Step> steps) {

        public Trail {
            steps = List.copyOf(steps);
        }
    }

    /// Where a point was in a year.
    public record Step(int year, double x, double y) {}

    /// What a direction stands for.
    ///
    /// @param name          of the figure, with its unit
    /// @param isLogarithmic whether equal steps are equal factors
    public record Axis(String name, ValueForm form, boolean isLogarithmic) {}

    /// Values over more than this factor are shown by their logarithms: two decades.
    private static final double WIDE = 100;

    public ScatterPlot {
        points = List.copyOf(points);
        groups = List.copyOf(groups);
        trails = List.copyOf(trails);
    }

    /// Points of one colour that have come from nowhere.
    public ScatterPlot(List<Point> points, Axis across, Axis up, Optional<Axis> size) {
        this(points, across, up, size, List.of(), List.of());
    }

    /// All values from left to right, of points and of their ways.
    public List<Double> allAcross() {
        return Stream.concat(points.stream().map(Point::x), steps().map(Step::x))
                .toList();
    }

    /// All values upwards.
    public List<Double> allUp() {
        return Stream.concat(points.stream().map(Point::y), steps().map(Step::y))
                .toList();
    }

    private Stream<Step> steps() {
        return trails.stream().flatMap(trail -> trail.steps().stream());
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /// Whether values need a logarithmic axis to be told apart: all above zero, and more than two decades wide.
    public static boolean isWide(List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return least > 0 && most / least > WIDE;
    }
}
