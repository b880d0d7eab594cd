package atlas.analysis.compare;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What part a few states and groups have in a conflict.
///
/// @param conflict its id
/// @param roles    one for each of them, in their order: of its states that have a part, by ISO 3166-1 alpha-3
public record ConflictRoles(String conflict, List<SortedMap<String, ConflictRole>> roles) {

    /// What part a state has in a conflict. The order is that in which one goes before another.
    public enum ConflictRole {
        /// It is a party.
        PARTY,
        /// Its government gave a party troops.
        SUPPORTER,
        /// The conflict is over a territory or government of it, and its own is no party.
        LOCATION
    }

    public ConflictRoles {
        roles = roles.stream()
                .map(each -> Collections.unmodifiableSortedMap(new TreeMap<>(each)))
                .toList();
    }

    /// How many of them have a part.
    public int count() {
        return (int) roles.stream().filter(each -> !each.isEmpty()).count();
    }

    /// The conflicts of the atlas that have begun by a day and to which a state of one of them at least is a party:
    /// those to which the most of them are first, else in the order of the atlas.
    public static List<ConflictRoles> ofAtlas(Atlas atlas, Collection<ComparedGroup> groups, LocalDate day) {
        return atlas.conflicts().values().stream()
                .filter(conflict -> conflict.phaseOn(day).isPresent())
                .map(conflict -> of(conflict.id(), groups, parties(conflict)))
                .filter(found -> found.count() > 0)
                .sorted(Comparator.comparingInt(ConflictRoles::count).reversed())
                .toList();
    }

    private static SortedMap<String, ConflictRole> parties(Conflict conflict) {
        SortedMap<String, ConflictRole> roles = new TreeMap<>();
        conflict.parties().stream()
                .flatMap(party -> party.state().stream())
                .forEach(state -> roles.put(state, ConflictRole.PARTY));
        return roles;
    }

    /// The armed conflicts that UCDP counts in a year in which one of them at least has a part: those in which the
    /// most of them have first, else wars first, then by name.
    public static List<ConflictRoles> ofYear(Atlas atlas, Collection<ComparedGroup> groups, int year) {
        GovernmentNames governments = new GovernmentNames(atlas.states().values());
        return atlas.armedConflicts().in(year).stream()
                .map(conflict -> of(conflict.id(), groups, parts(conflict, year, governments)))
                .filter(found -> found.count() > 0)
                .sorted(Comparator.comparingInt(ConflictRoles::count).reversed())
                .toList();
    }

    private static SortedMap<String, ConflictRole> parts(
            ArmedConflict conflict, int year, GovernmentNames governments) {
        SortedMap<String, ConflictRole> roles = new TreeMap<>();
        conflict.states().forEach(state -> roles.put(state, ConflictRole.LOCATION));
        ConflictYear found = conflict.in(year).orElseThrow();
        put(roles, ConflictRole.SUPPORTER, governments.states(found.sideASupporters()));
        put(roles, ConflictRole.SUPPORTER, governments.states(found.sideBSupporters()));
        put(roles, ConflictRole.PARTY, governments.states(found.sideA()));
        put(roles, ConflictRole.PARTY, governments.states(found.sideB()));
        return roles;
    }

    private static void put(SortedMap<String, ConflictRole> roles, ConflictRole role, Collection<String> states) {
        states.forEach(state -> roles.put(state, role));
    }

    private static ConflictRoles of(String id, Collection<ComparedGroup> groups, SortedMap<String, ConflictRole> all) {
        return new ConflictRoles(
                id,
                groups.stream()
                        .map(group -> {
                            SortedMap<String, ConflictRole> own = new TreeMap<>(all);
                            own.keySet().retainAll(group.states());
                            return own;
                        })
                        .toList());
    }
}
