package atlas.render.canvas;

import atlas.cartography.Box;
import java.util.List;

/// The part of a frame that the reader sees, in its pixels.
///
/// @param box     the whole part
/// @param covered where something else lies over it, as a legend does
public record VisiblePart(Box box, List<Box> covered) {

    public VisiblePart {
        covered = List.copyOf(covered);
    }

    /// All of a frame, with nothing over it.
    public static VisiblePart whole(Frame frame) {
        return new VisiblePart(frame.bounds(), List.of());
    }
}
