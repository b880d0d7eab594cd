package atlas.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.domain.conflict.Event.EventKind;
import atlas.i18n.WrongValue;
import atlas.view.desk.EventFilter;
import atlas.view.desk.EventFilter.EventSubject;
import atlas.view.desk.EventFilter.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Events of the record, filtered and counted anew.
final class FilteredChronicleTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final List<TimelineEvent> ALL = Chronicle.of(ATLAS).events();

    private static List<TimelineEvent> filtered(EventFilter filter) {
        return FilteredChronicle.of(ATLAS, filter).events();
    }

    @Test
    void withoutAFilterAllPass() {
        assertEquals(ALL, filtered(EventFilter.ALL));
    }

    @Test
    void everyEventIsOfOneType() {
        int sum = 0;
        for (EventType type : EventType.values()) {
            sum += filtered(EventFilter.ALL.withTypes(Set.of(type))).size();
        }
        assertEquals(ALL.size(), sum);
    }

    @Test
    void typesAreThoseOfTheRecord() {
        List<TimelineEvent> expected = new ArrayList<>();
        for (TimelineEvent event : ALL) {
            if (event instanceof TimelineEvent.MeetingHeld
                    || (event instanceof TimelineEvent.ConflictEvent conflict
                            && conflict.event().eventKind() == EventKind.RESOLUTION)) {
                expected.add(event);
            }
        }
        assertEquals(expected, filtered(EventFilter.ALL.withTypes(Set.of(EventType.MEETING, EventType.RESOLUTION))));
    }

    @Test
    void anOrganizationHasWhatIsAboutIt() {
        List<TimelineEvent> ofCica =
                filtered(EventFilter.ALL.withAbout(Optional.of(new EventSubject.OfOrganization("cica"))));
        assertEquals(
                ALL.stream()
                        .filter(event -> event instanceof TimelineEvent.OrganizationEvent of
                                && of.organization().id().equals("cica"))
                        .toList(),
                ofCica);
    }

    @Test
    void aConflictHasItsEventsFromTheFirstYearToTheLast() {
        List<TimelineEvent> found = filtered(EventFilter.ALL
                .withAbout(Optional.of(new EventSubject.OfConflict("karabakh")))
                .withFrom(Optional.of(2020))
                .withTo(Optional.of(2021)));
        assertEquals(
                ALL.stream()
                        .filter(event -> event instanceof TimelineEvent.ConflictEvent of
                                && of.conflict().id().equals("karabakh")
                                && (event.day().getYear() == 2020 || event.day().getYear() == 2021))
                        .toList(),
                found);
    }

    @Test
    void aStateHasItsParticipationAndTheEventsToWhichItIsAParty() {
        List<TimelineEvent> expected = new ArrayList<>();
        for (TimelineEvent event : ALL) {
            boolean isOf = switch (event) {
                case TimelineEvent.Accession accession ->
                    accession.membership().state().equals("ARM");
                case TimelineEvent.Departure departure ->
                    departure.membership().state().equals("ARM");
                case TimelineEvent.ConflictEvent of -> of.event().parties().contains("ARM");
                case TimelineEvent.MeetingHeld _, TimelineEvent.MilestoneReached _ -> false;
            };
            if (isOf) {
                expected.add(event);
            }
        }
        assertEquals(expected, filtered(EventFilter.ALL.withState(Optional.of("ARM"))));
    }

    @Test
    void theFirstYearTakesTheLastAlongAndTheOtherWayRound() {
        EventFilter later = EventFilter.ALL.withTo(Optional.of(2000)).withFrom(Optional.of(2010));
        assertEquals(List.of(Optional.of(2010), Optional.of(2010)), List.of(later.from(), later.to()));
        EventFilter earlier = later.withTo(Optional.of(1995));
        assertEquals(List.of(Optional.of(1995), Optional.of(1995)), List.of(earlier.from(), earlier.to()));
    }

    @Test
    void yearsInNoOrderAreRefused() {
        assertThrows(
                WrongValue.class,
                () -> new EventFilter(
                        Set.of(), Optional.empty(), Optional.empty(), Optional.of(2011), Optional.of(2010)));
    }
}
