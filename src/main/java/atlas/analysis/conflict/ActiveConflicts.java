package atlas.analysis.conflict;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.ConflictYear.ConflictType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How many armed conflicts of a group were active in each year, as UCDP counts them.
///
/// @param byYear each year of which UCDP says anything, those without a conflict too
public record ActiveConflicts(NavigableMap<Integer, ActiveInYear> byYear) {

    /// The conflicts of a year.
    ///
    /// @param conflicts those that were active, in the order of UCDP's numbers
    public record ActiveInYear(int year, List<ActiveConflict> conflicts) {

        public ActiveInYear {
            conflicts = List.copyOf(conflicts);
        }

        public int count(ConflictType type) {
            return (int) conflicts.stream()
                    .filter(active -> active.year().conflictType() == type)
                    .count();
        }

        /// How many of a type were wars: with 1,000 or more battle-related deaths in the year.
        public int wars(ConflictType type) {
            return (int) conflicts.stream()
                    .filter(active -> active.year().conflictType() == type
                            && active.year().isWar())
                    .count();
        }
    }

    /// A conflict in a year in which it was active.
    public record ActiveConflict(ArmedConflict conflict, ConflictYear year) {}

    public ActiveConflicts {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    public static ActiveConflicts of(GroupConflicts group) {
        NavigableMap<Integer, List<ActiveConflict>> found = new TreeMap<>();
        var all = group.atlas().armedConflicts();
        for (int year = all.firstYear(); year <= all.lastYear() && all.lastYear() > 0; year++) {
            found.put(year, new ArrayList<>());
        }
        all.byId()
                .values()
                .forEach(conflict -> group.yearsOf(conflict)
                        .forEach(year -> found.computeIfAbsent(year.year(), _ -> new ArrayList<>())
                                .add(new ActiveConflict(conflict, year))));
        NavigableMap<Integer, ActiveInYear> byYear = new TreeMap<>();
        found.forEach((year, conflicts) -> byYear.put(year, new ActiveInYear(year, conflicts)));
        return new ActiveConflicts(byYear);
    }
}
