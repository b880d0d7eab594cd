package atlas.chart.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An axis of values: from a round number to another, with ticks at round numbers between them.
///
/// @param low   at its foot
/// @param high  at its head, above the foot
/// @param ticks rising, each a multiple of one step of 1, 2 or 5 times a power of ten
public record ValueScale(double low, double high, List<Double> ticks) implements Scale {

    public ValueScale {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("a scale rises between finite numbers, not from " + low + " to " + high);
        }
        ticks = List.copyOf(ticks);
    }

    /// The scale that holds values with as few ticks as are allowed, and no room lost beyond one step.
    ///
    /// @param least     of the values
    /// @param most      of the values; may be the least one too
    /// @param mostTicks at least 2
    public static ValueScale holding(double least, double most, int mostTicks) {
        return holding(least, most, mostTicks, 0);
    }

    /// The same for what is counted: ticks at whole numbers alone.
    public static ValueScale holdingCounts(double least, double most, int mostTicks) {
        return holding(least, most, mostTicks, 1);
    }

    private static ValueScale holding(double least, double most, int mostTicks, double leastStep) {
        if (least > most) {
            throw new IllegalArgumentException("the least value is above the most: " + least + ", " + most);
        }
        double first = least;
        double last = most;
        if (least == most) {
            // A single value stands in a scale that has room on one side of it at least.
            first = Math.min(least, 0);
            last = most == 0 ? 1 : Math.max(most, 0);
        }
        BigDecimal step = step(Math.max(leastStep, (last - first) / Math.max(1, mostTicks - 1)));
        BigDecimal low = multiple(first, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(last, step, RoundingMode.CEILING);
        while (high.subtract(low).divide(step, 0, RoundingMode.CEILING).intValue() > Math.max(1, mostTicks - 1)) {
            step = step(step.doubleValue() * 1.5);
            low = multiple(first, step, RoundingMode.FLOOR);
            high = multiple(last, step, RoundingMode.CEILING);
        }
        List<Double> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick.doubleValue());
        }
        return new ValueScale(low.doubleValue(), high.doubleValue(), ticks);
    }

    @Override
    public double part(double value) {
        return (value - low) / (high - low);
    }

    /// With how many decimals all ticks are told exactly.
    public int decimals() {
        return ticks.stream()
                .mapToInt(tick -> Math.max(
                        0, BigDecimal.valueOf(tick).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /// The smallest of 1, 2 and 5 times the powers of ten that is not below a length.
    private static BigDecimal step(double atLeast) {
        int exponent = (int) Math.floor(Math.log10(atLeast));
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= atLeast) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(step, 0, rounding).multiply(step);
    }
}
