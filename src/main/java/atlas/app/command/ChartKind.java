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
    ACTIVE_YEARS,
    VOTES,
    COHESION;

    boolean isOfAnOrganization() {
        return switch (this) {
            case MEMBERS, SHARES, CLAIMS -> true;
            case FIGURE, RANKING, TREND, SCATTER, FATALITIES, PHASES, ACTIVE_YEARS, VOTES, COHESION -> false;
        };
    }

    boolean isOfAConflict() {
        return switch (this) {
            case FATALITIES, PHASES, ACTIVE_YEARS -> true;
            case MEMBERS, SHARES, CLAIMS, FIGURE, RANKING, TREND, SCATTER, VOTES, COHESION -> false;
        };
    }

    boolean isOfAFigure() {
        return this == SHARES || this == FIGURE || isOfFiguresOfAGroup();
    }

    /// Whether it is of figures of the states of a group.
    boolean isOfFiguresOfAGroup() {
        return this == RANKING || this == TREND || this == SCATTER;
    }

    /// Whether it is of votes of the General Assembly.
    boolean isOfVotes() {
        return this == VOTES || this == COHESION;
    }

    /// Whether it is of a group of states on a day.
    boolean isOfAGroup() {
        return isOfFiguresOfAGroup() || isOfVotes();
    }

    boolean isOfStates() {
        return this == FIGURE;
    }

    /// Whether its data are other ones on another day.
    boolean isOfADay() {
        return isOfFiguresOfAGroup() || this == VOTES;
    }

    /// Whether a day can be marked in it.
    boolean isAlongTime() {
        return this != CLAIMS && this != VOTES;
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
