package atlas.analysis;

import atlas.analysis.Happening.Accession;
import atlas.analysis.Happening.ConflictEvent;
import atlas.analysis.Happening.Departure;
import atlas.analysis.Happening.MeetingHeld;
import atlas.analysis.Happening.MilestoneReached;
import atlas.domain.Atlas;
import atlas.domain.Edtf;
import atlas.domain.Membership;
import atlas.domain.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that happened between the first day of the timeline and the day up to which the data was checked, in the order
/// of time. What is only planned is left out.
///
/// @param happenings sorted by [Happening#day()]; on one day meetings come first, then milestones, conflicts' events,
///                   accessions and departures
public record Chronicle(List<Happening> happenings) {

    public Chronicle {
        happenings = List.copyOf(happenings);
    }

    public static Chronicle of(Atlas atlas) {
        List<Happening> all = new ArrayList<>();
        atlas.organizations().values().forEach(organization -> {
            addSteps(organization, all);
            addParticipation(atlas, organization, all);
        });
        atlas.conflicts()
                .values()
                .forEach(conflict -> conflict.events().forEach(event -> all.add(new ConflictEvent(conflict, event))));
        return new Chronicle(all.stream()
                .filter(happening -> atlas.clamp(happening.day()).equals(happening.day()))
                .sorted(Comparator.comparing(Happening::day).thenComparingInt(Chronicle::rank))
                .toList());
    }

    /// The first after a day that passes.
    public Optional<Happening> next(LocalDate after, Predicate<Happening> filter) {
        return happenings.stream()
                .filter(happening -> happening.day().isAfter(after) && filter.test(happening))
                .findFirst();
    }

    /// The last before a day that passes.
    public Optional<Happening> previous(LocalDate before, Predicate<Happening> filter) {
        return happenings.reversed().stream()
                .filter(happening -> happening.day().isBefore(before) && filter.test(happening))
                .findFirst();
    }

    /// What happened on a day, or was under way.
    public List<Happening> on(LocalDate day) {
        return happenings.stream()
                .filter(happening -> !day.isBefore(happening.firstDay()) && !day.isAfter(happening.day()))
                .toList();
    }

    private static void addSteps(Organization organization, List<Happening> all) {
        organization.meetings().stream()
                .filter(meeting -> !meeting.isPlanned())
                .forEach(meeting -> all.add(new MeetingHeld(organization, meeting)));
        organization.milestones().stream()
                .filter(milestone -> !milestone.isPlanned())
                .forEach(milestone -> all.add(new MilestoneReached(organization, milestone)));
    }

    private static void addParticipation(Atlas atlas, Organization organization, List<Happening> all) {
        for (Membership membership : organization.memberships()) {
            atlas.state(membership.state()).ifPresent(state -> {
                all.add(new Accession(organization, state, membership));
                membership
                        .period()
                        .to()
                        .filter(end -> !isFollowed(organization, membership, end))
                        .ifPresent(end -> all.add(new Departure(organization, state, membership, end)));
            });
        }
    }

    /// Whether the same state takes part in another way from that date on.
    private static boolean isFollowed(Organization organization, Membership ending, Edtf end) {
        return organization.memberships().stream()
                .anyMatch(other -> !other.equals(ending)
                        && other.state().equals(ending.state())
                        && other.period().from().earliest().equals(end.earliest()));
    }

    private static int rank(Happening happening) {
        return switch (happening) {
            case MeetingHeld _ -> 0;
            case MilestoneReached _ -> 1;
            case ConflictEvent _ -> 2;
            case Accession _ -> 3;
            case Departure _ -> 4;
        };
    }
}
