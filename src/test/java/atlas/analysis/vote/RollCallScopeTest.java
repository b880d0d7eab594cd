package atlas.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCalls;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RollCallScopeTest {

    private static final RollCalls VOTES = VoteFixture.rollCalls(
            VoteFixture.vote("A/RES/59/1", RollCall.Part.WHOLE, "2004-12-31", "Right to food", "Y...."),
            VoteFixture.vote("A/RES/59/2", RollCall.Part.WHOLE, "2005-01", "Nuclear disarmament", "YY..."),
            VoteFixture.vote("A/RES/60/3", RollCall.Part.PARAGRAPH, "2005-12", "Nuclear disarmament", "YYY.."),
            VoteFixture.vote("A/RES/60/3", RollCall.Part.WHOLE, "2005-12-31", "Law of the sea", "YYYY."));

    private static List<String> letters(RollCallScope scope) {
        return scope.in(VOTES).stream().map(vote -> vote.ballots().toString()).toList();
    }

    @Test
    void aYearHasTheVotesOnWholeTextsOfTheCalendar() {
        assertEquals(List.of("YY...", "YYYY."), letters(RollCallScope.ofYear(2005)));
        assertEquals(List.of("Y....", "YY...", "YYYY."), letters(RollCallScope.ofYears(2004, 2005)));
        assertEquals(List.of(), letters(RollCallScope.ofYear(2006)));
    }

    @Test
    void aSubjectLimitsThem() {
        assertEquals(List.of("YY..."), letters(RollCallScope.ofYear(2005).about(RollCallSubject.NUCLEAR)));
    }

    @Test
    void yearsRunForwards() {
        assertThrows(IllegalArgumentException.class, () -> RollCallScope.ofYears(2005, 2004));
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
