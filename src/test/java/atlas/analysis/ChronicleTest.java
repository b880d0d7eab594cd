package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChronicleTest {

    private final Chronicle chronicle = Chronicle.of(Fixture.atlas());

    private List<String> on(int year, int month, int day) {
        return chronicle.on(LocalDate.of(year, month, day)).stream()
                .map(event ->
                        event.getClass().getSimpleName() + " " + event.title().english())
                .toList();
    }

    @Test
    void happeningsAreInTheOrderOfTime() {
        List<LocalDate> days =
                chronicle.events().stream().map(TimelineEvent::day).toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void onOneDayTheMeetingComesBeforeTheAccession() {
        assertEquals(List.of("MeetingHeld Sixth summit", "Accession Kuwait"), on(2022, 10, 13));
    }

    @Test
    void aMeetingIsUnderWayFromItsFirstDay() {
        assertEquals(List.of("MeetingHeld Sixth summit"), on(2022, 10, 12));
    }

    @Test
    void anObserverWhoBecomesAMemberDoesNotLeave() {
        assertEquals(List.of("MeetingHeld First summit", "Accession Kyrgyzstan"), on(2002, 6, 4));
    }

    @Test
    void aStateWhoseParticipationEndsLeaves() {
        assertEquals(List.of("Departure Kyrgyzstan"), on(2010, 1, 1));
    }

    @Test
    void whatIsOnlyPlannedIsLeftOut() {
        assertFalse(chronicle.events().stream()
                .anyMatch(event -> event.title().english().equals("Seventh summit")));
    }

    @Test
    void theNextIsAfterTheDayAndPassesTheFilter() {
        Optional<LocalDate> next = chronicle
                .next(LocalDate.of(2010, 1, 1), event -> event.concernsOrganization("cica"))
                .map(TimelineEvent::day);
        assertEquals(Optional.of(LocalDate.of(2022, 10, 13)), next);
    }

    @Test
    void thePreviousIsBeforeTheDayAndPassesTheFilter() {
        Optional<LocalDate> previous = chronicle
                .previous(LocalDate.of(2022, 10, 13), event -> event.concernsConflict("karabakh"))
                .map(TimelineEvent::day);
        assertEquals(Optional.of(LocalDate.of(2020, 11, 10)), previous);
    }

    @Test
    void nothingComesAfterTheLast() {
        assertEquals(Optional.empty(), chronicle.next(LocalDate.of(2025, 12, 31), _ -> true));
    }
}
