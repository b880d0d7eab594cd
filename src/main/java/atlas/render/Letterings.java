package atlas.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The letterings made so far. Sizes are steps of half a pixel, so there are few.
final class Letterings {

    private record Key(List<String> lines, Typeface.Cut cut, double size, double tracking) {}

    private final Typeface typeface;
    private final Map<Key, Lettering> made = new ConcurrentHashMap<>();

    Letterings(Typeface typeface) {
        this.typeface = typeface;
    }

    Lettering of(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        double size = Math.rint(sizePixels * 2) / 2;
        return made.computeIfAbsent(
                new Key(lines, cut, size, tracking), key -> Lettering.of(lines, typeface.font(cut, size, tracking)));
    }
}
