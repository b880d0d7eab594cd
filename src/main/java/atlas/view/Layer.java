package atlas.view;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be laid over the map or taken away, in the order of the menu.
public enum Layer {
    CONFLICT_ZONES(true),
    EVENT_POINTS(true),
    ARMED_CONFLICTS(true),
    CAPITALS(true),
    STATE_NAMES(true),
    WATERS(true),
    GRATICULE(true);

    private final boolean isShownAtHome;

    /// @param isShownAtHome whether a new reader sees it
    Layer(boolean isShownAtHome) {
        this.isShownAtHome = isShownAtHome;
    }

    /// The layers that a new reader sees.
    public static Set<Layer> shownAtHome() {
        return Arrays.stream(values()).filter(layer -> layer.isShownAtHome).collect(Collectors.toUnmodifiableSet());
    }
}
