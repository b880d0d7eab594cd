package atlas.export.picture;

/// Numbers in as few letters as a picture needs: hundredths of a pixel are 2.6 thousandths of a millimetre on paper.
final class SvgNumber {

    static final int HUNDREDTHS = 100;
    private static final int PRECISE = 1_000_000;

    private SvgNumber() {}

    static String of(double value) {
        return hundredths(Math.round(value * HUNDREDTHS));
    }

    /// A number of hundredths.
    static String hundredths(long hundredths) {
        StringBuilder text = new StringBuilder();
        append(text, hundredths);
        return text.toString();
    }

    /// Appends a number of hundredths.
    static void append(StringBuilder text, long hundredths) {
        long size = Math.abs(hundredths);
        if (hundredths < 0) {
            text.append('-');
        }
        long whole = size / HUNDREDTHS;
        long rest = size % HUNDREDTHS;
        if (whole != 0 || rest == 0) {
            text.append(whole);
        }
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }

    /// With six decimals.
    static String precise(double value) {
        return Double.toString((double) Math.round(value * PRECISE) / PRECISE);
    }
}
