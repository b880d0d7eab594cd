package atlas.analysis.overlap;

import java.util.List;
import java.util.Optional;

/// Which combinations of organizations are looked at.
///
/// @param atLeast of so many organizations, 0 or more
/// @param atMost  of so many organizations
/// @param with    a state that is in it, ISO 3166-1 alpha-3
public record IntersectionFilter(int atLeast, Optional<Integer> atMost, Optional<String> with) {

    /// All of them.
    public static final IntersectionFilter NONE = new IntersectionFilter(0, Optional.empty(), Optional.empty());

    public boolean keeps(ExactIntersection intersection) {
        return intersection.degree() >= atLeast
                && atMost.map(most -> intersection.degree() <= most).orElse(true)
                && with.map(state -> intersection.states().contains(state)).orElse(true);
    }

    public List<ExactIntersection> of(List<ExactIntersection> all) {
        return all.stream().filter(this::keeps).toList();
    }
}
