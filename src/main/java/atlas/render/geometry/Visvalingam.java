package atlas.render.geometry;

import java.util.Arrays;

/// Effective areas of the points of a line.
final class Visvalingam {

    private Visvalingam() {}

    /// For each point the area of the triangle that it makes with its neighbours at the moment at which it is the
    /// least important one left, never smaller than that of a point left out before it; infinite at both ends.
    static double[] weights(double[] x, double[] y) {
        int n = x.length;
        double[] weight = new double[n];
        Arrays.fill(weight, Double.POSITIVE_INFINITY);
        int[] before = new int[n];
        int[] after = new int[n];
        double[] area = new double[n];
        for (int i = 0; i < n; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            area[i] = i == 0 || i == n - 1 ? Double.POSITIVE_INFINITY : triangle(x, y, i - 1, i, i + 1);
        }
        double least = 0;
        // Lines are short (see ArcChunk): searching the minimum each time is faster than keeping a heap.
        for (int left = n - 2; left > 0; left--) {
            int point = 0;
            for (int i = after[0]; i < n - 1; i = after[i]) {
                if (area[i] < area[point]) {
                    point = i;
                }
            }
            if (point == 0) {
                break;
            }
            least = Math.max(least, area[point]);
            weight[point] = least;
            int a = before[point];
            int b = after[point];
            after[a] = b;
            before[b] = a;
            area[point] = Double.POSITIVE_INFINITY;
            if (a > 0) {
                area[a] = triangle(x, y, before[a], a, b);
            }
            if (b < n - 1) {
                area[b] = triangle(x, y, a, b, after[b]);
            }
        }
        return weight;
    }

    private static double triangle(double[] x, double[] y, int a, int b, int c) {
        return Math.abs((x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])) / 2;
    }
}
