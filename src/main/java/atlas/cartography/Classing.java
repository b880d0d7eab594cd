package atlas.cartography;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/// How values are put into classes.
///
/// @param classes   how many are wanted, 2 to 9; fewer are made where there are fewer distinct values
/// @param ownBreaks the bounds between classes, rising, in the figure's unit; empty unless the method is the reader's
///                  own
public record Classing(Method method, int classes, List<Double> ownBreaks) {

    public static final int FEWEST = 2;
    public static final int MOST = 9;

    /// Where the bounds between classes are from.
    public enum Method {
        /// As many states in each class.
        QUANTILE,
        EQUAL_INTERVAL,
        /// Natural breaks.
        JENKS,
        STANDARD_DEVIATION,
        /// Each bound is as many times the one before.
        GEOMETRIC,
        OWN_BREAKS
    }

    public static final Classing USUAL = new Classing(Method.QUANTILE, 5, List.of());

    /// Values that are spread more widely than this many times their smallest are put into classes by their order of
    /// magnitude unless the reader asks otherwise.
    private static final double WIDELY_SPREAD = 1_000;

    /// @throws IllegalArgumentException if the number of classes or the breaks are not as said above
    public Classing {
        ownBreaks = List.copyOf(ownBreaks);
        if (classes < FEWEST || classes > MOST) {
            throw new WrongValue(Sentence.of("problem.classes", FEWEST, MOST, classes));
        }
        if (method == Method.OWN_BREAKS ? ownBreaks.size() != classes - 1 : !ownBreaks.isEmpty()) {
            throw new WrongValue(Sentence.of("problem.breaks", classes, classes - 1, ownBreaks.size()));
        }
        for (int i = 0; i < ownBreaks.size(); i++) {
            if (!Double.isFinite(ownBreaks.get(i)) || (i > 0 && ownBreaks.get(i) <= ownBreaks.get(i - 1))) {
                throw new WrongValue(Sentence.of("problem.rising-breaks", ownBreaks));
            }
        }
    }

    /// How some values are put into classes unless the reader asks otherwise.
    ///
    /// @param values of all years, in any order
    public static Classing suiting(DoubleStream values) {
        DoubleSummaryStatistics spread =
                values.map(Math::abs).filter(value -> value > 0).summaryStatistics();
        return spread.getMax() / spread.getMin() > WIDELY_SPREAD
                ? new Classing(Method.GEOMETRIC, USUAL.classes(), List.of())
                : USUAL;
    }

    /// The reader's own classes.
    ///
    /// @param breaks 1 to 8, rising
    public static Classing own(List<Double> breaks) {
        return new Classing(Method.OWN_BREAKS, breaks.size() + 1, breaks);
    }
}
