package atlas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A thing, or a group of things that is made of two: a part of a binary tree.
final class Branch {

    private final List<Branch> halves;
    private final int[] leaves;

    private Branch(List<Branch> halves, int[] leaves) {
        this.halves = halves;
        this.leaves = leaves;
    }

    private static Branch leaf(int thing) {
        return new Branch(List.of(), new int[] {thing});
    }

    private static Branch fork(Branch left, Branch right) {
        return new Branch(
                List.of(left, right),
                IntStream.concat(Arrays.stream(left.leaves), Arrays.stream(right.leaves))
                        .sorted()
                        .toArray());
    }

    /// The tree that joins the two nearest groups again and again, the distance of two groups being the mean of those
    /// of their things (Sokal & Michener 1958).
    ///
    /// @param dissimilarity square, symmetric, of one thing at least; all values known
    static Branch byAverageLinkage(double[][] dissimilarity) {
        double[][] between = Arrays.stream(dissimilarity).map(double[]::clone).toArray(double[][]::new);
        List<Branch> groups = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < dissimilarity.length; i++) {
            groups.add(leaf(i));
            left.add(i);
        }
        while (left.size() > 1) {
            int[] nearest = nearest(left, between);
            Branch kept = groups.get(nearest[0]);
            Branch gone = groups.get(nearest[1]);
            for (int other : left) {
                double mean = (kept.leaves.length * between[nearest[0]][other]
                                + gone.leaves.length * between[nearest[1]][other])
                        / (kept.leaves.length + gone.leaves.length);
                between[nearest[0]][other] = mean;
                between[other][nearest[0]] = mean;
            }
            groups.set(nearest[0], fork(kept, gone));
            left.remove(Integer.valueOf(nearest[1]));
        }
        return groups.get(left.getFirst());
    }

    private static int[] nearest(List<Integer> left, double[][] between) {
        int a = left.get(0);
        int b = left.get(1);
        for (int i = 0; i < left.size(); i++) {
            for (int j = i + 1; j < left.size(); j++) {
                if (between[left.get(i)][left.get(j)] < between[a][b]) {
                    a = left.get(i);
                    b = left.get(j);
                }
            }
        }
        return new int[] {a, b};
    }

    boolean isLeaf() {
        return halves.isEmpty();
    }

    Branch left() {
        return halves.get(0);
    }

    Branch right() {
        return halves.get(1);
    }

    /// Its things, rising.
    int[] leaves() {
        return leaves;
    }

    /// With which things its order can end if it begins with one of its own: those of the other half.
    int[] ends(int first) {
        if (isLeaf()) {
            return leaves;
        }
        return Arrays.binarySearch(left().leaves, first) >= 0 ? right().leaves : left().leaves;
    }
}
