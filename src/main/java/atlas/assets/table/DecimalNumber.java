package atlas.assets.table;

import atlas.assets.json.AssetProblem;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;

/// Reads numbers such as `-12.5`: digits, at most one point, no exponent. For up to 15 digits the result is exact to
/// the last bit, since both the digits and the power of ten fit into a double (Clinger 1990), and it is quick in a
/// program that has just been started.
final class DecimalNumber {

    private static final int MAX_EXACT_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DecimalNumber() {}

    /// The number that stands between two positions of a text.
    ///
    /// @throws NumberFormatException with a sentence as its message, if it is anything else or too large
    static double parse(char[] letters, int from, int to) {
        boolean isNegative = from < to && letters[from] == '-';
        long digits = 0;
        int digitCount = 0;
        int pointAt = -1;
        for (int i = isNegative ? from + 1 : from; i < to; i++) {
            int digit = letters[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                digitCount++;
            } else if (digit == '.' - '0' && pointAt < 0) {
                pointAt = i;
            } else {
                throw noNumber(new String(letters, from, to - from));
            }
        }
        if (digitCount == 0) {
            throw noNumber(new String(letters, from, to - from));
        }
        if (digitCount > MAX_EXACT_DIGITS) {
            return finite(new String(letters, from, to - from));
        }
        double magnitude = digits / POWERS_OF_TEN[pointAt < 0 ? 0 : to - pointAt - 1];
        return isNegative ? -magnitude : magnitude;
    }

    private static double finite(String text) {
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw new WrongValue(Sentence.of("problem.large-number", AssetProblem.quoted(text)));
        }
        return number;
    }

    private static WrongValue noNumber(String text) {
        return new WrongValue(Sentence.of("problem.no-number", AssetProblem.quoted(text)));
    }
}
