package atlas.render.label;

import atlas.domain.place.State;
import atlas.i18n.Language;
import atlas.render.text.LabelText;
import atlas.render.text.TextCurve;
import atlas.render.text.Typeface;
import java.util.List;

/// How states' names are lettered: in capitals, spaced out and larger the larger the state.
public final class LabelStyle {

    static final double SMALLEST_PIXELS = 8;
    static final double TRACKING = 0.06;
    private static final double LARGEST_PIXELS = 20;
    private static final double SEMI_BOLD_FROM_PIXELS = 11;

    private LabelStyle() {}

    /// The name as the map writes it. Capitals follow the language: Turkish İ has its dot.
    public static String nameOf(State state, Language language) {
        return state.nameOnMap(language).toUpperCase(language.locale());
    }

    /// The size of the font for a state so many pixels across.
    static double sizePixels(double pixelsAcross) {
        return Math.clamp(6 + 0.5 * Math.sqrt(pixelsAcross), SMALLEST_PIXELS, LARGEST_PIXELS);
    }

    static LabelText lettered(List<String> lines, double sizePixels, double tracking) {
        return LabelText.straight(lines, cut(sizePixels), sizePixels, tracking);
    }

    static LabelText bent(String line, double sizePixels, double tracking, TextCurve curve) {
        return new LabelText(List.of(line), cut(sizePixels), sizePixels, tracking, curve);
    }

    private static Typeface.Cut cut(double sizePixels) {
        return sizePixels >= SEMI_BOLD_FROM_PIXELS ? Typeface.Cut.SEMI_BOLD : Typeface.Cut.MEDIUM;
    }

    /// Broken at the space nearest to the middle, if there is one.
    static List<String> inTwoLines(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return best < 0 ? List.of(name) : List.of(name.substring(0, best), name.substring(best + 1));
    }
}
