package atlas.render;

import atlas.cartography.Box;
import atlas.i18n.Language;
import java.util.List;
import java.util.Set;

/// The names of a part of the plane at one scale, as they stand wherever the map is moved. No two overlap.
///
/// @param states all that may be named, the most important first
record NameSheet(Order order, List<StateNames.Named> states, List<PlacedName> names) {

    private static final double SIDE_PIXELS = 512;
    private static final double MARGIN_PIXELS = 384;

    /// What the names depend on: nothing of it changes while the map is moved, but for the sheet, which changes in
    /// great steps.
    ///
    /// @param plane the whole plane at the picture's scale
    /// @param pills where the conflicts' names stand
    /// @param marks the circles of small states
    /// @param names what is written, the most important first
    /// @param part  of the plane, in pixels from its corner
    record Order(
            Lands lands,
            Frame plane,
            Language language,
            Set<String> participants,
            List<Box> pills,
            List<SmallState> marks,
            List<SheetNames> names,
            Box part) {}

    NameSheet {
        states = List.copyOf(states);
        names = List.copyOf(names);
    }

    /// The sheet on which a part of the plane lies.
    static Box around(Box part) {
        double left = Math.floor(part.x() / SIDE_PIXELS) * SIDE_PIXELS;
        double top = Math.floor(part.y() / SIDE_PIXELS) * SIDE_PIXELS;
        double right = Math.ceil((part.x() + part.width()) / SIDE_PIXELS) * SIDE_PIXELS;
        double bottom = Math.ceil((part.y() + part.height()) / SIDE_PIXELS) * SIDE_PIXELS;
        return new Box(left, top, right - left, bottom - top).grownBy(MARGIN_PIXELS);
    }
}
