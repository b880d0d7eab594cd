package atlas.analysis.overlap;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// States that are members of exactly the same organizations among those that are looked at: a column of an UpSet plot
/// (Lex, Gehlenborg, Strobelt, Vuillemot & Pfister, “UpSet: Visualization of Intersecting Sets”, IEEE Transactions on
/// Visualization and Computer Graphics 20 (12), 2014, 1983–1992). Every state is in one of them and in no other.
///
/// @param organizations their ids, in the order of the atlas; empty for those in none
/// @param states        ISO 3166-1 alpha-3, one at least
public record ExactIntersection(List<String> organizations, SortedSet<String> states) {

    public ExactIntersection {
        organizations = List.copyOf(organizations);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// The combinations that have states, the largest first; of equal ones that of fewer organizations, then by id.
    ///
    /// @param among the states that are looked at, those in none of the organizations too
    public static List<ExactIntersection> of(MemberSets sets, Set<String> among) {
        Map<String, List<String>> organizations = sets.organizationsByState();
        Map<List<String>, SortedSet<String>> byCombination = among.stream()
                .collect(Collectors.groupingBy(
                        state -> organizations.getOrDefault(state, List.of()),
                        () -> new TreeMap<>(Comparator.comparing(List::toString)),
                        Collectors.toCollection(TreeSet::new)));
        return byCombination.entrySet().stream()
                .map(entry -> new ExactIntersection(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((ExactIntersection found) -> -found.size())
                        .thenComparingInt(ExactIntersection::degree))
                .toList();
    }

    /// How many states.
    public int size() {
        return states.size();
    }

    /// Of how many organizations.
    public int degree() {
        return organizations.size();
    }
}
