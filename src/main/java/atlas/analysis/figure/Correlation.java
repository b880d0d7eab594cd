package atlas.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// How two figures of states go together: Pearson's product-moment coefficient (K. Pearson, Proc. R. Soc. Lond. 58,
/// 1895) and Spearman's coefficient of ranks, which is Pearson's of the midranks (C. Spearman, Am. J. Psychol. 15,
/// 1904), with what must be told beside them.
///
/// @param n        how many states they rest on, three at least
/// @param pearson  from -1 to 1
/// @param spearman from -1 to 1
/// @param heaviest the state whose leaving changes Pearson's coefficient most
public record Correlation(int n, double pearson, double spearman, Influence heaviest) {

    /// With fewer states chance alone often makes large coefficients: below ten, one of 0.63 or more comes by chance in
    /// one of twenty cases (Pearson's coefficient of two normal variates, eight degrees of freedom).
    public static final int FEW = 10;

    /// A coefficient that one state moves by more than this is carried by it. This bound and that of [straight
    /// lines][#APART] are such that of F. J. Anscombe's quartet (Am. Stat. 27, 1973) the first set passes, the curve of
    /// the second is told, and so is the single point on which the third and the fourth rest.
    public static final double HEAVY = 0.15;

    /// A coefficient nearer to zero has no sign worth speaking of.
    public static final double FAINT = 0.1;

    /// Two coefficients further apart than this do not tell of a straight line.
    public static final double APART = 0.1;

    private static final int LEAST = 3;

    /// The values of a state.
    public record Pair(double x, double y) {}

    /// What is left of Pearson's coefficient without a state (the jackknife: J. W. Tukey, Ann. Math. Stat. 29, 1958).
    ///
    /// @param pearsonWithout empty if without the state a figure has one value alone, and no coefficient
    public record Influence(String state, OptionalDouble pearsonWithout) {}

    /// Why the coefficients may mislead.
    public enum Caution {
        /// They rest on fewer than [ten][#FEW] states.
        FEW_STATES,
        /// Without one state Pearson's has the other sign, moves by more than [0.15][#HEAVY], or is none.
        CARRIED_BY_ONE_STATE,
        /// They differ by more than [0.1][#APART]: no straight line, or some values far from the rest.
        NOT_A_LINE
    }

    /// The correlation of pairs by state; empty for fewer than three, or where a figure has one value alone.
    public static Optional<Correlation> of(Map<String, Pair> byState) {
        SortedMap<String, Pair> pairs = new TreeMap<>(byState);
        double[] x = pairs.values().stream().mapToDouble(Pair::x).toArray();
        double[] y = pairs.values().stream().mapToDouble(Pair::y).toArray();
        OptionalDouble pearson = x.length < LEAST ? OptionalDouble.empty() : pearson(x, y);
        if (pearson.isEmpty()) {
            return Optional.empty();
        }
        double whole = pearson.getAsDouble();
        double spearman = pearson(Ranks.midranks(x), Ranks.midranks(y)).orElseThrow();
        Influence heaviest = influences(List.copyOf(pairs.keySet()), x, y).stream()
                .max(Comparator.comparingDouble(influence -> shift(influence, whole)))
                .orElseThrow();
        return Optional.of(new Correlation(x.length, whole, spearman, heaviest));
    }

    private static List<Influence> influences(List<String> states, double[] x, double[] y) {
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            influences.add(new Influence(states.get(i), pearson(without(x, i), without(y, i))));
        }
        return influences;
    }

    private static double shift(Influence influence, double whole) {
        return influence.pearsonWithout().isPresent()
                ? Math.abs(influence.pearsonWithout().getAsDouble() - whole)
                : Double.POSITIVE_INFINITY;
    }

    private static double[] without(double[] values, int left) {
        double[] rest = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, left + 1, rest, left, values.length - 1 - left);
        return rest;
    }

    /// Empty where one of the variables does not vary.
    private static OptionalDouble pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return varies(x) && varies(y)
                ? OptionalDouble.of(Math.clamp(xy / Math.sqrt(xx) / Math.sqrt(yy), -1, 1))
                : OptionalDouble.empty();
    }

    private static boolean varies(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }

    /// Why they may mislead; nothing if there is no reason known.
    public Set<Caution> cautions() {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (n < FEW) {
            cautions.add(Caution.FEW_STATES);
        }
        if (isCarriedByOne()) {
            cautions.add(Caution.CARRIED_BY_ONE_STATE);
        }
        if (Math.abs(pearson - spearman) > APART) {
            cautions.add(Caution.NOT_A_LINE);
        }
        return cautions;
    }

    private boolean isCarriedByOne() {
        if (heaviest.pearsonWithout().isEmpty()) {
            return true;
        }
        double without = heaviest.pearsonWithout().getAsDouble();
        return Math.abs(without - pearson) > HEAVY || (Math.abs(pearson) >= FAINT && without * pearson < 0);
    }
}
