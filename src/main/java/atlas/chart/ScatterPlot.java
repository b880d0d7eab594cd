package atlas.chart;

import atlas.chart.scale.ValueForm;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// States by two figures, a point each, its area by a third if there is one.
public record ScatterPlot(List<Point> points, Axis across, Axis up, Optional<Axis> size) implements Plot {

    /// A state.
    ///
    /// @param iso3     ISO 3166-1 alpha-3
    /// @param name     in the reader's language
    /// @param size     empty where no figure gives one, or it is not known of the state
    /// @param isMarked whether it stands out, because the reader chose it
    public record Point(String iso3, String name, double x, double y, Optional<Double> size, boolean isMarked) {}

    /// What a direction stands for.
    ///
    /// @param name          of the figure, with its unit
    /// @param isLogarithmic whether equal steps are equal factors
    public record Axis(String name, ValueForm form, boolean isLogarithmic) {}

    /// Values over more than this factor are shown by their logarithms: two decades.
    private static final double WIDE = 100;

    public ScatterPlot {
        points = List.copyOf(points);
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

    /// The lowest and the highest value in a direction, with which an axis begins and ends at least; of points.
    public double least(ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).min().orElse(0);
    }

    public double most(ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).max().orElse(1);
    }
}
