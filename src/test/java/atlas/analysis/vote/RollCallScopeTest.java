package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.domain.Atlas;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RollCallScopeTest {

    private static final Atlas ATLAS = Fixture.atlas()
            .changed()
            .rollCalls(() -> VoteFixture.rollCalls(
                    VoteFixture.vote("A/RES/59/1", RollCall.Part.WHOLE, "2004-12-31", "Right to food", "Y...."),
                    VoteFixture.vote("A/RES/59/2", RollCall.Part.WHOLE, "2005-01", "Nuclear disarmament", "YY..."),
                    VoteFixture.vote("A/RES/60/3", RollCall.Part.PARAGRAPH, "2005-12", "Nuclear disarmament", "YYY.."),
                    VoteFixture.vote("A/RES/60/3", RollCall.Part.WHOLE, "2005-12-31", "Law of the sea", "YYYY."),
                    VoteFixture.vote("A/RES/ES-11/1", RollCall.Part.WHOLE, "2022-03-02", "Ukraine", "AAANA")))
            .build();

    private static final RollCallTopic EVERYTHING = new RollCallTopic.Everything();

    private static List<String> letters(RollCallScope scope) {
        return scope.in(ATLAS).stream().map(vote -> vote.ballots().toString()).toList();
    }

    @Test
    void aYearHasTheVotesOnWholeTextsOfTheCalendar() {
        assertEquals(List.of("YY...", "YYYY."), letters(RollCallScope.ofYear(2005)));
        assertEquals(List.of("Y....", "YY...", "YYYY."), letters(new RollCallScope(2004, 2005, EVERYTHING)));
        assertEquals(List.of(), letters(RollCallScope.ofYear(2006)));
    }

    @Test
    void allYearsAreThoseOfWhichTheDataHaveAllVotes() {
        LocalDate day = LocalDate.of(2022, 10, 13);
        assertEquals(
                new RollCallScope(1990, 2019, EVERYTHING),
                RollCallScope.of(VoteSpan.ALL_YEARS, EVERYTHING, day, ATLAS));
        assertEquals(RollCallScope.ofYear(2022), RollCallScope.of(VoteSpan.YEAR, EVERYTHING, day, ATLAS));
        assertTrue(RollCallScope.ofYear(2020).hasSelectedYears());
        assertFalse(RollCallScope.ofYear(2019).hasSelectedYears());
    }

    @Test
    void ofAConflictAllYearsAreThoseOfTheAtlas() {
        RollCallScope scope = RollCallScope.throughAllYears(new RollCallTopic.OnConflict("karabakh"), ATLAS);
        assertEquals(2025, scope.lastYear());
        assertFalse(scope.hasSelectedYears());
        assertEquals(List.of(), letters(scope), "this conflict has no resolutions");
    }

    @Test
    void aSubjectLimitsThem() {
        assertEquals(
                List.of("YY..."),
                letters(new RollCallScope(2004, 2005, new RollCallTopic.About(RollCallSubject.NUCLEAR))));
    }

    @Test
    void yearsRunForwards() {
        assertThrows(IllegalArgumentException.class, () -> new RollCallScope(2005, 2004, EVERYTHING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nuclear disarmament | NUCLEAR DISARMAMENT",
                "The Arms Trade Treaty | DISARMAMENT",
                "The right to development | HUMAN_RIGHTS DEVELOPMENT",
                "Organization for democracy and economic development, GUAM |",
                "Non-self-governing territories, economic interests | COLONIALISM",
                "Convention on the Prohibition of the Development, Production and Use of Chemical Weapons | DISARMAMENT",
                "Israeli practices, human rights of Palestinian people | MIDDLE_EAST HUMAN_RIGHTS",
                "Cuba, U.S. embargo | DEVELOPMENT",
                "International trade | DEVELOPMENT",
                "Law of the sea |",
                "'' |"
            })
    void aTitleIsAboutWhatItsWordsSay(String title, String subjects) {
        RollCall vote = VoteFixture.vote("A/RES/60/1", RollCall.Part.WHOLE, "2005", title, "Y....");
        Set<RollCallSubject> found = EnumSet.allOf(RollCallSubject.class).stream()
                .filter(subject -> subject.isOf(vote))
                .collect(Collectors.toSet());
        assertEquals(
                subjects == null
                        ? Set.of()
                        : List.of(subjects.split(" ")).stream()
                                .map(RollCallSubject::valueOf)
                                .collect(Collectors.toSet()),
                found);
    }
}
