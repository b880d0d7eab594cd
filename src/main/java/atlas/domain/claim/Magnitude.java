package atlas.domain.claim;

import java.math.BigDecimal;

/// By what a typed number is multiplied: `1.4 billion`.
public enum Magnitude {
    ONE(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9),
    TRILLION(12);

    private final int powerOfTen;

    Magnitude(int powerOfTen) {
        this.powerOfTen = powerOfTen;
    }

    /// So many times a number.
    public double times(BigDecimal number) {
        return number.scaleByPowerOfTen(powerOfTen).doubleValue();
    }
}
