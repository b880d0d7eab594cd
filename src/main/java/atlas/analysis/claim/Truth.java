package atlas.analysis.claim;

/// What is known of whether a claim holds.
public enum Truth {
    TRUE,
    FALSE,
    /// The data do not decide it.
    UNDECIDED;

    static Truth of(boolean isTrue) {
        return isTrue ? TRUE : FALSE;
    }

    /// That of the claim's negation.
    public Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
