package atlas.render.chart.pair;

import atlas.cartography.Colour;
import atlas.cartography.ColourRamp;
import atlas.chart.scale.MatrixScale;
import atlas.render.chart.sheet.ChartSheet;

/// The colour of each value of a matrix, and an ink that can be read on it.
final class MatrixColours {

    private static final double NONE = 0.05;
    private static final double OWN = 0.13;
    /// Values less than this share of the ramp apart look alike.
    private static final int SHADES = 128;

    private final ChartSheet sheet;
    private final MatrixScale scale;
    private final ColourRamp ramp;

    MatrixColours(ChartSheet sheet, MatrixScale scale) {
        this.sheet = sheet;
        this.scale = scale;
        this.ramp = ColourRamp.of(scale.centre(), sheet.appearance());
    }

    Colour of(double value) {
        return scale.hasNone() && value == 0 ? none() : ramp.at(Math.rint(scale.part(value) * SHADES) / SHADES);
    }

    /// Of zero, where it is none of what is counted.
    Colour none() {
        return sheet.tint(sheet.palette().label(), NONE);
    }

    /// Of a thing that is not compared with itself.
    Colour own() {
        return sheet.tint(sheet.palette().label(), OWN);
    }

    /// Whichever of the two inks stands out more.
    Colour inkOn(Colour ground) {
        Colour label = sheet.palette().label();
        Colour card = sheet.palette().card();
        return ground.contrastTo(label) >= ground.contrastTo(card) ? label : card;
    }
}
