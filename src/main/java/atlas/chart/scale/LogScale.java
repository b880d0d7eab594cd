package atlas.chart.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An axis of values above zero on which equal steps are equal factors.
///
/// @param low   at its foot
/// @param high  at its head, above the foot
/// @param ticks rising, between the two
public record LogScale(double low, double high, List<Double> ticks) implements Scale {

    /// The digits at which ticks may stand, the finest first.
    private static final List<int[]> DIGITS = List.of(new int[] {1, 2, 5}, new int[] {1, 3}, new int[] {1});

    /// Room beyond the outermost values, as a share of the whole.
    private static final double MARGIN = 0.03;

    public LogScale {
        if (!(0 < low && low < high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "a logarithmic scale rises between finite numbers above zero, not from " + low + " to " + high);
        }
        ticks = List.copyOf(ticks);
    }

    /// The scale that holds values, with some room beyond them and as many ticks as are allowed.
    ///
    /// @param least     of the values, above zero
    /// @param most      of the values, above the least
    /// @param mostTicks at least 2
    public static LogScale holding(double least, double most, int mostTicks) {
        double margin = (Math.log10(most) - Math.log10(least)) * MARGIN;
        double low = Math.pow(10, Math.log10(least) - margin);
        double high = Math.pow(10, Math.log10(most) + margin);
        for (int[] digits : DIGITS) {
            List<Double> ticks = ticks(low, high, digits, 1);
            if (ticks.size() <= mostTicks) {
                return new LogScale(low, high, ticks);
            }
        }
        int decades = 2;
        while (ticks(low, high, new int[] {1}, decades).size() > mostTicks) {
            decades++;
        }
        return new LogScale(low, high, ticks(low, high, new int[] {1}, decades));
    }

    private static List<Double> ticks(double low, double high, int[] digits, int everyDecades) {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.ceil(Math.log10(high));
        IntStream.rangeClosed(first, last)
                .filter(exponent -> Math.floorMod(exponent, everyDecades) == 0)
                .forEach(exponent -> {
                    for (int digit : digits) {
                        double tick = BigDecimal.valueOf(digit)
                                .scaleByPowerOfTen(exponent)
                                .doubleValue();
                        if (tick >= low && tick <= high) {
                            ticks.add(tick);
                        }
                    }
                });
        return ticks;
    }

    @Override
    public double part(double value) {
        return (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
    }
}
