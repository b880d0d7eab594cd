package atlas.assets;

/// Reads numbers such as `-12.5`: digits, at most one point, no exponent. For up to 15 digits the result is exact to
/// the last bit, since both the digits and the power of ten fit into a double (Clinger 1990), and it is quick in a
/// program that has just been started.
final class DecimalNumber {

    private static final int MAX_EXACT_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DecimalNumber() {}

    /// @throws NumberFormatException if the text is anything else than such a number
    static double parse(String text) {
        boolean isNegative = text.startsWith("-");
        long digits = 0;
        int digitCount = 0;
        int decimals = -1;
        for (int i = isNegative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                digitCount++;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                throw new NumberFormatException(text);
            }
        }
        if (digitCount == 0) {
            throw new NumberFormatException(text);
        }
        if (digitCount > MAX_EXACT_DIGITS) {
            return Double.parseDouble(text);
        }
        double magnitude = digits / POWERS_OF_TEN[Math.max(decimals, 0)];
        return isNegative ? -magnitude : magnitude;
    }
}
