package atlas.analysis.conflict;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// In which armed conflicts the government of a state was a party, and to which it gave troops, as UCDP has it.
///
/// @param iso3   ISO 3166-1 alpha-3
/// @param byYear those of each year, in the order of UCDP's numbers; a year without one is absent
public record StateInvolvement(String iso3, NavigableMap<Integer, List<Involvement>> byYear) {

    /// How a government takes part in a conflict.
    public enum InvolvementRole {
        /// It is a side, alone or with others.
        PARTY,
        /// It gave a side troops.
        SUPPORTER
    }

    /// A conflict in a year, and what the state was in it.
    public record Involvement(ArmedConflict conflict, ConflictYear year, InvolvementRole role) {}

    public StateInvolvement {
        NavigableMap<Integer, List<Involvement>> copied = new TreeMap<>();
        byYear.forEach((year, involvements) -> copied.put(year, List.copyOf(involvements)));
        byYear = Collections.unmodifiableNavigableMap(copied);
    }

    /// What each of some states was, in their order; one that was in none has no year.
    public static List<StateInvolvement> of(Collection<String> states, ArmedConflicts all) {
        Map<String, NavigableMap<Integer, List<Involvement>>> byState = new LinkedHashMap<>();
        states.forEach(iso3 -> byState.put(iso3, new TreeMap<>()));
        for (ArmedConflict conflict : all.byId().values()) {
            for (ConflictYear year : conflict.years().values()) {
                List<String> parties = all.partiesOf(year);
                parties.forEach(iso3 -> add(iso3, new Involvement(conflict, year, InvolvementRole.PARTY), byState));
                // Whoever is a party is not counted as one that gives troops besides.
                all.supportersOf(year).stream()
                        .filter(iso3 -> !parties.contains(iso3))
                        .forEach(
                                iso3 -> add(iso3, new Involvement(conflict, year, InvolvementRole.SUPPORTER), byState));
            }
        }
        return byState.entrySet().stream()
                .map(entry -> new StateInvolvement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(
            String iso3, Involvement involvement, Map<String, NavigableMap<Integer, List<Involvement>>> byState) {
        NavigableMap<Integer, List<Involvement>> byYear = byState.get(iso3);
        if (byYear != null) {
            byYear.computeIfAbsent(involvement.year().year(), _ -> new ArrayList<>())
                    .add(involvement);
        }
    }

    /// How many conflicts of a year the state was in as what it is asked for.
    public int count(int year, InvolvementRole role) {
        return (int) byYear.getOrDefault(year, List.of()).stream()
                .filter(involvement -> involvement.role() == role)
                .count();
    }

    /// How many of those in which it was a party in a year were wars.
    public int wars(int year) {
        return (int) byYear.getOrDefault(year, List.of()).stream()
                .filter(involvement -> involvement.role() == InvolvementRole.PARTY
                        && involvement.year().isWar())
                .count();
    }
}
