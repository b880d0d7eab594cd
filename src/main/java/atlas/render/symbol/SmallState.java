package atlas.render.symbol;

import atlas.cartography.Box;
import atlas.domain.place.State;

/// A circle that stands for a state too small to be seen.
///
/// @param x            of its middle on the picture, in pixels
/// @param y            of its middle
/// @param radiusPixels without its outline
public record SmallState(State state, double x, double y, double radiusPixels) {

    /// What it covers, with its outline.
    public Box box() {
        double across = 2 * radiusPixels + 3;
        return Box.around(x, y, across, across);
    }

    public double pixelsTo(double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY);
    }
}
