package atlas.chart;

import atlas.domain.group.Group;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A state or a group that is compared with others.
///
/// @param name   in the reader's language
/// @param colour the place of its colour, 0 to 5, the same in all charts
/// @param states that it stands for on the day, ISO 3166-1 alpha-3
public record ComparedSide(Group group, String name, int colour, SortedSet<String> states) {

    public ComparedSide {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// Whether it is one state that was picked, and no group, even if of one.
    public boolean isState() {
        return group.onlyState().isPresent();
    }
}
