package atlas.cartography;

import java.util.List;

/// How values are put into classes.
///
/// @param classes how many, 2 to 9
/// @param ownBreaks the bounds between classes, rising, in the figure's unit; empty unless the method is the reader's
/// own
public record Classing(Method method, int classes, List<Double> ownBreaks) {

    /// Where the bounds between classes are from.
    public enum Method {
        /// As many states in each class.
        QUANTILE,
        EQUAL_INTERVAL,
        /// Natural breaks.
        JENKS,
        STANDARD_DEVIATION,
        OWN_BREAKS
    }

    public static final Classing USUAL = new Classing(Method.QUANTILE, 5, List.of());

    public Classing {
        ownBreaks = List.copyOf(ownBreaks);
    }
}
