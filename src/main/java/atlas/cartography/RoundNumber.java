package atlas.cartography;

import java.math.BigDecimal;

/// Numbers that read well.
final class RoundNumber {

    private static final int FINEST_EXPONENT = -12;

    private RoundNumber() {}

    /// The number above one bound, up to and with another, that is written with the fewest digits; of several the one
    /// nearest to the middle. A bound between two classes that is chosen so leaves every value in its class.
    static double between(double above, double upTo) {
        double middle = above / 2 + upTo / 2;
        int largest = (int) Math.floor(Math.log10(Math.max(Math.abs(above), Math.abs(upTo)))) + 1;
        for (int exponent = largest; exponent >= FINEST_EXPONENT; exponent--) {
            for (int digit : new int[] {10, 5, 2, 1}) {
                double step = digit * Math.pow(10, exponent - 1);
                long multiple = Math.round(middle / step);
                for (long candidate : new long[] {multiple, (long) Math.floor(upTo / step)}) {
                    double round = decimal(candidate * digit, exponent - 1);
                    if (round > above && round <= upTo) {
                        return round;
                    }
                }
            }
        }
        return upTo;
    }

    /// The nearest of 1, 2 and 5 times the powers of ten, as their ratios say.
    ///
    /// @param number positive
    static double ofOneDigit(double number) {
        int exponent = (int) Math.floor(Math.log10(number));
        double nearest = decimal(1, exponent);
        for (double candidate : new double[] {decimal(2, exponent), decimal(5, exponent), decimal(1, exponent + 1)}) {
            if (Math.abs(Math.log(candidate / number)) < Math.abs(Math.log(nearest / number))) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    /// A number rounded to a hundredth of a length's order of magnitude.
    static double near(double number, double length) {
        int exponent = (int) Math.floor(Math.log10(length)) - 1;
        return decimal(Math.round(number / Math.pow(10, exponent)), exponent);
    }

    /// The least number with two digits that is not smaller.
    static double notBelow(double number) {
        int exponent = (int) Math.floor(Math.log10(number)) - 1;
        return decimal((long) Math.ceil(number / Math.pow(10, exponent) - 1e-9), exponent);
    }

    /// So that 3 tenths are 0.3, which 3 times 0.1 is not.
    static double decimal(long digits, int exponent) {
        return BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent).doubleValue();
    }
}
