package atlas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Orders things so that like ones stand beside each other and blocks of them show: their tree by average linkage
/// (Sokal & Michener 1958), with its branches turned so that the sum of the dissimilarities of neighbours is the least
/// that the tree allows. The turning is the optimal leaf ordering of Bar-Joseph, Gifford & Jaakkola, “Fast optimal leaf
/// ordering for hierarchical clustering”, Bioinformatics 17 (2001) S22–S29; that it suits matrices as
/// well as other ways do is shown by Hahsler, Hornik & Buchta, “Getting things in order”, Journal of
/// Statistical Software 25 (3), 2008.
///
/// The same dissimilarities give the same order: of equal ones the first goes first, and of the two directions of an
/// order the one that begins with the lower index.
public final class Seriation {

    private final double[][] dissimilarity;
    /// Of the pair of things at the two ends of a branch, the least sum inside it.
    private final double[][] least;
    /// The neighbours in the middle of that order: the last of one half and the first of the other.
    private final int[][] lastOfHalf;
    private final int[][] firstOfHalf;

    private Seriation(double[][] dissimilarity) {
        int size = dissimilarity.length;
        this.dissimilarity = dissimilarity;
        this.least = new double[size][size];
        this.lastOfHalf = new int[size][size];
        this.firstOfHalf = new int[size][size];
    }

    /// The indices of things in their order. Takes time by the third power of their number, and memory by the second.
    ///
    /// @param dissimilarity square and symmetric, none below zero; NaN where it is not known, which is
    ///                      taken for the mean of those that are
    /// @throws IllegalArgumentException if it is not square
    public static List<Integer> order(double[][] dissimilarity) {
        int size = dissimilarity.length;
        if (Arrays.stream(dissimilarity).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("dissimilarities have as many columns as rows");
        }
        if (size < 3) {
            return IntStream.range(0, size).boxed().toList();
        }
        Seriation seriation = new Seriation(known(dissimilarity));
        Branch tree = Branch.byAverageLinkage(seriation.dissimilarity);
        seriation.measure(tree);
        List<Integer> order = seriation.ordered(tree);
        return order.getFirst() < order.getLast() ? order : order.reversed();
    }

    /// The sum of the dissimilarities of neighbours in an order.
    static double length(double[][] dissimilarity, List<Integer> order) {
        double sum = 0;
        for (int i = 1; i < order.size(); i++) {
            sum += dissimilarity[order.get(i - 1)][order.get(i)];
        }
        return sum;
    }

    private static double[][] known(double[][] dissimilarity) {
        double mean = IntStream.range(0, dissimilarity.length)
                .boxed()
                .flatMapToDouble(row -> IntStream.range(0, row).mapToDouble(column -> dissimilarity[row][column]))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        double[][] known = new double[dissimilarity.length][];
        for (int i = 0; i < known.length; i++) {
            known[i] = Arrays.stream(dissimilarity[i])
                    .map(value -> Double.isNaN(value) ? mean : value)
                    .toArray();
            known[i][i] = 0;
        }
        return known;
    }

    /// Fills in the least sums of a branch, its halves first.
    private void measure(Branch branch) {
        if (branch.isLeaf()) {
            return;
        }
        measure(branch.left());
        measure(branch.right());
        int[] lasts = new int[dissimilarity.length];
        double[] lengths = new double[dissimilarity.length];
        for (int outer : branch.left().leaves()) {
            for (int first : branch.right().leaves()) {
                int last = nearestEnd(branch.left(), outer, first);
                lasts[first] = last;
                lengths[first] = least[outer][last] + dissimilarity[last][first];
            }
            for (int end : branch.right().leaves()) {
                int first = nearestBeginning(branch.right(), end, lengths);
                keep(outer, end, lengths[first] + least[first][end]);
                keepMiddle(outer, end, lasts[first], first);
            }
        }
    }

    /// Where a branch that begins with one of its things best ends, if another thing comes next.
    private int nearestEnd(Branch branch, int outer, int next) {
        int nearest = outer;
        double shortest = Double.POSITIVE_INFINITY;
        for (int end : branch.ends(outer)) {
            double length = least[outer][end] + dissimilarity[end][next];
            if (length < shortest) {
                shortest = length;
                nearest = end;
            }
        }
        return nearest;
    }

    /// Where a branch that ends with one of its things best begins, after so long a way to each of them.
    private int nearestBeginning(Branch branch, int end, double[] lengths) {
        int nearest = end;
        double shortest = Double.POSITIVE_INFINITY;
        for (int first : branch.ends(end)) {
            double length = lengths[first] + least[first][end];
            if (length < shortest) {
                shortest = length;
                nearest = first;
            }
        }
        return nearest;
    }

    private void keep(int outer, int end, double length) {
        least[outer][end] = length;
        least[end][outer] = length;
    }

    private void keepMiddle(int outer, int end, int last, int first) {
        lastOfHalf[outer][end] = last;
        firstOfHalf[outer][end] = first;
        lastOfHalf[end][outer] = first;
        firstOfHalf[end][outer] = last;
    }

    private List<Integer> ordered(Branch tree) {
        int beginning = tree.leaves()[0];
        int ending = tree.ends(beginning)[0];
        for (int first : tree.leaves()) {
            for (int end : tree.ends(first)) {
                if (least[first][end] < least[beginning][ending]) {
                    beginning = first;
                    ending = end;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        append(beginning, ending, order);
        return order;
    }

    private void append(int first, int end, List<Integer> order) {
        if (first == end) {
            order.add(first);
            return;
        }
        append(first, lastOfHalf[first][end], order);
        append(firstOfHalf[first][end], end, order);
    }
}
