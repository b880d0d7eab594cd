package atlas.chart;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which states are in exactly which of a few sides: a row for each combination, with a dot for each side that it is
/// of, a bar for how many states it has, and their names.
///
/// @param sides    from left to right
/// @param sections of the rows, from the top down
public record CombinationPlot(List<ComparedSide> sides, List<CombinationSection> sections) implements Plot {

    /// The combinations of as many sides.
    public record CombinationSection(String head, List<Combination> rows) {

        public CombinationSection {
            rows = List.copyOf(rows);
        }
    }

    /// States that are in exactly the same sides.
    ///
    /// @param sides  their places
    /// @param states ISO 3166-1 alpha-3, one at least
    /// @param names  of the states in the reader's language, in alphabetical order
    /// @param told   which sides and states, in full
    public record Combination(SortedSet<Integer> sides, SortedSet<String> states, List<String> names, String told) {

        public Combination {
            sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
            names = List.copyOf(names);
        }
    }

    public CombinationPlot {
        sides = List.copyOf(sides);
        sections = List.copyOf(sections);
    }

    @Override
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /// How many states the largest combination has.
    public int largest() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .mapToInt(row -> row.states().size())
                .max()
                .orElse(0);
    }
}
