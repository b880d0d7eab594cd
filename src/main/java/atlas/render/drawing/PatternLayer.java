package atlas.render.drawing;

import atlas.cartography.Colour;
import java.awt.geom.Ellipse2D;
import java.util.List;

/// What lies over the ground of a pattern, as a writer of vectors repeats it: the lowest layer first.
public sealed interface PatternLayer {

    Colour colour();

    /// Parallel lines without end.
    ///
    /// @param acrossDegrees in which direction they follow each other, clockwise from the right
    /// @param apartPixels   from the middle of one to that of the next
    /// @param firstPixels   how far from the origin, in that direction, the middle of one lies
    /// @param widthPixels   of a line
    record Lines(Colour colour, double acrossDegrees, double apartPixels, double firstPixels, double widthPixels)
            implements PatternLayer {}

    /// Dots in a square tile, none of which touches its edge.
    record Dots(Colour colour, double tilePixels, List<Ellipse2D> dots) implements PatternLayer {

        public Dots {
            dots = List.copyOf(dots);
        }
    }
}
