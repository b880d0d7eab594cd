package atlas.analysis.conflict;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Conflict.ConflictStatus;
import atlas.domain.date.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Which statuses a conflict that the atlas tells had, surely or perhaps, on some day of each year.
///
/// @param byYear from the year in which it began, the gravest status first
public record StatusByYear(NavigableMap<Integer, Set<ConflictStatus>> byYear) {

    public StatusByYear {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /// The statuses of a conflict's phases.
    ///
    /// @param asOf the last day of which anything is known
    public static StatusByYear of(Conflict conflict, LocalDate asOf) {
        NavigableMap<Integer, Set<ConflictStatus>> byYear = new TreeMap<>();
        for (Conflict.Phase phase : conflict.phases()) {
            Period period = phase.period();
            LocalDate first = period.from().earliest();
            LocalDate last = period.to()
                    .map(end -> end.latest().minusDays(1))
                    .filter(asOf::isAfter)
                    .orElse(asOf);
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                byYear.computeIfAbsent(year, _ -> EnumSet.noneOf(ConflictStatus.class))
                        .add(phase.conflictStatus());
            }
        }
        return new StatusByYear(byYear);
    }

    /// The years in which it was armed, surely or perhaps, on some day.
    public List<Integer> armedYears() {
        return byYear.entrySet().stream()
                .filter(entry -> entry.getValue().contains(ConflictStatus.ARMED))
                .map(entry -> entry.getKey())
                .toList();
    }
}
