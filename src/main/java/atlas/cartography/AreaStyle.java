package atlas.cartography;

/// How an area is filled: a ground, and a pattern over it, so that kinds are told apart without hue.
public record AreaStyle(Colour ground, Pattern pattern, Colour ink) {

    /// An area of one colour.
    public static AreaStyle plain(Colour colour) {
        return new AreaStyle(colour, Pattern.PLAIN, colour);
    }

    /// The same pattern, less opaque.
    ///
    /// @param opacity 0 to 1
    public AreaStyle withOpacity(double opacity) {
        return new AreaStyle(ground.withOpacity(opacity), pattern, ink.withOpacity(opacity));
    }

    /// A pattern of an area.
    public enum Pattern {
        PLAIN,
        /// Lines from lower left to upper right.
        RISING_LINES,
        /// The same, thin and far apart: for what is not known.
        FINE_RISING_LINES,
        /// Lines from upper left to lower right, cased in the ground; between them what lies below is seen as it is:
        /// for conflict areas alone.
        CASED_FALLING_LINES,
        LEVEL_LINES,
        /// Cased in the ground in the same way: for areas under another's control alone.
        CASED_UPRIGHT_LINES,
        DOTS,
        SPARSE_DOTS,
        CROSSED_LINES
    }
}
