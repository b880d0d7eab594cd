package atlas.view;

/// What can be laid over the map or taken away.
public enum Layer {
    CONFLICT_ZONES,
    EVENT_POINTS,
    CAPITALS,
    STATE_NAMES,
    WATERS,
    GRATICULE
}
