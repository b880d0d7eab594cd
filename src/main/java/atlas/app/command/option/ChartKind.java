package atlas.app.command.option;

import atlas.app.system.CliArguments;

/// What a chart shows, and which options say of what.
public enum ChartKind {
    MEMBERS,
    SHARES,
    CLAIMS,
    CLAIM,
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
    TRANSFORMATION,
    COMPARE,
    CONFLICTS;

    public boolean isOfAnOrganization() {
        return this == MEMBERS || this == SHARES || this == CLAIMS;
    }

    public boolean isOfAConflict() {
        return this == FATALITIES || this == PHASES || this == ACTIVE_YEARS;
    }

    /// Whether it can be of one conflict, and need not.
    public boolean canBeOfAConflict() {
        return isOfVotes() || this == CONFLICTS;
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

    /// Whether it can show what has been since another day.
    public boolean canBeOfAChange() {
        return this == RANKING || this == SCATTER || this == OVERLAP || this == SHARED;
    }

    /// Whether it is of a group of states on a day.
    public boolean isOfAGroup() {
        return isOfFiguresOfAGroup()
                || isOfVotes()
                || this == UPSET
                || this == SHARED
                || this == NETWORK
                || this == COMPARE
                || this == CONFLICTS
                || this == CLAIM;
    }

    /// Whether it is said by `--aspect` what of it is shown.
    public boolean hasAspects() {
        return this == TRANSFORMATION || this == COMPARE || this == CONFLICTS;
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
            case CLAIMS, VOTES, OVERLAP, UPSET, SHARED, NETWORK, TRANSFORMATION, COMPARE -> false;
            case MEMBERS,
                    SHARES,
                    CLAIM,
                    FIGURE,
                    RANKING,
                    TREND,
                    SCATTER,
                    FATALITIES,
                    PHASES,
                    ACTIVE_YEARS,
                    COHESION,
                    CONFLICTS -> true;
        };
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
