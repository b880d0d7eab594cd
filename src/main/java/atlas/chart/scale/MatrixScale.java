package atlas.chart.scale;

import java.util.OptionalDouble;

/// What the colours of a matrix stand for.
///
/// @param low          the value of the first colour
/// @param high         the value of the last
/// @param centre       where two ramps of colours meet; empty where there is one ramp
/// @param withoutValue what it means that a pair has no value, in the reader's language
public record MatrixScale(double low, double high, OptionalDouble centre, CellUnit unit, String withoutValue) {

    /// In what values are told.
    public enum CellUnit {
        COUNT,
        PERCENT,
        /// From −1 to 1.
        COEFFICIENT
    }

    /// @throws IllegalArgumentException if it does not rise, or its centre is not between both ends
    public MatrixScale {
        if (!(low < high) || (centre.isPresent() && !(low <= centre.getAsDouble() && centre.getAsDouble() <= high))) {
            throw new IllegalArgumentException(
                    "a scale rises through its centre: " + low + ", " + centre + ", " + high);
        }
    }

    /// Counts from none to the most of them; one at least.
    public static MatrixScale counts(double most, String withoutValue) {
        return new MatrixScale(0, Math.max(1, most), OptionalDouble.empty(), CellUnit.COUNT, withoutValue);
    }

    /// Shares in percent.
    public static MatrixScale shares(String withoutValue) {
        return new MatrixScale(0, 100, OptionalDouble.empty(), CellUnit.PERCENT, withoutValue);
    }

    /// From −1 through 0 to 1.
    public static MatrixScale coefficients(String withoutValue) {
        return new MatrixScale(-1, 1, OptionalDouble.of(0), CellUnit.COEFFICIENT, withoutValue);
    }

    /// More or less than before, as far as the largest change either way; one at least.
    public static MatrixScale changes(double largest, CellUnit unit, String withoutValue) {
        double reach = Math.max(1, largest);
        return new MatrixScale(-reach, reach, OptionalDouble.of(0), unit, withoutValue);
    }

    /// Whether zero is none of what is counted or shared, and has no colour of the ramp.
    public boolean hasNone() {
        return centre.isEmpty() && low == 0;
    }

    /// How far along the colours a value stands: 0 at the first, 1 at the last. On both sides of a centre colours step
    /// by the same lengths.
    public double part(double value) {
        double part = (value - low) / (high - low);
        if (centre.isPresent()) {
            double middle = centre.getAsDouble();
            part = 0.5 + (value - middle) / (2 * Math.max(middle - low, high - middle));
        }
        return Math.clamp(part, 0, 1);
    }
}
