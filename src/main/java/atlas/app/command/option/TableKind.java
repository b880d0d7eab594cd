package atlas.app.command.option;

import atlas.app.system.CliArguments;

/// What a table holds, and which options limit it.
public enum TableKind {
    MEMBERSHIPS(true, true),
    FIGURES(true, true),
    RANKING(false, true),
    STATE_TABLE(false, true),
    EVENTS(true, true),
    COLOURING(true, true),
    STATES(false, false),
    CITIES(false, false),
    ORGANIZATIONS(true, false),
    PARTNERS(true, false),
    MEETINGS(true, false),
    CHAIRS(true, false),
    OFFICERS(true, false),
    SEATS(true, false),
    BODIES(true, false),
    MILESTONES(true, false),
    STAGES(true, false),
    MEASURES(true, false),
    CONFLICTS(false, true),
    CONFLICT_PARTIES(false, false),
    CONFLICT_PHASES(false, false),
    CONFLICT_EVENTS(false, false),
    AGREEMENTS(false, false),
    RESOLUTIONS(false, false),
    ROLL_CALLS(false, false),
    VOTES(false, false),
    AGREEMENT(false, true),
    COHESION(true, true),
    ARMED_CONFLICTS(false, true),
    RECORDED_CONFLICTS(false, true),
    CONFLICT_YEARS(false, true),
    CONTROLS(false, false),
    CLAIMS(false, true),
    GLOSSARY(false, false),
    INDICATORS(false, false),
    FIGURES_ELSEWHERE(false, false),
    SOURCES(false, false),
    OVERLAP(false, true),
    SHARED(false, true),
    INTERSECTIONS(false, true),
    TRANSFORMATION(true, true),
    COMPARE(false, true),
    ANSWER(false, true);

    private final boolean isOfOrganizations;
    private final boolean isOfADay;

    TableKind(boolean isOfOrganizations, boolean isOfADay) {
        this.isOfOrganizations = isOfOrganizations;
        this.isOfADay = isOfADay;
    }

    /// Whether it can be limited to an organization.
    public boolean isOfOrganizations() {
        return isOfOrganizations;
    }

    /// Whether it can be limited to a day.
    public boolean isOfADay() {
        return isOfADay;
    }

    /// Whether it can be limited to a state.
    public boolean isOfStates() {
        return this == VOTES || this == EVENTS;
    }

    /// Whether its rows are events, which can be filtered.
    public boolean isOfEvents() {
        return this == EVENTS;
    }

    /// Whether it can be of a group of states.
    public boolean isOfAGroup() {
        return switch (this) {
            case STATE_TABLE,
                    RANKING,
                    CLAIMS,
                    AGREEMENT,
                    COHESION,
                    SHARED,
                    INTERSECTIONS,
                    COMPARE,
                    RECORDED_CONFLICTS,
                    CONFLICT_YEARS -> true;
            default -> false;
        };
    }

    /// Whether it answers a question.
    public boolean isOfAQuestion() {
        return this == ANSWER;
    }

    /// Whether figures can be told by a measure in it.
    public boolean isOfAMeasure() {
        return this == RANKING || this == COMPARE;
    }

    /// Whether it can be of one claim.
    public boolean isOfAClaim() {
        return this == CLAIMS;
    }

    /// Whether its rows are combinations of organizations.
    public boolean isOfCombinations() {
        return this == INTERSECTIONS;
    }

    /// Whether it can be limited to several organizations.
    public boolean isOfSeveralOrganizations() {
        return this == INTERSECTIONS || this == STATE_TABLE;
    }

    /// Whether it is of several figures.
    public boolean isOfSeveralFigures() {
        return this == STATE_TABLE || this == COMPARE;
    }

    /// Whether it can be of the change between two days.
    public boolean isOfAChange() {
        return this == RANKING || this == STATE_TABLE;
    }

    /// Whether it is of one figure.
    public boolean isOfAFigure() {
        return this == RANKING;
    }

    /// Whether it is of a few states and groups side by side.
    public boolean isOfSides() {
        return this == COMPARE;
    }

    /// Whether its rows are states with their areas.
    public boolean hasAreas() {
        return this == STATES || this == COLOURING;
    }

    /// Whether it is of a viewpoint, which themes change.
    public boolean isOfAViewpoint() {
        return this == COLOURING;
    }

    /// Whether its rows lie somewhere: in areas, or at places.
    public boolean isOnTheMap() {
        return switch (this) {
            case EVENTS, COLOURING, STATES, CITIES, MEETINGS, SEATS, CONFLICT_EVENTS, ARMED_CONFLICTS -> true;
            default -> false;
        };
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return CliArguments.small(this);
    }
}
