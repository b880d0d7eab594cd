package atlas.panel.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.question.QuestionReader;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk.DeskLayout;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import atlas.view.desk.Ranking;
import atlas.view.desk.Trend;
import atlas.view.desk.YearSpan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Questions about the datasets of record are answered, and lead to what shows the answer.
final class AnswersTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final QuestionReader READER = new QuestionReader(ATLAS);
    private static final Viewpoint NOW = Viewpoint.home(LocalDate.of(2025, 12, 31));

    private static List<Answer> answers(String question) {
        return new Answers(READER, new Messages(Language.ENGLISH)).to(question, NOW);
    }

    private static Answer answer(String question) {
        return answers(question).getFirst();
    }

    @Test
    void aDayOfJoiningIsToldAndGoneTo() {
        Answer answer = answer("when did Kazakhstan join SCO");
        assertEquals("Kazakhstan in SCO: since when, and as what", answer.understood());
        assertEquals("Member: since 15 June 2001", answer.told());
        assertEquals(LocalDate.of(2001, 6, 15), answer.viewpoint().date());
        assertEquals(new Selection.OfState("KAZ"), answer.viewpoint().selection());
    }

    @Test
    void membersOfBothAndOfEitherAreTwoAnswers() {
        assertEquals(
                List.of(
                        "Members of CICA that are also members of SCO, 31 December 2010",
                        "Members of CICA or SCO, 31 December 2010"),
                answers("members of CICA and SCO in 2010").stream()
                        .map(Answer::understood)
                        .toList());
    }

    @Test
    void aQuestionAboutAGroupLaysItOnTheDesk() {
        Viewpoint view = answer("largest life expectancy in SCO").viewpoint();
        assertEquals(DeskLayout.MAP_AND_DESK, view.desk().layout());
        assertEquals(Optional.of(Group.Participants.members("sco")), view.desk().group());
        assertEquals(Ranking.of("life-expectancy"), view.desk().shown());
    }

    @Test
    void aVoteIsShownOnItsDay() {
        Answer answer = answer("how did Kazakhstan vote on ES-11/1");
        assertEquals("Abstained: Kazakhstan", answer.told());
        assertEquals(
                new MapTheme.RollCallTheme("A/RES/ES-11/1"),
                answer.viewpoint().subject().theme());
        assertEquals(LocalDate.of(2022, 3, 2), answer.viewpoint().date());
    }

    @Test
    void whoJoinedPerhapsIsToldApart() {
        Answer answer = answer("who joined IAEA in 2022");
        assertEquals("Nobody for certain.", answer.told());
        assertEquals(List.of("Perhaps: Cook Islands (between 2020 and November 2024)"), answer.remarks());
    }

    @Test
    void aMemberThatReturnsFromSuspensionHasNotJoined() {
        assertEquals("Nobody is recorded.", answer("who joined OIC in 1989").told());
    }

    @Test
    void aTimeOutsideOfTheDataIsSaid() {
        assertEquals(
                List.of("The atlas shows days from 1 January 1990 to "
                        + new Messages(Language.ENGLISH).day(ATLAS.asOf()) + "."),
                answer("observers of SCO in 1950").remarks());
    }

    @Test
    void whatIsNotUnderstoodIsSaidFirst() {
        assertEquals(
                "Not understood: “Astana”",
                answer("members of CICA in Astana").remarks().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, GDP of Kazakhstan since 2000, 2000,",
        "RUSSIAN, ВВП Казахстана с 2000 года, 2000,",
        "KAZAKH, 2000 жылдан бері Қазақстанның ЖІӨ-сі, 2000,",
        "TURKISH, 2000’den beri Kazakistan’ın GSYH’si, 2000,",
        "ENGLISH, GDP of Kazakhstan from 2000 to 2010, 2000, 2010",
        "RUSSIAN, ВВП Казахстана с 2000 по 2010 год, 2000, 2010",
        "ENGLISH, GDP of Kazakhstan until 2010, , 2010"
    })
    void theYearsThatAreAskedForAreThoseOfTheTrend(
            Language language, String question, @Nullable Integer from, @Nullable Integer to) {
        Answer answer =
                new Answers(READER, new Messages(language)).to(question, NOW).getFirst();
        assertEquals(
                Trend.of("gdp-ppp").in(new YearSpan(Optional.ofNullable(from), Optional.ofNullable(to))),
                answer.viewpoint().desk().shown());
    }

    @Test
    void whoJoinedAnythingSinceAYearIsAListOfTheEventsSince() {
        assertEquals(
                new DeskView.Events(EventFilter.ALL
                        .withTypes(Set.of(EventFilter.EventType.MEMBERSHIP))
                        .withFrom(Optional.of(2020))
                        .withTo(Optional.of(2022))),
                answer("who joined between 2020 and 2022").viewpoint().desk().shown());
    }

    @Test
    void oneUndoLeadsBack() {
        AtlasState state = new AtlasState(ATLAS, NOW);
        state.show(answer("states of CICA by population").viewpoint());
        assertNotEquals(NOW, state.viewpoint());
        state.undo();
        assertEquals(NOW, state.viewpoint());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleIsAnsweredInALine(Language language) {
        Messages messages = new Messages(language);
        Answers answers = new Answers(READER, messages);
        for (String example : messages.get("question.examples").split("\\|", -1)) {
            List<Answer> found = answers.to(example, NOW);
            assertTrue(
                    !found.isEmpty()
                            && found.stream().noneMatch(answer -> answer.told().isEmpty()),
                    example);
        }
    }
}
