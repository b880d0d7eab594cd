package atlas.panel.layout;

import java.util.List;

/// How large the text of the window can be, and with it all that holds text, in percent of the usual size.
public final class TextSize {

    public static final int USUAL = 100;

    /// From the smallest to the largest.
    public static final List<Integer> PERCENTS = List.of(USUAL, 110, 125, 150, 175, 200);

    private TextSize() {}

    /// The next larger size, or the largest.
    public static int larger(int percent) {
        return PERCENTS.stream().filter(size -> size > percent).findFirst().orElse(PERCENTS.getLast());
    }

    /// The next smaller size, or the smallest.
    public static int smaller(int percent) {
        return PERCENTS.reversed().stream()
                .filter(size -> size < percent)
                .findFirst()
                .orElse(PERCENTS.getFirst());
    }

    /// The size that is nearest to a remembered one.
    public static int nearest(double percent) {
        return PERCENTS.stream()
                .min((a, b) -> Double.compare(Math.abs(a - percent), Math.abs(b - percent)))
                .orElse(USUAL);
    }
}
