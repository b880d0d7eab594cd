package atlas.assets.json;

/// What a record can refer to by an id. `problem.referent.` of the messages says what it is and where it is listed.
public enum Referent {
    STATE,
    SOURCE,
    ORGANIZATION,
    CONFLICT,
    ARMED_CONFLICT,
    INDICATOR,
    TERM,
    MILESTONE,
    CRITERION,
    REGION,
    AREA
}
