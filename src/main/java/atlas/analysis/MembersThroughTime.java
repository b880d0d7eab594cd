package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many members an organization surely had, through time.
///
/// @param countFrom the count by the day from which on it held; the first is the atlas's first day
/// @param end       the day up to which the counts are known
public record MembersThroughTime(NavigableMap<LocalDate, Integer> countFrom, LocalDate end) {

    public MembersThroughTime {
        if (countFrom.isEmpty()) {
            throw new IllegalArgumentException("a course through time has a beginning");
        }
        countFrom = Collections.unmodifiableNavigableMap(new TreeMap<>(countFrom));
    }

    /// Counts an organization's members from the atlas's first day on. A state counts from the last day on which it
    /// can have joined to the first on which it can have left.
    public static MembersThroughTime of(Organization organization, LocalDate asOf) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(Atlas.FIRST_DAY);
        organization.memberships().stream()
                .filter(membership -> membership.membershipStatus() == MembershipStatus.MEMBER)
                .map(Membership::period)
                .forEach(period -> {
                    days.add(period.from().latest());
                    period.to().ifPresent(to -> days.add(to.earliest()));
                });
        NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
        for (LocalDate day : days.tailSet(Atlas.FIRST_DAY)) {
            int count = organization.membersOn(day).size();
            if (!day.isAfter(asOf) && (counts.isEmpty() || counts.lastEntry().getValue() != count)) {
                counts.put(day, count);
            }
        }
        return new MembersThroughTime(counts, asOf);
    }

    /// The count on a day, or on the first if the day lies before it.
    public int on(LocalDate day) {
        var entry = countFrom.floorEntry(day);
        return entry == null ? countFrom.firstEntry().getValue() : entry.getValue();
    }

    /// A number of members, from its first day to its last.
    public record Step(LocalDate from, LocalDate to, int count) {}

    /// The counts in the order of time; the last one holds to the end.
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        countFrom.forEach((from, count) -> {
            LocalDate next = countFrom.higherKey(from);
            steps.add(new Step(from, next == null ? end : next.minusDays(1), count));
        });
        return List.copyOf(steps);
    }

    /// The largest count.
    public int most() {
        return Collections.max(countFrom.values());
    }
}
