package atlas.render.chart.sheet;

import atlas.render.text.Typeface;

/// The typography of a chart.
public enum Lettering {
    TITLE(Typeface.Cut.SEMI_BOLD, 18, 24),
    UNIT(Typeface.Cut.REGULAR, 13, 18),
    LABEL(Typeface.Cut.REGULAR, 12, 15),
    STRONG(Typeface.Cut.SEMI_BOLD, 12, 15),
    TICK(Typeface.Cut.REGULAR, 11.5, 15),
    FOOT(Typeface.Cut.REGULAR, 11, 15);

    private final Typeface.Cut cut;
    private final double sizePixels;
    private final double linePixels;

    Lettering(Typeface.Cut cut, double sizePixels, double linePixels) {
        this.cut = cut;
        this.sizePixels = sizePixels;
        this.linePixels = linePixels;
    }

    public Typeface.Cut cut() {
        return cut;
    }

    public double sizePixels() {
        return sizePixels;
    }

    /// From line to line.
    public double linePixels() {
        return linePixels;
    }
}
