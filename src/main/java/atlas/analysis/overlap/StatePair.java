package atlas.analysis.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// Two states and the organizations that both are members of.
///
/// @param left   ISO 3166-1 alpha-3
/// @param right  ISO 3166-1 alpha-3
/// @param shared the ids of the organizations, in the order of the atlas
public record StatePair(String left, String right, List<String> shared) {

    public StatePair {
        shared = List.copyOf(shared);
    }

    /// Each two of some states once, in alphabetical order; those that share none are among them.
    public static List<StatePair> all(MemberSets sets, SortedSet<String> states) {
        Map<String, List<String>> organizations = sets.organizationsByState();
        List<String> ordered = List.copyOf(states);
        List<StatePair> pairs = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                List<String> others = organizations.getOrDefault(ordered.get(j), List.of());
                pairs.add(new StatePair(
                        ordered.get(i),
                        ordered.get(j),
                        organizations.getOrDefault(ordered.get(i), List.of()).stream()
                                .filter(others::contains)
                                .toList()));
            }
        }
        return pairs;
    }

    public int count() {
        return shared.size();
    }
}
