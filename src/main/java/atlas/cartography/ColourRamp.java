package atlas.cartography;

import java.util.List;
import java.util.OptionalDouble;

/// Colours without steps, for many values side by side: what lies between the colours of a [ColourScheme].
///
/// @param stops evenly spaced, two at least
public record ColourRamp(List<Colour> stops) {

    private static final int SIDE = 5;

    public ColourRamp {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a ramp leads from one colour to another");
        }
    }

    /// From little to much.
    public static ColourRamp sequential(Appearance appearance) {
        return new ColourRamp(ColourScheme.of(Classing.MOST, appearance));
    }

    /// From one side of a centre to the other.
    public static ColourRamp diverging(Appearance appearance) {
        return new ColourRamp(ColourScheme.diverging(SIDE, SIDE, 2 * SIDE + 1, appearance));
    }

    /// The ramp of a scale with or without a centre.
    ///
    /// @param centre where two ramps meet; empty if there is one
    public static ColourRamp of(OptionalDouble centre, Appearance appearance) {
        return centre.isPresent() ? diverging(appearance) : sequential(appearance);
    }

    /// The colour at a part of the ramp.
    ///
    /// @param part 0 for the first colour, 1 for the last
    public Colour at(double part) {
        double at = Math.clamp(part, 0, 1) * (stops.size() - 1);
        int before = Math.min((int) at, stops.size() - 2);
        return stops.get(before).mixedWith(stops.get(before + 1), at - before);
    }
}
