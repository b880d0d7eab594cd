package atlas.analysis;

import atlas.analysis.TimelineEvent.Accession;
import atlas.analysis.TimelineEvent.ConflictEvent;
import atlas.analysis.TimelineEvent.Departure;
import atlas.analysis.TimelineEvent.MeetingHeld;
import atlas.analysis.TimelineEvent.MilestoneReached;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that happened between the first day of the timeline and the day up to which the data was checked, in the order
/// of time. What is only planned is left out.
///
/// @param events sorted by [TimelineEvent#day()]; on one day meetings come first, then milestones, conflicts' events,
///                   accessions and departures
public record Chronicle(List<TimelineEvent> events) {

    public Chronicle {
        events = List.copyOf(events);
    }

    public static Chronicle of(Atlas atlas) {
        List<TimelineEvent> all = new ArrayList<>();
        atlas.organizations().values().forEach(organization -> {
            addSteps(organization, all);
            addParticipation(atlas, organization, all);
        });
        atlas.conflicts()
                .values()
                .forEach(conflict -> conflict.events().forEach(event -> all.add(new ConflictEvent(conflict, event))));
        return new Chronicle(all.stream()
                .filter(timelineEvent -> atlas.clamp(timelineEvent.day()).equals(timelineEvent.day()))
                .sorted(Comparator.comparing(TimelineEvent::day).thenComparingInt(Chronicle::rank))
                .toList());
    }

    /// The first after a day that passes.
    public Optional<TimelineEvent> next(LocalDate after, Predicate<TimelineEvent> filter) {
        return events.stream()
                .filter(timelineEvent -> timelineEvent.day().isAfter(after) && filter.test(timelineEvent))
                .findFirst();
    }

    /// The last before a day that passes.
    public Optional<TimelineEvent> previous(LocalDate before, Predicate<TimelineEvent> filter) {
        return events.reversed().stream()
                .filter(timelineEvent -> timelineEvent.day().isBefore(before) && filter.test(timelineEvent))
                .findFirst();
    }

    /// What happened on a day, or was under way.
    public List<TimelineEvent> on(LocalDate day) {
        return events.stream()
                .filter(timelineEvent -> !day.isBefore(timelineEvent.firstDay()) && !day.isAfter(timelineEvent.day()))
                .toList();
    }

    private static void addSteps(Organization organization, List<TimelineEvent> all) {
        organization.meetings().stream()
                .filter(meeting -> !meeting.isPlanned())
                .forEach(meeting -> all.add(new MeetingHeld(organization, meeting)));
        organization.milestones().stream()
                .filter(milestone -> !milestone.isPlanned())
                .forEach(milestone -> all.add(new MilestoneReached(organization, milestone)));
    }

    private static void addParticipation(Atlas atlas, Organization organization, List<TimelineEvent> all) {
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

    private static int rank(TimelineEvent timelineEvent) {
        return switch (timelineEvent) {
            case MeetingHeld _ -> 0;
            case MilestoneReached _ -> 1;
            case ConflictEvent _ -> 2;
            case Accession _ -> 3;
            case Departure _ -> 4;
        };
    }
}
