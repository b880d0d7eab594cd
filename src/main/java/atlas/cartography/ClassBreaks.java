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
public record ClassBreaks(List<Double> bounds, OptionalDouble centre) {

    /// By such a part of a class its bound may move to become rounder.
    private static final int PARTS_OF_A_CLASS = 20;

    public ClassBreaks {
        bounds = List.copyOf(bounds);
    }

    /// The bounds for some values, in any order. Equal values are never parted. Bounds are rounded as far as no
    /// value changes its class (natural breaks; quantiles, where a bound may move by a twentieth of a class too)
    /// or to a hundredth of a class (equal intervals, standard deviation).
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
        return switch (classing.method()) {
            case QUANTILE, JENKS ->
                new ClassBreaks(
                        isOnBothSides ? meetingAtZero(sorted, classing) : parted(sorted, classing.method(), classes),
                        zero);
            case EQUAL_INTERVAL ->
                new ClassBreaks(isOnBothSides ? equalFromZero(sorted, classes) : equal(sorted, classes), zero);
            case STANDARD_DEVIATION -> byDeviation(sorted, classes);
            case OWN_BREAKS -> throw new IllegalStateException("own breaks were taken above");
        };
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
        List<Double> bounds = new ArrayList<>(parted(below, classing.method(), classesBelow));
        bounds.add(0.0);
        bounds.addAll(parted(above, classing.method(), classes - classesBelow));
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
        double step = (sorted[sorted.length - 1] - least) / classes;
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
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
        double centre = classes % 2 == 0 ? RoundNumber.near(mean, deviation) : mean;
        List<Double> bounds = new ArrayList<>();
        for (int i = 0; i < classes - 1; i++) {
            double bound = RoundNumber.near(mean + (i - (classes - 2) / 2.0) * deviation, deviation);
            if (bound > sorted[0] && bound <= sorted[sorted.length - 1]) {
                bounds.add(bound);
            }
        }
        return new ClassBreaks(bounds, OptionalDouble.of(centre));
    }
}
