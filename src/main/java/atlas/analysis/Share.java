package atlas.analysis;

import java.util.List;

/// What a group of states holds together of the world, in one year.
///
/// @param year        the year of all the values
/// @param numerator   the sum over the states that have a value, in the figure's unit
/// @param denominator what is taken for the world, in the figure's unit
/// @param worldTotal       where the denominator is from
/// @param covered     how many states have a value
/// @param missing     codes of the states without one, in alphabetical order: they count as nothing in the numerator
public record Share(
        int year, double numerator, double denominator, WorldTotal worldTotal, int covered, List<String> missing) {

    /// What a sum is divided by.
    public enum WorldTotal {
        /// The world total that the source itself publishes.
        TOTAL_OF_THE_SOURCE,
        /// The sum over the states of the atlas that have a value.
        SUM_OVER_STATES
    }

    public Share {
        if (!(denominator > 0)) {
            throw new IllegalArgumentException("the world's total is positive, not " + denominator);
        }
        missing = List.copyOf(missing);
    }

    public double percent() {
        return 100 * numerator / denominator;
    }

    /// How many states were asked for.
    public int states() {
        return covered + missing.size();
    }
}
