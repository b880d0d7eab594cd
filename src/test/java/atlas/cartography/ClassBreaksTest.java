package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.cartography.Classing.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassBreaksTest {

    private static ClassBreaks of(Method method, int classes, Double... values) {
        return ClassBreaks.of(List.of(values), new Classing(method, classes, List.of()));
    }

    /// How many of the values each class has.
    private static List<Integer> counts(ClassBreaks breaks, Double... values) {
        int[] counts = new int[breaks.classes()];
        Arrays.stream(values).forEach(value -> counts[breaks.classOf(value)]++);
        return IntStream.of(counts).boxed().toList();
    }

    @Test
    void quantilesHaveAsManyValuesInEachClass() {
        Double[] values = {1.0, 2.0, 3.0, 4.0, 10.0, 20.0, 30.0, 40.0, 500.0, 900.0};
        assertEquals(List.of(2, 2, 2, 2, 2), counts(of(Method.QUANTILE, 5, values), values));
    }

    @Test
    void aBoundIsTheRoundestNumberBetweenItsNeighbours() {
        assertEquals(
                List.of(5_000.0),
                of(Method.QUANTILE, 2, 1_234.0, 4_321.0, 5_678.0, 8_765.0).bounds());
    }

    @Test
    void aQuantileMovesByATwentiethOfAClassToARounderBound() {
        Double[] values = IntStream.range(0, 80).mapToObj(i -> 1.5 + 0.11 * i).toArray(Double[]::new);
        ClassBreaks breaks = of(Method.QUANTILE, 2, values);
        assertEquals(List.of(6.0), breaks.bounds());
        assertEquals(List.of(41, 39), counts(breaks, values));
    }

    @Test
    void equalValuesAreNotParted() {
        Double[] values = {1.0, 2.0, 2.0, 2.0, 2.0, 3.0};
        assertEquals(List.of(1, 5), counts(of(Method.QUANTILE, 2, values), values));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"QUANTILE", "JENKS"})
    void thereAreNoMoreClassesThanDistinctValues(Method method) {
        assertEquals(3, of(method, 5, 1.0, 1.0, 2.0, 2.0, 3.0).classes());
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"QUANTILE", "EQUAL_INTERVAL", "JENKS", "STANDARD_DEVIATION"})
    void oneValueAloneIsOneClass(Method method) {
        assertEquals(1, of(method, 5, 7.0, 7.0).classes());
        assertEquals(1, of(method, 5, 7.0).classes());
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"QUANTILE", "EQUAL_INTERVAL", "JENKS", "STANDARD_DEVIATION"})
    void noValuesAreOneEmptyClass(Method method) {
        assertEquals(1, of(method, 5).classes());
    }

    @Test
    void equalIntervalsHaveTheSameWidth() {
        assertEquals(
                List.of(20.0, 40.0, 60.0, 80.0),
                of(Method.EQUAL_INTERVAL, 5, 0.0, 3.0, 99.0, 100.0).bounds());
    }

    /// The three groups of an example: no other three classes have a smaller sum of squares.
    @Test
    void naturalBreaksLieInTheGaps() {
        Double[] values = {4.0, 5.0, 9.0, 10.0, 11.0, 12.0, 40.0, 42.0};
        assertEquals(List.of(2, 4, 2), counts(of(Method.JENKS, 3, values), values));
    }

    /// Against the best of all partitions, one by one.
    @Test
    void naturalBreaksAreTheBestThereAre() {
        double[] sorted = {0.5, 1, 1, 2.5, 4, 4.5, 9, 11, 11.5, 12, 19, 33};
        double best = Double.MAX_VALUE;
        for (int first = 1; first < sorted.length - 1; first++) {
            for (int second = first + 1; second < sorted.length; second++) {
                best = Math.min(best, squares(sorted, List.of(first, second)));
            }
        }
        assertEquals(best, squares(sorted, NaturalBreaks.cuts(sorted, 3)), 1e-9);
    }

    private static double squares(double[] sorted, List<Integer> cuts) {
        double sum = 0;
        int begin = 0;
        for (int end : IntStream.concat(cuts.stream().mapToInt(Integer::intValue), IntStream.of(sorted.length))
                .toArray()) {
            double[] group = Arrays.copyOfRange(sorted, begin, end);
            double mean = Arrays.stream(group).average().orElseThrow();
            sum += Arrays.stream(group)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            begin = end;
        }
        return sum;
    }

    /// Mean 5, standard deviation 2.
    @Test
    void standardDeviationsStepFromTheMean() {
        ClassBreaks breaks = of(Method.STANDARD_DEVIATION, 4, 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0);
        assertEquals(new ClassBreaks(List.of(3.0, 5.0, 7.0), OptionalDouble.of(5)), breaks);
    }

    @Test
    void withAnOddNumberOfClassesTheMeanLiesInTheMiddleOne() {
        ClassBreaks breaks = of(Method.STANDARD_DEVIATION, 3, 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0);
        assertEquals(List.of(4.0, 6.0), breaks.bounds());
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"QUANTILE", "EQUAL_INTERVAL", "JENKS"})
    void classesMeetAtZeroWhereValuesLieOnBothSides(Method method) {
        ClassBreaks breaks = of(method, 5, -3.0, -1.0, 0.0, 1.0, 2.0, 4.0, 5.0, 8.0);
        assertEquals(OptionalDouble.of(0), breaks.centre());
        assertEquals(true, breaks.bounds().contains(0.0), breaks.bounds().toString());
        assertEquals(5, breaks.classesBelow() + breaks.classesAbove());
    }

    @Test
    void ownBreaksAreTakenAsTheyAre() {
        ClassBreaks breaks = ClassBreaks.of(List.of(1.0, 2.0), Classing.own(List.of(10.0, 20.0)));
        assertEquals(List.of(10.0, 20.0), breaks.bounds());
    }

    /// Eight zeros, and five values from a thousandth to a thousand.
    private static final Double[] MOSTLY_ZERO = {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.004, 0.3, 2.1, 40.0, 1060.0};

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"QUANTILE", "EQUAL_INTERVAL", "JENKS", "GEOMETRIC"})
    void zeroIsAClassOfItsOwnWhereItWouldFillOne(Method method) {
        ClassBreaks breaks = of(method, 5, MOSTLY_ZERO);
        assertEquals(true, breaks.hasZeroApart());
        assertEquals(8, counts(breaks, MOSTLY_ZERO).getFirst());
        assertEquals(5, breaks.classes());
    }

    @Test
    void aFewZerosStayWithTheLowestValues() {
        ClassBreaks breaks = of(Method.QUANTILE, 2, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
        assertEquals(false, breaks.hasZeroApart());
        assertEquals(List.of(3.0), breaks.bounds());
    }

    @Test
    void whereAllValuesAboveZeroAreTheSameThereAreTwoClasses() {
        assertEquals(List.of(3, 1), counts(of(Method.JENKS, 5, 0.0, 0.0, 0.0, 7.0), 0.0, 0.0, 0.0, 7.0));
    }

    @Test
    void ordersOfMagnitudeHaveRoundBoundsThatRiseByOneFactor() {
        assertEquals(
                List.of(0.1, 1.0, 10.0, 100.0),
                of(Method.GEOMETRIC, 5, 0.01, 0.2, 5.0, 70.0, 1_000.0).bounds());
    }

    @Test
    void belowZeroOrdersOfMagnitudeFallFromZero() {
        assertEquals(
                List.of(-100.0, -10.0, -1.0),
                of(Method.GEOMETRIC, 4, -1_000.0, -30.0, -2.0, -0.1).bounds());
    }

    @Test
    void valuesSpreadOverOrdersOfMagnitudeAreClassedByThem() {
        assertEquals(
                Method.GEOMETRIC,
                Classing.suiting(DoubleStream.of(0, 0.012, 3, 1_060)).method());
        assertEquals(Classing.USUAL, Classing.suiting(DoubleStream.of(0, 1_035, 20_000, 136_772)));
        assertEquals(Classing.USUAL, Classing.suiting(DoubleStream.empty()));
    }

    /// Squares of such values are beyond what a double holds, or nothing.
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-160, 1, 1e155, 1e200, 1e306})
    void howLargeValuesAreDoesNotChangeTheirClasses(double unit) {
        Double[] values = {1.0, 2.0, 3.0, 20.0, 21.0, 22.0, 23.0, 90.0, 95.0};
        Double[] scaled = Arrays.stream(values).map(value -> value * unit).toArray(Double[]::new);
        for (Method method : List.of(Method.QUANTILE, Method.JENKS, Method.EQUAL_INTERVAL, Method.STANDARD_DEVIATION)) {
            assertEquals(counts(of(method, 3, values), values), counts(of(method, 3, scaled), scaled), method.name());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "OWN_BREAKS", mode = EnumSource.Mode.EXCLUDE)
    void boundsOfTheLargestNumbersRiseAndAreNumbers(Method method) {
        double most = Double.MAX_VALUE;
        for (Double[] values :
                new Double[][] {{-most, -1e300, -1.0, 0.0, 1.0, 1e300, most}, {1e-320, 1e-300, 1.0, 1e200, 1e308, most}
                }) {
            List<Double> bounds = of(method, 4, values).bounds();
            for (int i = 0; i < bounds.size(); i++) {
                assertEquals(true, Double.isFinite(bounds.get(i)), bounds.toString());
                assertEquals(true, i == 0 || bounds.get(i - 1) < bounds.get(i), bounds.toString());
            }
        }
    }

    @Test
    void aValueThatReachesABoundBelongsAboveIt() {
        ClassBreaks breaks = new ClassBreaks(List.of(10.0, 20.0), OptionalDouble.empty());
        assertEquals(
                List.of(0, 1, 1, 2),
                List.of(breaks.classOf(9.99), breaks.classOf(10), breaks.classOf(19.99), breaks.classOf(20)));
    }
}
