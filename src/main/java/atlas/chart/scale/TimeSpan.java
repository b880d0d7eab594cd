package atlas.chart.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/// The time that a chart shows, from left to right.
public record TimeSpan(LocalDate from, LocalDate to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a span of time has a length: " + from + " to " + to);
        }
    }

    public static TimeSpan ofYears(int first, int last) {
        return new TimeSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// All years that lie in it, in part at least.
    public IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// How far along a day lies: 0 at the beginning, 1 at the end.
    public double at(LocalDate day) {
        return Math.clamp((double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to), 0.0, 1.0);
    }

    /// The years to write below an axis of some width: few enough to stay apart.
    public int yearStep(double width, double labelWidth) {
        double years = (double) ChronoUnit.DAYS.between(from, to) / 365.25;
        for (int step : new int[] {1, 2, 5, 10}) {
            if (width / years * step > labelWidth * 2) {
                return step;
            }
        }
        return 20;
    }
}
