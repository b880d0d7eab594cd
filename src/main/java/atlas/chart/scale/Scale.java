package atlas.chart.scale;

import java.util.List;

/// An axis of values.
public sealed interface Scale permits ValueScale, LogScale {

    /// Where numbers are written, rising.
    List<Double> ticks();

    /// How far along a value stands: 0 at the foot, 1 at the head.
    double part(double value);
}
