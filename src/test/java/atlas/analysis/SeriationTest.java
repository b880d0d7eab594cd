package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Orders of small sets, beside those that trying out all turnings of the same tree finds.
final class SeriationTest {

    private static final double EXACT = 1e-9;

    private static double[][] onALine(double... places) {
        double[][] apart = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                apart[i][j] = Math.abs(places[i] - places[j]);
            }
        }
        return apart;
    }

    private static double[][] random(int size, long seed) {
        Random random = new Random(seed);
        double[][] apart = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                // Few different values, so that there are ties.
                apart[i][j] = random.nextInt(12) / 4.0;
                apart[j][i] = apart[i][j];
            }
        }
        return apart;
    }

    /// The shortest of all orders in which each branch of the tree stays together.
    private static double shortestByBruteForce(double[][] apart) {
        return turnings(Branch.byAverageLinkage(apart)).stream()
                .mapToDouble(order -> Seriation.length(apart, order))
                .min()
                .orElseThrow();
    }

    private static List<List<Integer>> turnings(Branch branch) {
        if (branch.isLeaf()) {
            return List.of(List.of(branch.leaves()[0]));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> left : turnings(branch.left())) {
            for (List<Integer> right : turnings(branch.right())) {
                List<Integer> one = new ArrayList<>(left);
                one.addAll(right);
                all.add(one);
                List<Integer> other = new ArrayList<>(right);
                other.addAll(left);
                all.add(other);
            }
        }
        return all;
    }

    @Test
    void thingsOnALineStandAsTheyDoThere() {
        assertEquals(List.of(1, 3, 0, 4, 2), Seriation.order(onALine(3.1, 1, 8, 1.2, 7)));
    }

    @Test
    void ofTwoDirectionsThatIsTakenWhichBeginsWithTheLowerIndex() {
        assertEquals(List.of(0, 2, 1), Seriation.order(onALine(9, 1, 5)));
    }

    @Test
    void likeThingsStandTogetherHoweverTheyWereMixed() {
        double[][] apart = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                apart[i][j] = i == j ? 0 : i % 2 == j % 2 ? 0.1 : 1;
            }
        }
        List<Integer> order = Seriation.order(apart);
        assertEquals(List.of(0, 0, 0, 1, 1, 1), order.stream().map(i -> i % 2).toList(), order::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10})
    void noTurningOfTheTreeIsShorter(int size) {
        for (long seed = 0; seed < 40; seed++) {
            double[][] apart = random(size, seed);
            List<Integer> order = Seriation.order(apart);
            assertEquals(size, new HashSet<>(order).size());
            assertEquals(shortestByBruteForce(apart), Seriation.length(apart, order), EXACT);
            assertTrue(order.getFirst() < order.getLast());
        }
    }

    @Test
    void theTreeJoinsTheNearestByTheMeanOfTheirDistances() {
        // 0 and 1 join at 2; 2 is 4 and 8 away from them, 6 in the mean, and 5 from 3: so 2 joins 3.
        double[][] apart = {{0, 2, 4, 9}, {2, 0, 8, 9}, {4, 8, 0, 5}, {9, 9, 5, 0}};
        Branch tree = Branch.byAverageLinkage(apart);
        assertEquals(List.of(0, 1), IntStream.of(tree.left().leaves()).boxed().toList());
        assertEquals(List.of(2, 3), IntStream.of(tree.right().leaves()).boxed().toList());
    }

    @Test
    void whatIsNotKnownIsTakenForTheMean() {
        double unknown = Double.NaN;
        // 2 in the mean: 2 stands beside 0, being 3 away from 1.
        double[][] apart = {{0, 1, unknown}, {1, 0, 3}, {unknown, 3, 0}};
        assertEquals(List.of(1, 0, 2), Seriation.order(apart));
        assertEquals(List.of(0, 1, 2), Seriation.order(new double[][] {
            {0, unknown, unknown}, {unknown, 0, unknown}, {unknown, unknown, 0}
        }));
    }

    @Test
    void oneAndTwoAreInOrderAndNoneIsNone() {
        assertEquals(List.of(), Seriation.order(new double[0][0]));
        assertEquals(List.of(0), Seriation.order(new double[1][1]));
        assertEquals(List.of(0, 1), Seriation.order(onALine(2, 1)));
    }

    @Test
    void aMatrixHasAsManyColumnsAsRows() {
        assertThrows(IllegalArgumentException.class, () -> Seriation.order(new double[3][2]));
    }

    @Test
    void twoHundredThingsAreOrderedWhileAReaderWaits() {
        double[][] apart = random(200, 7);
        assertTimeout(Duration.ofSeconds(2), () -> Seriation.order(apart));
    }
}
