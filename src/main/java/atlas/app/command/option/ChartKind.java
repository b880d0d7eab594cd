package atlas.app.command.option;

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
    COHESION,
    OVERLAP,
    UPSET,
    SHARED,
    NETWORK,
    TRANSFORMATION;

    public boolean isOfAnOrganization() {
        return this == MEMBERS || this == SHARES || this == CLAIMS;
    }

    public boolean isOfAConflict() {
        return this == FATALITIES || this == PHASES || this == ACTIVE_YEARS;
    }

    public boolean isOfAFigure() {
        return this == SHARES || this == FIGURE || isOfFiguresOfAGroup();
    }

    /// Whether it is of figures of the states of a group.
    public boolean isOfFiguresOfAGroup() {
        return this == RANKING || this == TREND || this == SCATTER;
    }

    /// Whether it is of votes of the General Assembly.
    public boolean isOfVotes() {
        return this == VOTES || this == COHESION;
    }

    /// Whether it can show the change since another day.
    public boolean canBeOfAChange() {
        return this == RANKING || this == OVERLAP || this == SHARED;
    }

    /// Whether it is of a group of states on a day.
    public boolean isOfAGroup() {
        return isOfFiguresOfAGroup() || isOfVotes() || this == UPSET || this == SHARED || this == NETWORK;
    }

    public boolean isOfStates() {
        return this == FIGURE;
    }

    /// Whether its data are other ones on another day.
    public boolean isOfADay() {
        return (isOfAGroup() && this != COHESION) || this == OVERLAP || this == TRANSFORMATION;
    }

    /// Whether a day can be marked in it.
    public boolean isAlongTime() {
        return switch (this) {
            case CLAIMS, VOTES, OVERLAP, UPSET, SHARED, NETWORK, TRANSFORMATION -> false;
            case MEMBERS, SHARES, FIGURE, RANKING, TREND, SCATTER, FATALITIES, PHASES, ACTIVE_YEARS, COHESION -> true;
        };
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
