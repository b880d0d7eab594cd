package atlas.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// States that are in exactly the same of a few groups. Every state of the groups is in one combination and in no
/// other.
///
/// @param places of the groups, in their order; one at least
/// @param states ISO 3166-1 alpha-3, one at least
public record StateCombination(List<Integer> places, SortedSet<String> states) {

    public StateCombination {
        places = List.copyOf(places);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// The combinations that have states: those of the most groups first, of these the largest, then in the order of
    /// the groups.
    public static List<StateCombination> of(List<ComparedGroup> groups) {
        SortedSet<String> everybody = new TreeSet<>();
        groups.forEach(group -> everybody.addAll(group.states()));
        Map<List<Integer>, SortedSet<String>> byPlaces = new TreeMap<>(Comparator.comparing(List::toString));
        for (String state : everybody) {
            List<Integer> places = IntStream.range(0, groups.size())
                    .filter(place -> groups.get(place).states().contains(state))
                    .boxed()
                    .toList();
            byPlaces.computeIfAbsent(places, _ -> new TreeSet<>()).add(state);
        }
        List<StateCombination> found = new ArrayList<>();
        byPlaces.forEach((places, states) -> found.add(new StateCombination(places, states)));
        found.sort(Comparator.comparingInt((StateCombination one) -> -one.degree())
                .thenComparingInt(one -> -one.states().size()));
        return List.copyOf(found);
    }

    /// Of how many groups.
    public int degree() {
        return places.size();
    }
}
