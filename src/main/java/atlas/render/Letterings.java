package atlas.render;

import atlas.cache.LruCache;
import atlas.cartography.Colour;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The letterings made so far, for all painters; of those not used for long, the outlines and stamps are forgotten.
public final class Letterings {

    private static final int MOST_LETTERINGS = 1_500;
    private static final int MOST_STAMPS = 800;
    private static final double MEASURED_SIZE = 100;

    private record StampKey(Inscription inscription, Colour ink, Colour halo, double scale) {}

    private record Line(String text, Typeface.Cut cut) {}

    private final Typeface typeface;
    private final LruCache<Inscription, Lettering> made = new LruCache<>(MOST_LETTERINGS);
    private final LruCache<StampKey, Stamp> stamps = new LruCache<>(MOST_STAMPS);
    private final Map<Line, Double> widths = new ConcurrentHashMap<>();
    private final Map<Typeface.Cut, Double> capHeights = new ConcurrentHashMap<>();

    public Letterings(Typeface typeface) {
        this.typeface = typeface;
    }

    Lettering of(Inscription inscription) {
        return made.getOrMake(inscription, i -> Lettering.of(i, typeface.font(i.cut(), i.sizePixels())));
    }

    /// @param tracking extra space between letters, as a share of the size
    Lettering of(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        return of(Inscription.straight(lines, cut, sizePixels, tracking));
    }

    /// How wide the letters are, without their outlines being made; a bent line as if it were straight.
    double widthPixels(Inscription inscription) {
        double widest = 0;
        for (String line : inscription.lines()) {
            double plain = inscription.sizePixels() * widthOfSizeOne(line, inscription.cut());
            double spaces = inscription.tracking() * inscription.sizePixels() * (line.length() - 1);
            widest = Math.max(widest, plain + spaces);
        }
        return widest;
    }

    /// From the top of the capitals of the first line to the base of the last.
    double heightPixels(Inscription inscription) {
        double capHeight = capHeights.computeIfAbsent(
                inscription.cut(), cut -> Lettering.capHeight(typeface.font(cut, MEASURED_SIZE)) / MEASURED_SIZE);
        return inscription.sizePixels()
                * (capHeight + Lettering.LINE_SPACING * (inscription.lines().size() - 1));
    }

    private double widthOfSizeOne(String line, Typeface.Cut cut) {
        return widths.computeIfAbsent(
                new Line(line, cut), key -> Lettering.widthOf(line, typeface.font(cut, MEASURED_SIZE)) / MEASURED_SIZE);
    }

    /// Paints a lettering with its halo, its middle at a pixel.
    void paint(Canvas canvas, Lettering lettering, double centreX, double centreY, Colour ink) {
        paint(canvas, lettering, centreX, centreY, ink, canvas.style().palette().halo());
    }

    /// Paints a lettering without a halo.
    void paintBare(Canvas canvas, Lettering lettering, double centreX, double centreY, Colour ink) {
        paint(canvas, lettering, centreX, centreY, ink, ink.withOpacity(0));
    }

    private void paint(Canvas canvas, Lettering lettering, double centreX, double centreY, Colour ink, Colour halo) {
        StampKey key = new StampKey(
                lettering.inscription(), ink, halo, canvas.drawing().scale());
        stamps.getOrMake(key, k -> Stamp.of(lettering, k.ink(), k.halo(), k.scale()))
                .layOn(canvas.drawing(), centreX, centreY);
    }
}
