package atlas.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which states there are on a day, in which forms.
final class StatesTest {

    private static final LocalDate BEFORE = LocalDate.of(1990, 1, 1);
    private static final LocalDate BETWEEN = LocalDate.of(1991, 10, 1);
    private static final LocalDate AFTER = LocalDate.of(2000, 1, 1);

    private static State state(String iso3, State.StateKind kind, StateHistory history) {
        return new State(
                iso3,
                iso3.substring(0, 2),
                kind,
                Optional.empty(),
                Text.english(iso3),
                Optional.of(Text.english(iso3 + " now")),
                List.of(),
                Optional.of("XXX"),
                history,
                Optional.of(new State.Capital(Text.english("New"), new LonLat(1, 1), Optional.empty(), List.of())),
                Optional.empty(),
                List.of());
    }

    private static StateHistory history(String from, String to, String apart, List<String> parts) {
        return new StateHistory(
                Optional.of(from).filter(it -> !it.isEmpty()).map(Edtf::parse),
                Optional.of(to).filter(it -> !it.isEmpty()).map(Edtf::parse),
                Optional.of(apart).filter(it -> !it.isEmpty()).map(Edtf::parse),
                parts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /// A union of three, of which one leaves early; one that has lost a part; an area apart; a territory that became a
    /// state; and one with two names.
    private static final States ALL = States.of(Atlas.byId(
            List.of(
                    state(
                            "SUN",
                            State.StateKind.UN_MEMBER,
                            history("", "1991-12-26", "", List.of("RUS", "UKR", "EST"))),
                    state("RUS", State.StateKind.UN_MEMBER, history("1991-12-26", "", "", List.of())),
                    state("UKR", State.StateKind.UN_MEMBER, history("1991-08-24", "", "", List.of())),
                    state("EST", State.StateKind.UN_MEMBER, history("1991-08-20", "", "", List.of())),
                    state("SDN", State.StateKind.UN_MEMBER, history("", "", "", List.of("SSD", "XKX"))),
                    state("SSD", State.StateKind.UN_MEMBER, history("2011-07-09", "", "", List.of())),
                    state("XKX", State.StateKind.OTHER, history("", "", "1999-06-10", List.of())),
                    state(
                            "NAM",
                            State.StateKind.UN_MEMBER,
                            new StateHistory(
                                    Optional.of(Edtf.parse("1990-03-21")),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    List.of(
                                            new StateHistory.FormerName(
                                                    Edtf.parse("1990-02"),
                                                    Text.english("First"),
                                                    Optional.empty(),
                                                    List.of()),
                                            new StateHistory.FormerName(
                                                    Edtf.parse("1991"),
                                                    Text.english("Second"),
                                                    Optional.of(Text.english("2nd")),
                                                    List.of())),
                                    List.of(new StateHistory.FormerStatus(
                                            Edtf.parse("1990-03-21"),
                                            State.StateKind.OTHER,
                                            Optional.empty(),
                                            List.of())),
                                    List.of(new StateHistory.FormerCapital(
                                            Edtf.parse("1995-01-01"),
                                            new State.Capital(
                                                    Text.english("Old"),
                                                    new LonLat(2, 2),
                                                    Optional.empty(),
                                                    List.of()))),
                                    Optional.of(Edtf.parse("1992-01")),
                                    List.of()))),
            State::iso3));

    private static States on(LocalDate day) {
        return ALL.on(day, States.Areas.OF_THE_DAY);
    }

    @Test
    void aStateOfManyPartsStandsForThoseThatDoNotExistYet() {
        assertEquals(Set.of("SUN", "SDN", "NAM"), on(BEFORE).keySet());
        assertEquals(
                Map.of("SUN", List.of("RUS", "UKR", "EST"), "SDN", List.of("SDN", "SSD", "XKX")),
                on(BEFORE).wholes());
    }

    @Test
    void aPartLeavesWhenItsStateBegins() {
        assertEquals(Set.of("SUN", "UKR", "EST", "SDN", "NAM"), on(BETWEEN).keySet());
        assertEquals(List.of("RUS"), on(BETWEEN).wholes().get("SUN"));
    }

    @Test
    void anAreaApartIsNoPartAnyMore() {
        assertEquals(Set.of("RUS", "UKR", "EST", "SDN", "XKX", "NAM"), on(AFTER).keySet());
        assertEquals(Map.of("SDN", List.of("SDN", "SSD")), on(AFTER).wholes());
    }

    @Test
    void figuresAreToldByTheAreasOfToday() {
        States states = ALL.on(BEFORE, States.Areas.OF_TODAY);
        assertEquals(Set.of("RUS", "UKR", "EST", "SDN", "SSD", "XKX", "NAM"), states.keySet());
        assertEquals(Map.of(), states.wholes());
    }

    @Test
    void whatIsNotThereIsStillKnown() {
        assertTrue(on(BEFORE).find("UKR").isPresent());
        assertTrue(on(AFTER).find("SUN").isPresent());
    }

    @Test
    void aStateHasTheFormOfTheDay() {
        State before = on(BEFORE).find("NAM").orElseThrow();
        assertEquals("First", before.names().english());
        assertEquals(Optional.empty(), before.label());
        assertEquals(State.StateKind.OTHER, before.stateKind());
        assertEquals(Optional.empty(), before.administeredBy());
        assertEquals("Old", before.capital().orElseThrow().names().english());
        State between = on(BETWEEN).find("NAM").orElseThrow();
        assertEquals("Second", between.names().english());
        assertEquals(State.StateKind.UN_MEMBER, between.stateKind());
        assertEquals(
                "New",
                on(AFTER)
                        .find("NAM")
                        .orElseThrow()
                        .capital()
                        .orElseThrow()
                        .names()
                        .english());
        assertEquals(false, before.history().hasFlagOfTodayOn(BETWEEN));
        assertTrue(before.history().hasFlagOfTodayOn(AFTER));
    }

    @Test
    void daysBetweenWhichNothingChangesHaveTheSameStates() {
        assertSame(on(BETWEEN), on(BETWEEN.plusDays(20)));
        assertSame(on(BETWEEN), on(AFTER).on(BETWEEN, States.Areas.OF_THE_DAY));
    }
}
