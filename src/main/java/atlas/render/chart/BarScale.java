package atlas.render.chart;

import atlas.chart.BarPlot;
import java.util.stream.DoubleStream;

/// Values from left to right: zero is always among them.
///
/// @param least at the left, zero or below
/// @param most  at the right, zero or above
record BarScale(double least, double most, double left, double right) {

    static BarScale of(BarPlot plot, double left, double right) {
        double least = values(plot).min().orElse(0);
        double most = values(plot).max().orElse(0);
        return new BarScale(Math.min(0, least), Math.max(0, most), left, right);
    }

    private static DoubleStream values(BarPlot plot) {
        return DoubleStream.concat(
                plot.bars().stream().mapToDouble(BarPlot.Bar::value),
                plot.together().stream().mapToDouble(BarPlot.Together::value));
    }

    double x(double value) {
        return most == least ? left : left + (value - least) / (most - least) * (right - left);
    }
}
