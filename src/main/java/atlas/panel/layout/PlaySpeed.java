package atlas.panel.layout;

/// How fast time runs when it is let run.
public enum PlaySpeed {
    SLOW(4),
    USUAL(1.2),
    FAST(0.4);

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double DAYS_PER_YEAR = 365.25;

    private final double secondsPerYear;

    PlaySpeed(double secondsPerYear) {
        this.secondsPerYear = secondsPerYear;
    }

    /// How many days pass in a time.
    public long days(long nanoseconds) {
        return Math.round(nanoseconds / (secondsPerYear * NANOSECONDS_PER_SECOND) * DAYS_PER_YEAR);
    }
}
