package atlas.export.spatial;

import java.math.BigDecimal;

/// Degrees as files hold them: with seven decimals at most, about a centimetre (RFC 7946 finds six enough).
final class Degrees {

    private static final double STEPS = 1e7;
    private static final int DECIMALS = 7;

    private Degrees() {}

    static double rounded(double degrees) {
        // Adding 0 makes a zero of a negative zero.
        return Math.rint(degrees * STEPS) / STEPS + 0.0;
    }

    static BigDecimal decimal(double degrees) {
        BigDecimal decimal =
                BigDecimal.valueOf(Math.round(degrees * STEPS), DECIMALS).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
