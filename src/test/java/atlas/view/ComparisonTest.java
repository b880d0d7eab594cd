package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.analysis.Fixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ComparisonTest {

    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);
    private static final LocalDate EARLIER = LocalDate.of(1995, 1, 1);
    private static final Subject CICA = Viewpoint.home(SUMMIT).subject();

    private final AtlasState state = new AtlasState(Fixture.atlas(), Viewpoint.home(SUMMIT));

    private Subject right() {
        return state.viewpoint().comparison().orElseThrow().right();
    }

    private double share() {
        return state.viewpoint().comparison().orElseThrow().dividerShare();
    }

    @Test
    void theDividerBeginsInTheMiddle() {
        state.compareWith(CICA.withDate(EARLIER));
        assertEquals(
                Optional.of(new Comparison(CICA.withDate(EARLIER), 0.5)),
                state.viewpoint().comparison());
    }

    @Test
    void anotherRightSideLeavesTheDividerWhereItIs() {
        state.compareWith(CICA.withDate(EARLIER));
        state.moveDivider(0.25);
        state.compareWith(CICA.withOrganization("sco"));
        assertEquals(0.25, share());
    }

    @Test
    void beyondTheEdgeOfTheMapTheDividerStandsAtTheEdge() {
        state.compareWith(CICA.withDate(EARLIER));
        state.moveDivider(1.7);
        assertEquals(1, share());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aDividerStandsOnTheMap(double share) {
        assertThrows(IllegalArgumentException.class, () -> new Comparison(CICA, share));
    }

    @Test
    void movingTheDividerIsNoStepOfUndo() {
        state.compareWith(CICA.withDate(EARLIER));
        state.moveDivider(0.3);
        state.moveDivider(0.4);
        state.undo();
        assertEquals(Optional.empty(), state.viewpoint().comparison());
    }

    @Test
    void anEarlierDayThatIsChosenStandsAtTheLeft() {
        state.compareDay(EARLIER);
        assertEquals(EARLIER, state.viewpoint().date());
        assertEquals(CICA, right());
        state.undo();
        assertEquals(Viewpoint.home(SUMMIT), state.viewpoint());
    }

    @Test
    void anotherDayTakesThePlaceOfTheEarlierOne() {
        state.compareDay(EARLIER);
        state.compareDay(LocalDate.of(1991, 5, 1));
        assertEquals(LocalDate.of(1991, 5, 1), state.viewpoint().date());
        assertEquals(SUMMIT, right().date());
    }

    @Test
    void whereTheSidesDifferInMoreTheDayIsTheRightSides() {
        state.compareWith(CICA.withOrganization("sco"));
        state.compareDay(EARLIER);
        assertEquals(SUMMIT, state.viewpoint().date());
        assertEquals(CICA.withOrganization("sco").withDate(EARLIER), right());
    }

    @Test
    void makingClassesApartIsAStepOfUndo() {
        state.compareDay(EARLIER);
        state.shareClasses(false);
        assertEquals(false, state.viewpoint().comparison().orElseThrow().hasCommonClasses());
        state.undo();
        assertEquals(true, state.viewpoint().comparison().orElseThrow().hasCommonClasses());
    }

    @Test
    void whereDaysAreComparedOnlyTheLeftSideTravels() {
        state.compareWith(CICA.withDate(EARLIER));
        state.travelTo(LocalDate.of(2010, 1, 1));
        assertEquals(EARLIER, right().date());
    }

    @Test
    void whereOrganizationsAreComparedOnOneDayBothSidesTravel() {
        state.compareWith(CICA.withOrganization("sco"));
        state.travelTo(LocalDate.of(2010, 1, 1));
        assertEquals(CICA.withOrganization("sco").withDate(LocalDate.of(2010, 1, 1)), right());
    }

    @Test
    void passingThroughTheDayOfTheRightSideDoesNotTakeItAlong() {
        state.compareWith(CICA.withOrganization("sco").withDate(EARLIER));
        state.travelTo(LocalDate.of(2010, 1, 1));
        state.travelTo(EARLIER);
        state.travelTo(LocalDate.of(1993, 1, 1));
        assertEquals(EARLIER, right().date());
    }

    @Test
    void twoSidesThatAreTheSamePart() {
        state.compareWith(CICA);
        state.travelTo(EARLIER);
        assertEquals(CICA, right());
    }

    @Test
    void whereDaysAreComparedAnotherOrganizationColoursBothSides() {
        state.compareWith(CICA.withDate(EARLIER));
        state.colourBy("sco");
        assertEquals(CICA.withOrganization("sco").withDate(EARLIER), right());
    }

    @Test
    void daysPassedThroughOnTheRightSideAreOneStepOfUndo() {
        state.compareWith(CICA.withDate(EARLIER));
        state.travelRightTo(LocalDate.of(1996, 1, 1));
        state.moveDivider(0.2);
        state.travelRightTo(LocalDate.of(1997, 1, 1));
        state.undo();
        assertEquals(EARLIER, right().date());
    }

    @Test
    void daysPassedThroughOnBothSidesAreOneStepOfUndo() {
        state.compareWith(CICA.withOrganization("sco"));
        state.travelTo(LocalDate.of(2010, 1, 1));
        state.travelTo(LocalDate.of(2009, 1, 1));
        state.undo();
        assertEquals(SUMMIT, state.viewpoint().date());
        assertEquals(SUMMIT, right().date());
    }

    @Test
    void theRightSideGoesNoFurtherThanTheAtlas() {
        state.compareWith(CICA.withDate(LocalDate.of(1900, 1, 1)));
        assertEquals(state.atlas().clamp(LocalDate.of(1900, 1, 1)), right().date());
    }

    @Test
    void withoutAComparisonThereIsNoRightSideToTravel() {
        state.travelRightTo(EARLIER);
        assertEquals(Viewpoint.home(SUMMIT), state.viewpoint());
    }

    @Test
    void endingLeavesTheLeftSide() {
        state.compareWith(CICA.withDate(EARLIER));
        state.endComparison();
        assertEquals(Viewpoint.home(SUMMIT), state.viewpoint());
    }

    @Test
    void endingBringsBackTheDayThatAnEarlierOneHadReplaced() {
        state.compareDay(EARLIER);
        state.compareDay(LocalDate.of(1991, 5, 1));
        state.endComparison();
        assertEquals(Viewpoint.home(SUMMIT), state.viewpoint());
        state.undo();
        assertEquals(LocalDate.of(1991, 5, 1), state.viewpoint().date());
        assertEquals(SUMMIT, right().date());
    }

    @Test
    void endingKeepsTheDayThatBothSidesHadTravelledTo() {
        state.compareWith(CICA.withOrganization("sco"));
        state.travelTo(LocalDate.of(2010, 1, 1));
        state.endComparison();
        assertEquals(LocalDate.of(2010, 1, 1), state.viewpoint().date());
    }

    @Test
    void fromTheDividerOnTheRightSideIsSeen() {
        state.compareWith(CICA.withDate(EARLIER));
        Viewpoint viewpoint = state.viewpoint();
        assertEquals(SUMMIT, viewpoint.seenAt(0.49).date());
        assertEquals(EARLIER, viewpoint.seenAt(0.5).date());
    }

    @Test
    void anotherThemeColoursBothSidesWhereTheyHaveOneInCommon() {
        state.compareWith(CICA.withDate(EARLIER));
        state.colourBy(new MapTheme.ConflictsTheme());
        assertEquals(CICA.withDate(EARLIER).withTheme(new MapTheme.ConflictsTheme()), right());
    }

    @Test
    void aThemeOfTheRightSideAloneStays() {
        state.compareWith(CICA.withTheme(new MapTheme.ConflictsTheme()));
        state.colourBy(new MapTheme.SharedOrganizationsTheme("TUR"));
        assertEquals(new MapTheme.ConflictsTheme(), right().theme());
    }

    @Test
    void aStateThatIsChosenBecomesTheOneThatOthersShareWithAtTheRight() {
        state.compareWith(CICA.withTheme(new MapTheme.SharedOrganizationsTheme("TUR")));
        state.select(new Selection.OfState("KGZ"));
        assertEquals(new MapTheme.SharedOrganizationsTheme("KGZ"), right().theme());
        assertEquals(
                new MapTheme.ParticipationTheme(), state.viewpoint().subject().theme());
    }

    @Test
    void whereBothSidesShareWithDifferentStatesTheLeftOneFollows() {
        state.colourBy(new MapTheme.SharedOrganizationsTheme("TUR"));
        state.compareWith(CICA.withTheme(new MapTheme.SharedOrganizationsTheme("KWT")));
        state.select(new Selection.OfState("KGZ"));
        assertEquals(
                new MapTheme.SharedOrganizationsTheme("KGZ"),
                state.viewpoint().subject().theme());
        assertEquals(new MapTheme.SharedOrganizationsTheme("KWT"), right().theme());
    }
}
