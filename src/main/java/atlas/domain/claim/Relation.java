package atlas.domain.claim;

/// How the left side of a formula is claimed to stand to the right.
public enum Relation {
    AT_LEAST(">=", "≥"),
    AT_MOST("<=", "≤"),
    NOT_EQUAL("!=", "≠"),
    NOT_ABOUT("!~", "≉"),
    MORE_THAN(">", ">"),
    LESS_THAN("<", "<"),
    EQUAL("=", "="),
    ABOUT("~", "≈");

    private final String typed;
    private final String sign;

    Relation(String typed, String sign) {
        this.typed = typed;
        this.sign = sign;
    }

    /// As it is typed on any keyboard.
    public String typed() {
        return typed;
    }

    /// As it is printed; this can be typed too.
    public String sign() {
        return sign;
    }

    /// The one that holds exactly where this does not.
    public Relation opposite() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case AT_MOST -> MORE_THAN;
            case NOT_EQUAL -> EQUAL;
            case NOT_ABOUT -> ABOUT;
            case MORE_THAN -> AT_MOST;
            case LESS_THAN -> AT_LEAST;
            case EQUAL -> NOT_EQUAL;
            case ABOUT -> NOT_ABOUT;
        };
    }

    /// The one that says the same with the sides exchanged.
    public Relation mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case MORE_THAN -> LESS_THAN;
            case LESS_THAN -> MORE_THAN;
            case NOT_EQUAL, NOT_ABOUT, EQUAL, ABOUT -> this;
        };
    }
}
