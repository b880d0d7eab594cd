package atlas.analysis.compare;

import atlas.analysis.ShareCalculator;
import atlas.analysis.group.GroupStates;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A group as it is compared with others: its states of a day.
///
/// @param states ISO 3166-1 alpha-3
/// @param areas  the areas of today's states in them, which figures are counted by
public record ComparedGroup(Group group, SortedSet<String> states, SortedSet<String> areas) {

    public ComparedGroup {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
    }

    public static ComparedGroup on(Atlas atlas, Group group, LocalDate day) {
        SortedSet<String> states = GroupStates.on(atlas, group, day);
        return new ComparedGroup(group, states, new TreeSet<>(ShareCalculator.areasOn(atlas, states, day)));
    }

    /// Whether it is one state that was picked, and no group, even if of one.
    public boolean isState() {
        return group.onlyState().isPresent();
    }
}
