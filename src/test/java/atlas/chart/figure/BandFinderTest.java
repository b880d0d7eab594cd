package atlas.chart.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.analysis.conflict.ConflictFixture;
import atlas.chart.TimeBands.AccessionLine;
import atlas.chart.TimeBands.Band;
import atlas.chart.TimeBands.BandEdges;
import atlas.chart.TimeBands.BandShade;
import atlas.chart.figure.BandFinder.FoundBands;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.desk.TrendBands;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BandFinderTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final TrendBands KARABAKH = new TrendBands(Optional.of("karabakh"), Optional.empty());
    private static final TrendBands CICA = new TrendBands(Optional.empty(), Optional.of("cica"));
    private static final Set<String> ALL = Set.of("TUR", "KGZ", "KWT");

    private static FoundBands found(Atlas atlas, TrendBands asked, TimeSpan span, Set<String> states) {
        return new BandFinder(atlas, ENGLISH, span).of(asked, states);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static AccessionLine accession(String date, String iso3, String name) {
        Edtf edtf = Edtf.parse(date);
        return new AccessionLine(edtf, edtf.earliest(), List.of(iso3), List.of(name));
    }

    @Test
    void thePhasesOfAConflictAreBandsWhoseEdgesAreAsSharpAsTheirDates() {
        FoundBands found = found(Fixture.atlas(), KARABAKH, TimeSpan.ofYears(1990, 2025), ALL);
        LocalDate truce = day(1994, 5, 12);
        LocalDate end = day(2023, 9, 20);
        assertAll(
                () -> assertEquals(
                        List.of(
                                new Band(
                                        BandShade.ARMED,
                                        "armed",
                                        new BandEdges(day(1992, 1, 1), day(1992, 1, 31), truce, truce),
                                        "karabakh"),
                                new Band(
                                        BandShade.CEASEFIRE,
                                        "ceasefire",
                                        new BandEdges(truce, truce, end, end),
                                        "karabakh")),
                        found.bands().bands()),
                () -> assertEquals(
                        List.of("An edge slopes where the day is not known: from the first day that it may be to the"
                                + " last."),
                        found.notes()),
                () -> assertEquals(List.of("source"), found.sources()));
    }

    @Test
    void aPhaseOutsideOfTheYearsShownIsNoBandAndLeavesNoSource() {
        FoundBands later = found(Fixture.atlas(), KARABAKH, TimeSpan.ofYears(2000, 2010), ALL);
        FoundBands after = found(Fixture.atlas(), KARABAKH, TimeSpan.ofYears(2024, 2025), ALL);
        assertAll(
                () -> assertEquals(
                        List.of("ceasefire"),
                        later.bands().bands().stream().map(Band::name).toList()),
                () -> assertEquals(List.of(), after.bands().bands()),
                () -> assertEquals("Karabakh conflict", after.bands().conflict()),
                () -> assertEquals(List.of(), after.sources()));
    }

    @Test
    void activeYearsOfUcdpAreBandsOfOneIntensityAndYearsAfterItsLastAreUnknown() {
        FoundBands found = found(
                new ConflictFixture().atlas(),
                new TrendBands(Optional.of("ucdp-1"), Optional.empty()),
                TimeSpan.ofYears(1990, 2025),
                ALL);
        assertAll(
                () -> assertEquals(
                        List.of(
                                band(BandShade.MINOR, "minor armed conflict", 1990, 1990),
                                band(BandShade.ARMED, "war", 1991, 1991),
                                band(BandShade.MINOR, "minor armed conflict", 1993, 1993),
                                band(BandShade.UNKNOWN, "UCDP: no data after 1993", 1994, 2025)),
                        found.bands().bands()),
                () -> assertEquals(List.of(), found.bands().namesIn(1992)),
                () -> assertEquals(List.of("war"), found.bands().namesIn(1991)),
                () -> assertEquals(List.of("source-of-ucdp-1"), found.sources()));
    }

    private static Band band(BandShade shade, String name, int first, int last) {
        return new Band(
                shade,
                name,
                new BandEdges(day(first, 1, 1), day(first, 1, 1), day(last, 12, 31), day(last, 12, 31)),
                "ucdp-1");
    }

    @Test
    void accessionsAreThoseOfTheStatesShownInTheYearsShown() {
        FoundBands found = found(Fixture.atlas(), CICA, TimeSpan.ofYears(2000, 2025), Set.of("TUR", "KGZ"));
        assertAll(
                () -> assertEquals(
                        List.of(accession("2002-06-04", "KGZ", "Kyrgyzstan")),
                        found.bands().accessions()),
                () -> assertEquals("2002-06-04", found.bands().accession("KGZ", 2002)),
                () -> assertEquals("", found.bands().accession("KGZ", 2003)),
                () -> assertEquals(
                        List.of("Accessions to CICA of the states shown, in the years shown: 1."), found.notes()));
    }

    @Test
    void statesThatAccedeOnOneDateAreTogetherByTheirNamesAndASuspensionIsNoWayOut() {
        Organization club = Fixture.organization(
                "club",
                Fixture.text("Club", "Kulüp", "Клуб", "Клуб"),
                List.of(
                        member("TUR", "2001-05-01"),
                        member("KGZ", "2001-05-01"),
                        member("KWT", "2000", "2005-03-01"),
                        Fixture.membership("KWT", MembershipStatus.SUSPENDED, "2005-03-01", "2006-03-01"),
                        member("KWT", "2006-03-01", "2008-01-01"),
                        member("KWT", "2012-01-01")),
                List.of());
        Atlas atlas = Fixture.atlas()
                .changed()
                .organizations(Atlas.byId(List.of(club), Organization::id))
                .build();
        FoundBands found =
                found(atlas, new TrendBands(Optional.empty(), Optional.of("club")), TimeSpan.ofYears(1990, 2025), ALL);
        assertEquals(
                List.of(
                        accession("2000", "KWT", "Kuwait"),
                        new AccessionLine(
                                Edtf.parse("2001-05-01"),
                                day(2001, 5, 1),
                                List.of("KGZ", "TUR"),
                                List.of("Kyrgyzstan", "Türkiye")),
                        accession("2012-01-01", "KWT", "Kuwait")),
                found.bands().accessions());
    }

    private static Membership member(String iso3, String from, String... to) {
        return Fixture.membership(iso3, MembershipStatus.MEMBER, from, to);
    }
}
