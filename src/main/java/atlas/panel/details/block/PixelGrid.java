package atlas.panel.details.block;

/// Where the pixels of the screen lie.
public final class PixelGrid {

    private PixelGrid() {}

    /// The middle of a pixel, where a hairline is sharp.
    public static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
