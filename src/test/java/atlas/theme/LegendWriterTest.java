package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.Control;
import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.domain.Text;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.BoundaryView;
import atlas.view.Subject;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LegendWriterTest {

    private final Atlas atlas = ThemeFixture.atlas();

    private Legend legend(Subject subject, boolean withConflictZones) {
        return new LegendWriter(atlas, new Messages(Language.ENGLISH), new Colourings(atlas))
                .of(subject, withConflictZones, Appearance.LIGHT);
    }

    private List<String> rows(Subject subject, boolean withConflictZones) {
        return legend(subject, withConflictZones).rows().stream()
                .map(row -> (row.words() + " " + row.count()).strip())
                .toList();
    }

    private static Subject participation(int year) {
        return ThemeFixture.subject(year, new Theme.Participation()).withDate(LocalDate.of(year, 1, 1));
    }

    @Test
    void onlyWhatOccursOnTheDayIsListed() {
        assertEquals(List.of("Member 1", "Observer 1", "Neither", "Conflict zone 1"), rows(participation(2000), true));
    }

    @Test
    void conflictZonesThatAreNotShownAreNotListed() {
        assertEquals(List.of("Member 2", "Neither"), rows(participation(2010), false));
    }

    @Test
    void aRowKnowsItsStates() {
        assertEquals(
                Set.of("KGZ", "KWT", "TUR"),
                legend(participation(2010), false).rows().stream()
                        .flatMap(row -> row.states().stream())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void classesOfAFigureAreListedFromTheHighestToNoData() {
        assertEquals(
                List.of("2 and over 1", "under 2 1", "No data 1"),
                rows(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE)), false));
    }

    @Test
    void aFigureIsNamedWithItsYearUnitAndSource() {
        Legend legend = legend(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE)), false);
        assertEquals("Population, 2022", legend.title());
        assertEquals("persons", legend.unit());
        assertEquals(Optional.of("Source: A publisher"), legend.source());
    }

    @Test
    void olderValuesAreSaidToBeOlder() {
        assertEquals(
                List.of("2 values are older; the oldest is of 2022."),
                legend(ThemeFixture.subject(2024, ThemeFixture.figure(ThemeFixture.RATE)), false)
                        .notes());
    }

    @Test
    void totalsHaveCirclesAndNoClasses() {
        Legend legend = legend(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.TOTAL)), false);
        assertEquals(
                List.of("50 million", "10 million", "2 million"),
                legend.circles().stream().map(Legend.Circle::words).toList());
        assertEquals(Optional.empty(), legend.classes());
    }

    @Test
    void areasUnderAnothersControlAreListedWhereTheyAreHatched() {
        Control held = new Control(
                "area",
                List.of("area"),
                "KGZ",
                new Control.Holder.OfState("TUR"),
                new Period(Edtf.parse("2005"), Optional.empty()),
                Text.english("The area"),
                Optional.empty(),
                List.of());
        Atlas withControl = atlas.changed().controls(List.of(held)).build();
        LegendWriter writer =
                new LegendWriter(withControl, new Messages(Language.ENGLISH), new Colourings(withControl));
        Subject after = participation(2010);
        Legend.Row row = writer.of(after, false, Appearance.LIGHT).rows().getLast();
        assertEquals("Under another’s control", row.words());
        assertEquals(Set.of("KGZ"), row.states());
        assertEquals(
                legend(after, false).rows(),
                writer.of(after.withBoundaryView(BoundaryView.DE_FACTO_CONTROL), false, Appearance.LIGHT)
                        .rows());
        assertEquals(legend(participation(2000), false), writer.of(participation(2000), false, Appearance.LIGHT));
    }
}
