package atlas.render.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VisvalingamTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void aPointOnAStraightLineWeighsNothing() {
        assertArrayEquals(
                new double[] {INFINITE, 0, INFINITE},
                Visvalingam.weights(new double[] {0, 1, 2}, new double[] {0, 0, 0}));
    }

    @Test
    void aPeakWeighsItsTriangle() {
        assertArrayEquals(
                new double[] {INFINITE, 1, INFINITE},
                Visvalingam.weights(new double[] {0, 1, 2}, new double[] {0, 1, 0}));
    }

    @Test
    void bothDirectionsOfABorderGiveTheSameWeights() {
        double[] x = {0, 1, 2, 3, 4, 5, 6};
        double[] y = {0, 2, -1, 3, 0.5, 4, 0};
        double[] there = Visvalingam.weights(x, y);
        double[] back = Visvalingam.weights(reversed(x), reversed(y));
        assertArrayEquals(there, reversed(back));
    }

    @Test
    void noPointWeighsLessThanOneLeftOutBefore() {
        double[] weights = Visvalingam.weights(new double[] {0, 1, 2, 3, 4}, new double[] {0, 1, 0, 1, 0});
        assertEquals(1, weights[2]);
    }

    private static double[] reversed(double[] values) {
        double[] back = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            back[i] = values[values.length - 1 - i];
        }
        return back;
    }
}
