package atlas.render;

import atlas.cartography.Box;

/// Where events stand on a picture.
///
/// @param x            of the middle, in pixels
/// @param y            of the middle
/// @param radiusPixels of the mark
/// @param isClose      whether the scale leaves room for dates
public record EventMark(EventCluster cluster, double x, double y, double radiusPixels, boolean isClose) {

    /// What it covers.
    public Box box() {
        double across = 2 * radiusPixels + 3;
        return Box.around(x, y, across, across);
    }
}
