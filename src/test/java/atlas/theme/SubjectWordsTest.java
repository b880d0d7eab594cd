package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.BoundaryView;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SubjectWordsTest {

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Subject CICA = HOME.subject();

    private final SubjectWords words = new SubjectWords(Fixture.atlas(), new Messages(Language.ENGLISH));

    @Test
    void twoDaysAreToldApartByTheDay() {
        assertEquals("13 October 2022", words.of(CICA, CICA.withDate(LocalDate.of(1995, 1, 1))));
    }

    @Test
    void twoOrganizationsAreToldApartByTheirShortNames() {
        assertEquals("SCO", words.of(CICA.withOrganization("sco"), CICA));
    }

    @Test
    void twoViewsOfBoundariesAreToldApartByTheirNames() {
        assertEquals("De facto control", words.of(CICA.withBoundaryView(BoundaryView.DE_FACTO_CONTROL), CICA));
    }

    @Test
    void anOrganizationIsToldApartFromAnotherTheme() {
        assertEquals("CICA", words.of(CICA, CICA.withTheme(new MapTheme.ConflictsTheme())));
        assertEquals("Conflicts", words.of(CICA.withTheme(new MapTheme.ConflictsTheme()), CICA));
    }

    @Test
    void allThatDiffersIsSaid() {
        assertEquals(
                "SCO · 1 January 1995",
                words.of(CICA.withOrganization("sco").withDate(LocalDate.of(1995, 1, 1)), CICA));
    }

    @Test
    void whereNothingDiffersOrganizationAndDayAreSaid() {
        assertEquals("CICA · 13 October 2022", words.of(CICA, CICA));
    }

    @Test
    void twoSidesAreComparedInASentence() {
        Subject conflicts = CICA.withTheme(new MapTheme.ConflictsTheme());
        assertEquals("CICA compared with Conflicts", words.compared(CICA, conflicts));
        assertEquals(
                "CICA on 13 October 2022 compared with Conflicts on 1 January 1995",
                words.compared(CICA, conflicts.withDate(LocalDate.of(1995, 1, 1))));
        assertEquals(
                "CICA, United Nations view compared with SCO, De facto control",
                words.compared(CICA, CICA.withOrganization("sco").withBoundaryView(BoundaryView.DE_FACTO_CONTROL)));
    }

    @Test
    void aViewOfTwoSidesIsCalledByASentence() {
        assertEquals(
                "CICA on 13 October 2022 compared with 1 January 1995",
                words.shows(HOME.withComparison(
                        Optional.of(new Comparison(CICA.withDate(LocalDate.of(1995, 1, 1)), 0.5)))));
    }

    @Test
    void theFootNamesBothViewsOfBoundariesWhereTheyDiffer() {
        Subject deFacto = CICA.withBoundaryView(BoundaryView.DE_FACTO_CONTROL);
        assertEquals(
                "Boundaries: United Nations view | De facto control",
                words.boundaries(HOME.withComparison(Optional.of(new Comparison(deFacto, 0.5)))));
    }

    @Test
    void theFootNamesOneViewOfBoundariesWhereBothSidesHaveIt() {
        Subject earlier = CICA.withDate(LocalDate.of(1995, 1, 1));
        assertEquals(
                "Boundaries: United Nations view",
                words.boundaries(HOME.withComparison(Optional.of(new Comparison(earlier, 0.5)))));
    }
}
