package atlas.analysis.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Ranks from the highest value to the lowest.
public final class Ranks {

    private Ranks() {}

    /// Standard competition ranks: 1 for the highest; equal values share a rank and the next ones are passed over
    /// (1, 2, 2, 4).
    public static SortedMap<String, Integer> of(Map<String, Double> values) {
        List<Map.Entry<String, Double>> falling = values.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        SortedMap<String, Integer> ranks = new TreeMap<>();
        int rank = 0;
        for (int i = 0; i < falling.size(); i++) {
            if (i == 0 || !falling.get(i).getValue().equals(falling.get(i - 1).getValue())) {
                rank = i + 1;
            }
            ranks.put(falling.get(i).getKey(), rank);
        }
        return Collections.unmodifiableSortedMap(ranks);
    }

    /// Ranks from the lowest value, 1, to the highest, in the order of the values; equal values share the mean of
    /// theirs, as Spearman's coefficient asks.
    static double[] midranks(double[] values) {
        Integer[] rising = new Integer[values.length];
        for (int i = 0; i < values.length; i++) {
            rising[i] = i;
        }
        Arrays.sort(rising, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < values.length) {
            int to = from;
            while (to + 1 < values.length && values[rising[to + 1]] == values[rising[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[rising[i]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }
}
