package atlas.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Places on a plane for things of which the distances are wished for: the least sum of squared misses, each by the
/// square of its wish, as stress majorization finds it (Gansner, Koren & North, “Graph Drawing by Stress Majorization”,
/// Graph Drawing 2004, LNCS 3383, 239–250). It begins on a circle and has no chance in it: the same wishes give the
/// same
/// places.
public final class StressLayout {

    private static final int MOST_ROUNDS = 300;
    private static final double STILL = 1e-5;

    private final double[][] wished;
    private double[] x;
    private double[] y;

    /// A place, with 0 and 1 as the least and the most of the longer side.
    public record Place(double x, double y) {}

    private StressLayout(double[][] wished) {
        int size = wished.length;
        this.wished = wished;
        double radius =
                Arrays.stream(wished).flatMapToDouble(Arrays::stream).max().orElse(1) / 2;
        x = IntStream.range(0, size)
                .mapToDouble(i -> radius * Math.cos(2 * Math.PI * i / size))
                .toArray();
        y = IntStream.range(0, size)
                .mapToDouble(i -> radius * Math.sin(2 * Math.PI * i / size))
                .toArray();
    }

    /// The places of things, in their order.
    ///
    /// @param wished square and symmetric; above zero but on the diagonal
    /// @throws IllegalArgumentException if a wish is not above zero
    public static List<Place> of(double[][] wished) {
        for (int i = 0; i < wished.length; i++) {
            for (int j = 0; j < wished.length; j++) {
                if (i != j && !(wished[i][j] > 0)) {
                    throw new IllegalArgumentException("things in one place cannot be told apart: " + i + ", " + j);
                }
            }
        }
        StressLayout layout = new StressLayout(wished);
        double before = layout.stress();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            layout.improve();
            double after = layout.stress();
            if (before - after <= STILL * before) {
                break;
            }
            before = after;
        }
        return layout.places();
    }

    /// How far all are from where they are wished.
    static double stress(double[][] wished, List<Place> places) {
        double sum = 0;
        for (int i = 0; i < wished.length; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(
                        places.get(i).x() - places.get(j).x(),
                        places.get(i).y() - places.get(j).y());
                double miss = (apart - wished[i][j]) / wished[i][j];
                sum += miss * miss;
            }
        }
        return sum;
    }

    private double stress() {
        return stress(
                wished,
                IntStream.range(0, x.length)
                        .mapToObj(i -> new Place(x[i], y[i]))
                        .toList());
    }

    /// Each thing goes to the mean of where the others want it.
    private void improve() {
        double[] nextX = new double[x.length];
        double[] nextY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double weights = 0;
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double weight = 1 / (wished[i][j] * wished[i][j]);
                    double apart = Math.hypot(x[i] - x[j], y[i] - y[j]);
                    double pull = apart == 0 ? 0 : wished[i][j] / apart;
                    nextX[i] += weight * (x[j] + pull * (x[i] - x[j]));
                    nextY[i] += weight * (y[j] + pull * (y[i] - y[j]));
                    weights += weight;
                }
            }
            nextX[i] = weights == 0 ? x[i] : nextX[i] / weights;
            nextY[i] = weights == 0 ? y[i] : nextY[i] / weights;
        }
        x = nextX;
        y = nextY;
    }

    private List<Place> places() {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double side = Math.max(
                Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - top);
        double scale = side == 0 ? 1 : side;
        return IntStream.range(0, x.length)
                .mapToObj(i -> new Place((x[i] - left) / scale, (y[i] - top) / scale))
                .toList();
    }
}
