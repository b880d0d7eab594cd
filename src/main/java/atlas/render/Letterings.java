package atlas.render;

import atlas.cartography.Colour;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The letterings made so far, for all painters. Sizes are steps of half a pixel, so there are few.
public final class Letterings {

    private record Key(List<String> lines, Typeface.Cut cut, double size, double tracking) {}

    private record StampKey(Lettering lettering, Colour ink, Colour halo, double scale) {}

    private final Map<StampKey, Stamp> stamps = new ConcurrentHashMap<>();
    private final Typeface typeface;
    private final Map<Key, Lettering> made = new ConcurrentHashMap<>();

    public Letterings(Typeface typeface) {
        this.typeface = typeface;
    }

    Lettering of(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        double size = Math.rint(sizePixels * 2) / 2;
        return made.computeIfAbsent(
                new Key(lines, cut, size, tracking), key -> Lettering.of(lines, typeface.font(cut, size), tracking));
    }

    /// Paints a lettering with its halo, its middle at a pixel.
    void paint(Canvas canvas, Lettering lettering, double centreX, double centreY, Colour ink) {
        paint(
                canvas,
                new StampKey(
                        lettering,
                        ink,
                        canvas.style().palette().halo(),
                        canvas.drawing().scale()),
                centreX,
                centreY);
    }

    /// Paints a lettering without a halo.
    void paintBare(Canvas canvas, Lettering lettering, double centreX, double centreY, Colour ink) {
        paint(
                canvas,
                new StampKey(
                        lettering, ink, ink.withOpacity(0), canvas.drawing().scale()),
                centreX,
                centreY);
    }

    private void paint(Canvas canvas, StampKey key, double centreX, double centreY) {
        stamps.computeIfAbsent(key, k -> Stamp.of(k.lettering(), k.ink(), k.halo(), k.scale()))
                .layOn(canvas.drawing(), centreX, centreY);
    }
}
