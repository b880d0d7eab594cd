package atlas.panel;

import atlas.analysis.Happening;
import atlas.domain.Membership.Status;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;

/// What happened, in a few words.
final class HappeningWords {

    private final Messages messages;
    private final DateWords dates;

    HappeningWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// For instance "Sixth summit, Astana" or "Kuwait joins CICA (member)".
    String title(Happening happening) {
        Language language = messages.language();
        String title = happening.title().in(language);
        return switch (happening) {
            case Happening.MeetingHeld held ->
                held.meeting()
                        .place()
                        .map(place -> place.in(language))
                        .filter(place -> !title.contains(place))
                        .map(place -> messages.get("timeline.meeting", title, place))
                        .orElse(title);
            case Happening.Accession accession -> accession(accession, title);
            case Happening.Departure departure ->
                messages.get(
                        "timeline.departure",
                        title,
                        departure.organization().shortNames().in(language));
            case Happening.MilestoneReached _, Happening.ConflictEvent _ -> title;
        };
    }

    /// The title, and below it the date as exactly as it is known.
    String titleAndDate(Happening happening) {
        return title(happening) + "\n" + dates.of(happening.date());
    }

    /// The first of what happened on a day, and how much more of the same kind.
    ///
    /// @param happenings at least one
    String summary(List<Happening> happenings) {
        Happening first = happenings.getFirst();
        long alike = happenings.stream()
                .filter(other -> other.getClass().equals(first.getClass()))
                .count();
        return alike > 1 && first instanceof Happening.Accession
                ? messages.get("timeline.several", title(first), alike - 1)
                : title(first);
    }

    private String accession(Happening.Accession accession, String state) {
        String organization = accession.organization().shortNames().in(messages.language());
        Status status = accession.membership().status();
        if (status == Status.SUSPENDED) {
            return messages.get("timeline.suspension", state, organization);
        }
        String words = messages.get("status." + status.name())
                .toLowerCase(messages.language().locale());
        return messages.get("timeline.accession", state, organization, words);
    }
}
