package atlas.cartography;

import java.util.List;

/// How large circles stand for totals: their areas are as the values.
///
/// @param largest the largest value without its sign; positive
public record SymbolScale(double largest) {

    /// On every picture, so that its legend holds for the window too.
    public static final double LARGEST_RADIUS_PIXELS = 34;

    public double radiusPixels(double value) {
        return LARGEST_RADIUS_PIXELS * Math.sqrt(Math.abs(value) / largest);
    }

    /// Three round values for the circles of a legend, the largest first.
    public List<Double> inLegend() {
        double first = roundNotAbove(largest);
        return List.of(first, roundNotAbove(first / 3), roundNotAbove(first / 15));
    }

    /// 1, 2 or 5 times a power of ten.
    private static double roundNotAbove(double value) {
        int exponent = (int) Math.floor(Math.log10(value));
        for (int digit : new int[] {5, 2}) {
            double round = RoundNumber.decimal(digit, exponent);
            if (round <= value) {
                return round;
            }
        }
        return RoundNumber.decimal(1, exponent);
    }
}
