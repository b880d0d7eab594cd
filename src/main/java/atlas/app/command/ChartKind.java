package atlas.app.command;

import atlas.app.system.CliArguments;

/// What a chart shows, and which options say of what.
public enum ChartKind {
    MEMBERS,
    SHARES,
    CLAIMS,
    FIGURE,
    RANKING,
    TREND,
    SCATTER,
    FATALITIES,
    PHASES,
    ACTIVE_YEARS;

    boolean isOfAnOrganization() {
        return switch (this) {
            case MEMBERS, SHARES, CLAIMS -> true;
            case FIGURE, RANKING, TREND, SCATTER, FATALITIES, PHASES, ACTIVE_YEARS -> false;
        };
    }

    boolean isOfAConflict() {
        return switch (this) {
            case FATALITIES, PHASES, ACTIVE_YEARS -> true;
            case MEMBERS, SHARES, CLAIMS, FIGURE, RANKING, TREND, SCATTER -> false;
        };
    }

    boolean isOfAFigure() {
        return this == SHARES || this == FIGURE || isOfAGroup();
    }

    /// Whether it is of a group of states on a day.
    boolean isOfAGroup() {
        return this == RANKING || this == TREND || this == SCATTER;
    }

    boolean isOfStates() {
        return this == FIGURE;
    }

    /// Whether its data are other ones on another day.
    boolean isOfADay() {
        return isOfAGroup();
    }

    /// Whether a day can be marked in it.
    boolean isAlongTime() {
        return this != CLAIMS;
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
