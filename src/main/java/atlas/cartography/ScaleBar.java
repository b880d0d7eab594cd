package atlas.cartography;

/// A length that reads well and fits.
///
/// @param kilometres 1, 2 or 5 times a power of ten
/// @param pixels     how long it is on the picture
public record ScaleBar(double kilometres, double pixels) {

    /// The longest bar that fits.
    ///
    /// @param kilometresPerPixel at the place the bar holds for
    public static ScaleBar fitting(double maxPixels, double kilometresPerPixel) {
        double max = maxPixels * kilometresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(max)));
        double kilometres = max >= 5 * power ? 5 * power : max >= 2 * power ? 2 * power : power;
        return new ScaleBar(kilometres, kilometres / kilometresPerPixel);
    }
}
