package atlas.chart.figure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of many states are named and in colour: those that the reader chose, and the highest up to as many as colours
/// tell apart.
final class MarkedStates {

    /// So many colours can be told apart.
    private static final int MOST = 6;

    private MarkedStates() {}

    /// @param lastValues by state, the newest of each
    static Set<String> of(Map<String, Double> lastValues, Set<String> chosen) {
        Set<String> marked = new HashSet<>(chosen);
        marked.retainAll(lastValues.keySet());
        List<String> falling = lastValues.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String state : falling) {
            if (marked.size() >= MOST) {
                break;
            }
            marked.add(state);
        }
        return Set.copyOf(marked);
    }
}
