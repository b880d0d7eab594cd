package atlas.view;

/// What a step brought about besides what was asked for.
public enum Notice {
    /// A figure was chosen in the close-up: the map moved to a projection that keeps areas.
    MOVED_TO_EQUAL_AREAS,
    /// The close-up was chosen while a figure coloured the map: it shows participation again.
    FIGURE_TAKEN_OFF
}
