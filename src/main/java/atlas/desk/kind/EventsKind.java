package atlas.desk.kind;

import atlas.analysis.TimelineEvent;
import atlas.desk.choice.DeskSubject;
import atlas.desk.choice.EventChoices;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.records.FilteredChronicle;
import atlas.render.chart.sheet.MarkTarget;
import atlas.table.Columns;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;

/// All that is dated, in one list: a step through it takes the whole window to its day.
final class EventsKind implements DeskKind<DeskView.Events> {

    /// The column by which the rows are grouped.
    private static final int YEAR_COLUMN = 0;

    @Override
    public Class<DeskView.Events> type() {
        return DeskView.Events.class;
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public DeskView.Events first(DeskSubject subject) {
        return new DeskView.Events();
    }

    @Override
    public DeskContent content(DeskView.Events view, DeskSubject subject) {
        Messages messages = subject.messages();
        List<TimelineEvent> events =
                FilteredChronicle.of(subject.atlas(), view.filter()).events();
        return new DeskContent(
                "events",
                messages.get(
                        view.filter().equals(EventFilter.ALL) ? "desk.events.title" : "desk.events.title.filtered"),
                messages.get(
                        "desk.events.unit",
                        events.size(),
                        messages.day(subject.atlas().asOf())),
                view.filter().state().isEmpty()
                        ? List.of(messages.get("desk.events.note"))
                        : List.of(messages.get("desk.events.note"), messages.get("desk.events.note.state")),
                List.of(),
                Optional.empty(),
                () -> table(events, messages));
    }

    @Override
    public List<Node> choices(DeskView.Events view, DeskSubject subject, Consumer<DeskView> choose) {
        return new EventChoices(subject, view.filter(), filter -> choose.accept(new DeskView.Events(filter))).all();
    }

    private static DeskTable table(List<TimelineEvent> events, Messages messages) {
        Language language = messages.language();
        return new DeskTable(
                new Columns<TimelineEvent>()
                        .wholeNumber("year", event -> event.day().getYear())
                        .date("date", event -> event.date().text())
                        .text("subject", event -> subjectOf(event, language))
                        .text("kind", event -> kindOf(event, messages))
                        .text("text", event -> event.title().in(language))
                        .list("sources", TimelineEvent::sources)
                        .of(events),
                List.of(
                        messages.get("desk.column.year"),
                        messages.get("desk.column.date"),
                        messages.get("desk.column.subject"),
                        messages.get("desk.column.kind"),
                        messages.get("desk.column.text"),
                        ""),
                events.stream()
                        .map(event -> Optional.<MarkTarget>of(new MarkTarget.OfDay(event.day())))
                        .toList(),
                OptionalInt.of(YEAR_COLUMN));
    }

    private static String subjectOf(TimelineEvent event, Language language) {
        return switch (event) {
            case TimelineEvent.OrganizationEvent of ->
                of.organization().shortNames().in(language);
            case TimelineEvent.ConflictEvent of -> of.conflict().names().in(language);
        };
    }

    private static String kindOf(TimelineEvent event, Messages messages) {
        return switch (event) {
            case TimelineEvent.MeetingHeld _ -> messages.get("desk.event.meeting");
            case TimelineEvent.MilestoneReached _ -> messages.get("desk.event.milestone");
            case TimelineEvent.Accession accession ->
                messages.get(
                        "desk.event.begins",
                        messages.get("status."
                                + accession.membership().membershipStatus().name()));
            case TimelineEvent.Departure departure ->
                messages.get(
                        "desk.event.ends",
                        messages.get("status."
                                + departure.membership().membershipStatus().name()));
            case TimelineEvent.ConflictEvent of ->
                messages.get("details.event." + of.event().eventKind().name());
        };
    }
}
