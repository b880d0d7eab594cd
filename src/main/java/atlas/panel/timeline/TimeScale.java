package atlas.panel.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days along a horizontal axis.
///
/// @param start  x of the first day, in pixels
/// @param length from the first to the last day, in pixels
record TimeScale(LocalDate first, LocalDate last, double start, double length) {

    /// The whole pixel of a day.
    double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / days();
        return Math.rint(start + length * Math.clamp(part, 0, 1));
    }

    /// The day at a pixel, or the nearest end.
    LocalDate dayAt(double x) {
        double part = length > 0 ? Math.clamp((x - start) / length, 0, 1) : 0;
        return first.plusDays(Math.round(part * days()));
    }

    double pixelsPerYear() {
        return length * 365.25 / days();
    }

    private long days() {
        return Math.max(1, ChronoUnit.DAYS.between(first, last));
    }
}
