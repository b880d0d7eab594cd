package atlas.analysis.conflict;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
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

    public static StateInvolvement of(String iso3, ArmedConflicts all) {
        NavigableMap<Integer, List<Involvement>> byYear = new TreeMap<>();
        all.byId().values().forEach(conflict -> conflict.years()
                .values()
                .forEach(year -> role(iso3, year, all).ifPresent(role -> byYear.computeIfAbsent(
                                year.year(), _ -> new ArrayList<>())
                        .add(new Involvement(conflict, year, role)))));
        return new StateInvolvement(iso3, byYear);
    }

    /// Whoever is a party is not counted as one that gives troops besides.
    private static Optional<InvolvementRole> role(String iso3, ConflictYear year, ArmedConflicts all) {
        if (all.partiesOf(year).contains(iso3)) {
            return Optional.of(InvolvementRole.PARTY);
        }
        return all.supportersOf(year).contains(iso3) ? Optional.of(InvolvementRole.SUPPORTER) : Optional.empty();
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
