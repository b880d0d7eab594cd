package atlas.panel.timeline;

import atlas.analysis.DateWords;
import atlas.analysis.TimelineEvent;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;

/// What happened, in a few words.
final class TimelineEventWords {

    private final Messages messages;
    private final DateWords dates;

    TimelineEventWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// For instance "Sixth summit, Astana" or "Kuwait joins CICA (member)".
    String title(TimelineEvent event) {
        Language language = messages.language();
        String title = event.title().in(language);
        return switch (event) {
            case TimelineEvent.MeetingHeld held ->
                held.meeting()
                        .place()
                        .map(place -> place.in(language))
                        .filter(place -> !title.contains(place))
                        .map(place -> messages.get("timeline.meeting", title, place))
                        .orElse(title);
            case TimelineEvent.Accession accession -> accession(accession, title);
            case TimelineEvent.Departure departure ->
                messages.get(
                        "timeline.departure",
                        title,
                        departure.organization().shortNames().in(language));
            case TimelineEvent.MilestoneReached _, TimelineEvent.ConflictEvent _ -> title;
        };
    }

    /// The title, and below it the date as exactly as it is known.
    String titleAndDate(TimelineEvent event) {
        return title(event) + "\n" + dates.of(event.date());
    }

    /// The first of what happened on a day, and how much more of the same kind.
    ///
    /// @param events at least one
    String summary(List<TimelineEvent> events) {
        TimelineEvent first = events.getFirst();
        long alike = events.stream()
                .filter(other -> other.getClass().equals(first.getClass()))
                .count();
        return alike > 1 && first instanceof TimelineEvent.Accession
                ? messages.get("timeline.several", title(first), alike - 1)
                : title(first);
    }

    private String accession(TimelineEvent.Accession accession, String state) {
        String organization = accession.organization().shortNames().in(messages.language());
        MembershipStatus membershipStatus = accession.membership().membershipStatus();
        if (membershipStatus == MembershipStatus.SUSPENDED) {
            return messages.get("timeline.suspension", state, organization);
        }
        String words = messages.get("status." + membershipStatus.name())
                .toLowerCase(messages.language().locale());
        return messages.get("timeline.accession", state, organization, words);
    }
}
