package atlas.records;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.domain.Atlas;
import atlas.view.desk.EventFilter;
import atlas.view.desk.EventFilter.EventSubject;
import atlas.view.desk.EventFilter.EventType;
import java.util.List;

/// All that is dated and passes a filter, in the order of time.
public record FilteredChronicle(List<TimelineEvent> events) {

    public FilteredChronicle {
        events = List.copyOf(events);
    }

    public static FilteredChronicle of(Atlas atlas, EventFilter filter) {
        return new FilteredChronicle(Chronicle.of(atlas).events().stream()
                .filter(event -> passes(event, filter))
                .toList());
    }

    static boolean passes(TimelineEvent event, EventFilter filter) {
        int year = event.day().getYear();
        return (filter.types().isEmpty() || filter.types().contains(typeOf(event)))
                && filter.about().map(about -> isAbout(event, about)).orElse(true)
                && filter.state().map(iso3 -> hasPart(event, iso3)).orElse(true)
                && filter.from().map(from -> from <= year).orElse(true)
                && filter.to().map(to -> year <= to).orElse(true);
    }

    private static boolean isAbout(TimelineEvent event, EventSubject about) {
        return switch (about) {
            case EventSubject.OfOrganization(String id) -> event.concernsOrganization(id);
            case EventSubject.OfConflict(String id) -> event.concernsConflict(id);
        };
    }

    /// Whether a state comes or goes, or is a party to what happened in a conflict. Meetings and milestones
    /// are of whole organizations.
    private static boolean hasPart(TimelineEvent event, String iso3) {
        return switch (event) {
            case TimelineEvent.Accession accession -> accession.state().iso3().equals(iso3);
            case TimelineEvent.Departure departure -> departure.state().iso3().equals(iso3);
            case TimelineEvent.ConflictEvent happened ->
                happened.event().parties().contains(iso3);
            case TimelineEvent.MeetingHeld _, TimelineEvent.MilestoneReached _ -> false;
        };
    }

    /// What sort of event it is.
    public static EventType typeOf(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.Accession _, TimelineEvent.Departure _ -> EventType.MEMBERSHIP;
            case TimelineEvent.MeetingHeld _ -> EventType.MEETING;
            case TimelineEvent.MilestoneReached _ -> EventType.MILESTONE;
            case TimelineEvent.ConflictEvent happened ->
                switch (happened.event().eventKind()) {
                    case ARMED -> EventType.ARMED;
                    case AGREEMENT -> EventType.AGREEMENT;
                    case RESOLUTION -> EventType.RESOLUTION;
                    case DIPLOMATIC -> EventType.DIPLOMATIC;
                    case HUMANITARIAN -> EventType.HUMANITARIAN;
                    case POLITICAL -> EventType.POLITICAL;
                };
        };
    }
}
