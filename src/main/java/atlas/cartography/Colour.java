package atlas.cartography;

/// A colour with opacity, as 0xAARRGGBB.
public record Colour(int argb) {

    /// Reads `#rrggbb`.
    public static Colour of(String hex) {
        return new Colour(0xff000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /// The same colour, less opaque.
    ///
    /// @param opacity 0 to 1
    public Colour withOpacity(double opacity) {
        return new Colour((int) Math.round(opacity * 255) << 24 | (argb & 0xffffff));
    }

    /// A colour between this and another, both opaque.
    ///
    /// @param share of the other, 0 to 1
    public Colour mixedWith(Colour other, double share) {
        int mixed = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mine = (argb >> shift) & 0xff;
            double theirs = (other.argb >> shift) & 0xff;
            mixed = mixed << 8 | (int) Math.round(mine + share * (theirs - mine));
        }
        return new Colour(mixed);
    }

    /// Whether nothing of it is seen.
    public boolean isTransparent() {
        return argb >>> 24 == 0;
    }

    /// The contrast ratio to another opaque colour, 1 to 21 (WCAG 2.2, relative luminance).
    public double contrastTo(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear((argb >> 16) & 0xff)
                + 0.7152 * linear((argb >> 8) & 0xff)
                + 0.0722 * linear(argb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
