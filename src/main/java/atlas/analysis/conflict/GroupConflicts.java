package atlas.analysis.conflict;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The conflicts of a group of states: those that UCDP places in one of them, and those in which the government of one
/// of them is a party. Where a government only gave troops, the conflict is not the group's.
///
/// @param states ISO 3166-1 alpha-3
public record GroupConflicts(Atlas atlas, Set<String> states) {

    public GroupConflicts {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }

    private ArmedConflicts all() {
        return atlas.armedConflicts();
    }

    /// Whether an armed conflict is the group's in a year in which it was active.
    public boolean holds(ArmedConflict conflict, ConflictYear year) {
        return conflict.states().stream().anyMatch(states::contains)
                || all().partiesOf(year).stream().anyMatch(states::contains);
    }

    /// Whether a conflict that the atlas tells is the group's: one of its parties is a state of the group.
    public boolean holds(Conflict conflict) {
        return conflict.parties().stream()
                .flatMap(party -> party.state().stream())
                .anyMatch(states::contains);
    }

    /// The armed conflicts that are the group's in some year, in the order of UCDP's numbers.
    public List<ArmedConflict> armed() {
        return all().byId().values().stream()
                .filter(conflict -> !yearsOf(conflict).isEmpty())
                .toList();
    }

    /// The conflicts of the group that the atlas tells.
    public List<Conflict> told() {
        return atlas.conflicts().values().stream().filter(this::holds).toList();
    }

    /// The years in which a conflict was active and the group's, rising.
    public List<ConflictYear> yearsOf(ArmedConflict conflict) {
        return conflict.years().values().stream()
                .filter(year -> holds(conflict, year))
                .toList();
    }

    /// The conflict in a year, if it was active then and the group's.
    public Optional<ConflictYear> in(ArmedConflict conflict, int year) {
        return conflict.in(year).filter(found -> holds(conflict, found));
    }
}
