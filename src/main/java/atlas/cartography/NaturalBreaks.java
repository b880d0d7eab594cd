package atlas.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Natural breaks: the classes whose values lie nearest to their own means, as the sum of squares says. Found exactly,
/// by W. D. Fisher, "On grouping for maximum homogeneity", Journal of the American Statistical Association 53 (1958);
/// for maps by G. F. Jenks, "The data model concept in statistical mapping", International Yearbook of Cartography 7
/// (1967).
final class NaturalBreaks {

    private final double[] sorted;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] sorted) {
        this.sorted = sorted;
        this.sums = new double[sorted.length + 1];
        this.squares = new double[sorted.length + 1];
        // Sums of squares lose no digits where they are taken about the middle, and neither overflow nor vanish where
        // the values are near to one.
        double largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
        int exponent = -Math.getExponent(largest);
        double middle = Math.scalb(sorted[sorted.length / 2], exponent);
        for (int i = 0; i < sorted.length; i++) {
            double value = Math.scalb(sorted[i], exponent) - middle;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
    }

    /// Where classes begin.
    ///
    /// @param sorted  rising; not empty
    /// @param classes not more than there are distinct values
    /// @return the place of the first value of each class but the first
    static List<Integer> cuts(double[] sorted, int classes) {
        return new NaturalBreaks(sorted).cuts(classes);
    }

    private List<Integer> cuts(int classes) {
        int n = sorted.length;
        double[] best = new double[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = spread(0, end);
        }
        int[][] begins = new int[classes][n + 1];
        for (int k = 1; k < classes; k++) {
            double[] next = new double[n + 1];
            for (int end = 0; end <= n; end++) {
                next[end] = Double.POSITIVE_INFINITY;
                for (int begin = k; begin < end; begin++) {
                    double sum = best[begin] + spread(begin, end);
                    if (sorted[begin - 1] < sorted[begin] && sum < next[end]) {
                        next[end] = sum;
                        begins[k][end] = begin;
                    }
                }
            }
            best = next;
        }
        List<Integer> cuts = new ArrayList<>();
        int end = n;
        for (int k = classes - 1; k >= 1; k--) {
            end = begins[k][end];
            cuts.add(end);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    /// The sum of squared distances from the mean, of the values from one place to before another.
    private double spread(int begin, int end) {
        double sum = sums[end] - sums[begin];
        return squares[end] - squares[begin] - sum * sum / (end - begin);
    }
}
