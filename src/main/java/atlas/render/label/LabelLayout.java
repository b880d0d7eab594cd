package atlas.render.label;

import atlas.cartography.Box;
import atlas.i18n.Language;
import atlas.render.canvas.Frame;
import atlas.render.geometry.LabelAreaCache;
import atlas.render.symbol.SmallState;
import java.util.List;
import java.util.Set;

/// The names of a part of the plane at one scale, as they stand wherever the map is moved. No two overlap.
///
/// @param states all that may be named, the most important first
public record LabelLayout(LayoutRequest request, List<StateLabels.Named> states, List<PlacedLabel> names) {

    private static final double SIDE_PIXELS = 512;
    private static final double MARGIN_PIXELS = 384;

    /// What the names depend on: nothing of it changes while the map is moved, but for the part, which changes in
    /// great steps.
    ///
    /// @param plane the whole plane at the picture's scale
    /// @param pills where the conflicts' labels stand
    /// @param marks the circles of small states
    /// @param names what is written, the most important first
    /// @param part  of the plane, in pixels from its corner
    public record LayoutRequest(
            LabelAreaCache areas,
            Frame plane,
            Language language,
            Set<String> participants,
            List<Box> pills,
            List<SmallState> marks,
            List<LaidOutLabels> names,
            Box part) {}

    public LabelLayout {
        states = List.copyOf(states);
        names = List.copyOf(names);
    }

    /// The layout on which a part of the plane lies.
    public static Box around(Box part) {
        double left = Math.floor(part.x() / SIDE_PIXELS) * SIDE_PIXELS;
        double top = Math.floor(part.y() / SIDE_PIXELS) * SIDE_PIXELS;
        double right = Math.ceil((part.x() + part.width()) / SIDE_PIXELS) * SIDE_PIXELS;
        double bottom = Math.ceil((part.y() + part.height()) / SIDE_PIXELS) * SIDE_PIXELS;
        return new Box(left, top, right - left, bottom - top).grownBy(MARGIN_PIXELS);
    }
}
