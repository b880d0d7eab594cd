package atlas.cartography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The bounds between classes of values. A value that reaches a bound belongs above it.
///
/// @param bounds rising; one fewer than there are classes
/// @param centre the value at which two ramps of colours meet: zero where there are values on both sides of it, the
///               mean where classes are made by standard deviation; empty where there is one ramp
/// @param hasZeroApart whether the lowest class is zero alone; the first bound is then anywhere up to the smallest
///               value above zero
public record ClassBreaks(List<Double> bounds, OptionalDouble centre, boolean hasZeroApart) {

    /// Fewer zeros than this are not many.
    private static final int FEWEST_ZEROS_APART = 3;

    /// By such a part of a class its bound may move to become rounder.
    private static final int PARTS_OF_A_CLASS = 20;

    public ClassBreaks {
        bounds = List.copyOf(bounds);
    }

    /// Bounds without a class of zero alone.
    public ClassBreaks(List<Double> bounds, OptionalDouble centre) {
        this(bounds, centre, false);
    }

    /// The bounds for some values, in any order. Equal values are never parted. Where zero alone would fill a
    /// class, it is one, unless the reader has chosen the bounds or they are steps of standard deviation.
    ///
    /// Bounds are rounded as far as no value changes its class (natural breaks; quantiles, where a bound may
    /// move by a twentieth of a class too), to a hundredth of a class (equal intervals, standard deviation) or
    /// to one digit (orders of magnitude).
    public static ClassBreaks of(Collection<Double> values, Classing classing) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        boolean isOnBothSides = sorted.length > 0 && sorted[0] < 0 && sorted[sorted.length - 1] > 0;
        OptionalDouble zero = isOnBothSides ? OptionalDouble.of(0) : OptionalDouble.empty();
        if (classing.method() == Classing.Method.OWN_BREAKS) {
            return new ClassBreaks(classing.ownBreaks(), zero);
        }
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new ClassBreaks(List.of(), OptionalDouble.empty());
        }
        int classes = classing.classes();
        if (classing.method() == Classing.Method.STANDARD_DEVIATION) {
            return byDeviation(sorted, classes);
        }
        if (isOnBothSides) {
            return new ClassBreaks(
                    classing.method() == Classing.Method.EQUAL_INTERVAL
                            ? equalFromZero(sorted, classes)
                            : meetingAtZero(sorted, classing),
                    zero);
        }
        return hasManyZeros(sorted, classes)
                ? withZeroApart(sorted, classing)
                : new ClassBreaks(bounds(sorted, classing.method(), classes), zero);
    }

    /// As many as would fill a class of their own.
    private static boolean hasManyZeros(double[] sorted, int classes) {
        long zeros = DoubleStream.of(sorted).filter(value -> value == 0).count();
        return sorted[0] == 0 && zeros >= FEWEST_ZEROS_APART && zeros * classes > sorted.length;
    }

    private static ClassBreaks withZeroApart(double[] sorted, Classing classing) {
        double[] above = DoubleStream.of(sorted).filter(value -> value > 0).toArray();
        List<Double> bounds = new ArrayList<>();
        bounds.add(RoundNumber.between(0, above[0]));
        if (above[0] < above[above.length - 1] && classing.classes() > 2) {
            bounds.addAll(bounds(above, classing.method(), classing.classes() - 1));
        }
        return new ClassBreaks(bounds, OptionalDouble.empty(), true);
    }

    /// @param sorted with two different values at least, none on the other side of zero
    private static List<Double> bounds(double[] sorted, Classing.Method method, int classes) {
        return switch (method) {
            case QUANTILE, JENKS -> parted(sorted, method, classes);
            case EQUAL_INTERVAL -> equal(sorted, classes);
            case GEOMETRIC -> geometric(sorted, classes);
            case STANDARD_DEVIATION, OWN_BREAKS ->
                throw new IllegalStateException("these bounds do not come from one side of zero alone");
        };
    }

    /// Each class reaches as many times as far as the one nearer to zero; zero itself is in that nearest to it.
    private static List<Double> geometric(double[] sorted, int classes) {
        if (sorted[0] < 0) {
            double[] mirrored =
                    DoubleStream.of(sorted).map(value -> -value).sorted().toArray();
            return geometric(mirrored, classes).reversed().stream()
                    .map(bound -> -bound)
                    .toList();
        }
        double least = Math.log(
                DoubleStream.of(sorted).filter(value -> value > 0).findFirst().orElseThrow());
        double most = Math.log(sorted[sorted.length - 1]);
        TreeSet<Double> bounds = new TreeSet<>();
        for (int i = 1; i < classes; i++) {
            double bound = RoundNumber.ofOneDigit(Math.exp(least + (most - least) * i / classes));
            if (bound > sorted[0] && bound <= sorted[sorted.length - 1]) {
                bounds.add(bound);
            }
        }
        return List.copyOf(bounds);
    }

    public int classes() {
        return bounds.size() + 1;
    }

    /// The class of a value, from 0.
    public int classOf(double value) {
        int place = 0;
        while (place < bounds.size() && value >= bounds.get(place)) {
            place++;
        }
        return place;
    }

    /// How many classes lie wholly below the centre.
    int classesBelow() {
        return centre.isEmpty()
                ? 0
                : (int) bounds.stream()
                        .filter(bound -> bound <= centre.getAsDouble())
                        .count();
    }

    /// How many classes lie wholly above the centre.
    int classesAbove() {
        return centre.isEmpty()
                ? classes()
                : (int) bounds.stream()
                        .filter(bound -> bound >= centre.getAsDouble())
                        .count();
    }

    /// Each side of zero has as many of the classes as it has of the values, and one at least.
    private static List<Double> meetingAtZero(double[] sorted, Classing classing) {
        double[] below = DoubleStream.of(sorted).filter(value -> value < 0).toArray();
        double[] above = DoubleStream.of(sorted).filter(value -> value >= 0).toArray();
        int classes = classing.classes();
        int classesBelow = Math.clamp(Math.round(classes * (double) below.length / sorted.length), 1, classes - 1);
        List<Double> bounds = new ArrayList<>(bounds(below, classing.method(), classesBelow));
        bounds.add(0.0);
        bounds.addAll(bounds(above, classing.method(), classes - classesBelow));
        return bounds;
    }

    private static List<Double> parted(double[] sorted, Classing.Method method, int classes) {
        List<Integer> possible = IntStream.range(1, sorted.length)
                .filter(cut -> sorted[cut - 1] < sorted[cut])
                .boxed()
                .toList();
        return cuts(sorted, method, classes, possible).stream()
                .map(cut -> RoundNumber.between(sorted[cut - 1], sorted[cut]))
                .toList();
    }

    private static List<Integer> cuts(double[] sorted, Classing.Method method, int classes, List<Integer> possible) {
        if (possible.size() < classes) {
            return possible;
        }
        return method == Classing.Method.JENKS ? NaturalBreaks.cuts(sorted, classes) : quantileCuts(sorted, classes);
    }

    /// Where equal values stand at a cut it moves to the nearer end of them, and by a little to a rounder bound.
    private static List<Integer> quantileCuts(double[] sorted, int classes) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 1; i < classes; i++) {
            int wanted = (int) Math.round((double) i * sorted.length / classes);
            int down = wanted;
            while (down > 0 && sorted[down - 1] == sorted[down]) {
                down--;
            }
            int up = wanted;
            while (up < sorted.length && sorted[up - 1] == sorted[up]) {
                up++;
            }
            int nearer = down > 0 && (up == sorted.length || wanted - down <= up - wanted) ? down : up;
            if (nearer > 0 && nearer < sorted.length) {
                cuts.add(roundest(sorted, nearer, sorted.length / classes / PARTS_OF_A_CLASS));
            }
        }
        return List.copyOf(cuts);
    }

    /// The cut with the roundest bound, not farther away than some values.
    private static int roundest(double[] sorted, int cut, int farthest) {
        return IntStream.rangeClosed(Math.max(1, cut - farthest), Math.min(sorted.length - 1, cut + farthest))
                .filter(near -> sorted[near - 1] < sorted[near])
                .boxed()
                .min(Comparator.comparingInt((Integer near) -> digits(sorted, near))
                        .thenComparingInt(near -> Math.abs(near - cut)))
                .orElse(cut);
    }

    private static int digits(double[] sorted, int cut) {
        return BigDecimal.valueOf(RoundNumber.between(sorted[cut - 1], sorted[cut]))
                .stripTrailingZeros()
                .precision();
    }

    private static List<Double> equal(double[] sorted, int classes) {
        double least = sorted[0];
        double step = sorted[sorted.length - 1] / classes - least / classes;
        TreeSet<Double> bounds = new TreeSet<>();
        for (int i = 1; i < classes; i++) {
            bounds.add(RoundNumber.near(least + i * step, step));
        }
        return List.copyOf(bounds);
    }

    /// The smallest steps from zero with which the classes reach both ends.
    private static List<Double> equalFromZero(double[] sorted, int classes) {
        double down = -sorted[0];
        double up = sorted[sorted.length - 1];
        double step = Double.MAX_VALUE;
        int classesBelow = 1;
        for (int below = 1; below < classes; below++) {
            double needed = Math.max(down / below, up / (classes - below));
            if (needed < step) {
                step = needed;
                classesBelow = below;
            }
        }
        double round = RoundNumber.notBelow(step);
        List<Double> bounds = new ArrayList<>();
        for (int i = 1 - classesBelow; i < classes - classesBelow; i++) {
            bounds.add(i == 0 ? 0.0 : RoundNumber.near(i * round, round));
        }
        return bounds;
    }

    /// Steps of one standard deviation about the mean: it lies on a bound where the number of classes is even, and in
    /// the middle of a class where it is odd. Classes beyond all values are left out.
    private static ClassBreaks byDeviation(double[] sorted, int classes) {
        // Near to one, squares neither overflow nor vanish.
        int exponent = Math.getExponent(Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1])));
        double[] near =
                Arrays.stream(sorted).map(value -> Math.scalb(value, -exponent)).toArray();
        double nearMean = Arrays.stream(near).average().orElseThrow();
        double mean = Math.scalb(nearMean, exponent);
        double deviation = Math.scalb(
                Math.sqrt(Arrays.stream(near)
                        .map(value -> (value - nearMean) * (value - nearMean))
                        .average()
                        .orElseThrow()),
                exponent);
        double centre = classes % 2 == 0 ? RoundNumber.near(mean, deviation) : mean;
        List<Double> bounds = new ArrayList<>();
        for (int i = 0; i < classes - 1; i++) {
            double unrounded = mean + (i - (classes - 2) / 2.0) * deviation;
            double bound = Double.isFinite(unrounded) ? RoundNumber.near(unrounded, deviation) : unrounded;
            if (bound > sorted[0] && bound <= sorted[sorted.length - 1]) {
                bounds.add(bound);
            }
        }
        return new ClassBreaks(bounds, OptionalDouble.of(centre));
    }
}
