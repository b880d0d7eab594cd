package atlas.app.command;

import atlas.app.system.CliArguments;

/// What a chart shows, and which options say of what.
public enum ChartKind {
    MEMBERS,
    SHARES,
    CLAIMS,
    FIGURE,
    FATALITIES,
    PHASES,
    ACTIVE_YEARS,
    OVERLAP,
    UPSET,
    SHARED,
    NETWORK;

    boolean isOfAnOrganization() {
        return switch (this) {
            case MEMBERS, SHARES, CLAIMS -> true;
            case FIGURE, FATALITIES, PHASES, ACTIVE_YEARS, OVERLAP, UPSET, SHARED, NETWORK -> false;
        };
    }

    boolean isOfAConflict() {
        return switch (this) {
            case FATALITIES, PHASES, ACTIVE_YEARS -> true;
            case MEMBERS, SHARES, CLAIMS, FIGURE, OVERLAP, UPSET, SHARED, NETWORK -> false;
        };
    }

    boolean isOfAFigure() {
        return this == SHARES || this == FIGURE;
    }

    boolean isOfStates() {
        return this == FIGURE;
    }

    /// Whether a group of states says whom it is about.
    boolean isOfAGroup() {
        return this == UPSET || this == SHARED || this == NETWORK;
    }

    /// Whether it shows one day, and no other.
    boolean isOfADay() {
        return switch (this) {
            case OVERLAP, UPSET, SHARED, NETWORK -> true;
            case MEMBERS, SHARES, CLAIMS, FIGURE, FATALITIES, PHASES, ACTIVE_YEARS -> false;
        };
    }

    /// Whether a day can be marked in it.
    boolean isAlongTime() {
        return this != CLAIMS && !isOfADay();
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
