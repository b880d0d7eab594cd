package atlas.chart.vote;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.analysis.vote.VoteFixture;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.Plot.LinePlot;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Four votes of Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan, the last of which is a member in
/// none:
/// three in 2018 and one in 2022.
final class VoteChartsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final RollCallTopic EVERYTHING = new RollCallTopic.Everything();
    private static final Group FIVE = Group.Picked.of(List.of("KAZ", "KGZ", "TJK", "UZB", "TKM"));
    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);

    private final Atlas atlas = Fixture.atlas()
            .changed()
            .rollCalls(() -> VoteFixture.rollCalls(
                    VoteFixture.vote("2018-03-01", "YYNY."),
                    VoteFixture.vote("2018-03-02", "YYNA."),
                    VoteFixture.vote("2018-03-03", "NNYN."),
                    VoteFixture.vote("2022-03-02", "A-?Y.")))
            .build();

    private ChartContent<MatrixPlot> agreement(
            AgreementMeasure measure, VoteSpan span, RollCallTopic topic, LocalDate day) {
        return new AgreementCharts(atlas, ENGLISH).matrix(new DeskView.Agreement(measure, span, topic), FIVE, day);
    }

    private ChartContent<MatrixPlot> agreementIn2018(AgreementMeasure measure) {
        return agreement(measure, VoteSpan.YEAR, EVERYTHING, IN_2018);
    }

    private static OptionalDouble value(MatrixPlot plot, String first, String second) {
        List<String> states = plot.entries().stream().map(MatrixEntry::id).toList();
        return plot.value(states.indexOf(first), states.indexOf(second));
    }

    private static String cell(Table table, int row, String column) {
        return table.rows().get(row).get(table.indexOf(column)).text();
    }

    @Test
    void statesThatVoteAlikeStandTogetherAndOneThatWasNoMemberIsNamedInANote() {
        ChartContent<MatrixPlot> content = agreementIn2018(AgreementMeasure.SHARE);
        MatrixPlot plot = content.plot();
        assertAll(
                () -> assertEquals(
                        List.of("KAZ", "KGZ", "UZB", "TJK"),
                        plot.entries().stream().map(MatrixEntry::id).toList()),
                () -> assertEquals(OptionalDouble.of(100), value(plot, "KAZ", "KGZ")),
                () -> assertEquals(OptionalDouble.of(0), value(plot, "TJK", "KAZ")),
                () -> assertEquals(200 / 3.0, value(plot, "UZB", "KGZ").orElseThrow(), 1e-12),
                () -> assertEquals(OptionalDouble.empty(), value(plot, "UZB", "UZB")),
                () -> assertEquals(
                        List.of(
                                "Roll calls on whole texts: 3; both states of a pair voted in 3 of them. Neither agreement nor"
                                        + " disagreement: in 0.0 % of the cases one of the two did not vote, in 0.0 % it is"
                                        + " not known what one of them did.",
                                "Not members of the United Nations at these votes: TKM."),
                        content.notes().stream()
                                .map(VoteChartsTest::plainSpaces)
                                .toList()),
                () -> assertEquals(List.of("source"), content.sources()));
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void theTitleSaysOfWhomAndOfWhenAndTheCellHowManyVotesItRestsOn() {
        ChartContent<MatrixPlot> content = agreementIn2018(AgreementMeasure.SHARE);
        assertEquals("KAZ, Kyrgyzstan, TJK, TKM, UZB: agreement in the General Assembly, 2018", content.title());
        assertEquals("votes-kaz-kgz-tjk-tkm-uzb-2018", content.name());
        assertEquals(
                "UZB – TJK: 0.0 % (votes: 3)",
                plainSpaces(content.plot().words().of(2, 3)));
    }

    @Test
    void coefficientsStandOnAScaleFromMinusOneToOne() {
        MatrixPlot plot = agreementIn2018(AgreementMeasure.PI).plot();
        assertEquals(-1, plot.scale().low());
        assertEquals(1, value(plot, "KAZ", "KGZ").orElseThrow(), 1e-12);
        assertEquals(-1, value(plot, "KAZ", "TJK").orElseThrow(), 1e-12);
    }

    @Test
    void ofAYearOfWhichTheDataHaveASelectionThisIsSaid() {
        ChartContent<MatrixPlot> content =
                agreement(AgreementMeasure.SHARE, VoteSpan.YEAR, EVERYTHING, LocalDate.of(2022, 10, 13));
        assertTrue(content.notes().contains(ENGLISH.get("chart.note.votes.selected")), content::toString);
        assertFalse(agreementIn2018(AgreementMeasure.SHARE).notes().contains(ENGLISH.get("chart.note.votes.selected")));
    }

    @Test
    void allYearsEndWhereTheDataHaveASelectionAlone() {
        ChartContent<MatrixPlot> content =
                agreement(AgreementMeasure.SHARE, VoteSpan.ALL_YEARS, EVERYTHING, LocalDate.of(2022, 10, 13));
        assertTrue(content.title().endsWith("1990–2019"), content::title);
        assertEquals("3", cell(content.data(), 0, "votes"));
        assertEquals("2019", cell(content.data(), 0, "last_year"));
    }

    @Test
    void withoutAVoteThereIsNothingToBeDrawnAndNobodyIsSaidToHaveBeenNoMember() {
        ChartContent<MatrixPlot> content = agreement(
                AgreementMeasure.SHARE, VoteSpan.YEAR, new RollCallTopic.About(RollCallSubject.NUCLEAR), IN_2018);
        assertTrue(content.plot().isEmpty());
        assertEquals(
                List.of("Roll calls on whole texts: 0.", "Subjects are told by words in the titles."), content.notes());
        assertTrue(content.unit().startsWith("Subject: nuclear weapons and materials. "), content::unit);
    }

    @Test
    void theTableHasARowForEachPairAndYearAndNoNumberWithoutAVote() {
        Table table = AgreementTable.byYear(atlas, Optional.of(FIVE), Optional.of(LocalDate.of(2022, 10, 13)));
        assertEquals(10, table.rows().size());
        assertEquals(
                List.of("KAZ", "KGZ", "2022", "", "", "", "", "0", "0", "1", "0", "source"),
                table.rows().getFirst().stream().map(cell -> cell.text()).toList());
        assertEquals("1", cell(table, 1, "not_known"));
        assertEquals("0", cell(table, 3, "agreement"));
        assertEquals("1", cell(table, 3, "votes"));
    }

    @Test
    void withoutAGroupTheTableIsOfTheMembersOfTheUnitedNationsInEachYear() {
        Table table = AgreementTable.byYear(atlas, Optional.empty(), Optional.empty());
        assertEquals(12, table.rows().size(), "six pairs of four members in each of two years");
        assertEquals("2018", cell(table, 0, "year"));
        assertEquals("2022", cell(table, 11, "year"));
    }

    @Test
    void cohesionIsALineThroughTheYearsOfWhichAllIsKnown() {
        ChartContent<LinePlot> content = new CohesionCharts(atlas, ENGLISH)
                .throughTime(new DeskView.Cohesion(CohesionIndex.RICE, EVERYTHING, List.of("cica")), FIVE);
        assertAll(
                () -> assertEquals(
                        List.of("KAZ,KGZ,TJK,TKM,UZB", "cica"),
                        content.plot().lines().stream().map(line -> line.id()).toList()),
                () -> assertEquals(
                        List.of(2018),
                        List.copyOf(content.plot().lines().getFirst().values().keySet())),
                () -> assertEquals(
                        (0.5 + 1 / 3.0 + 0.5) / 3,
                        content.plot().lines().getFirst().in(2018).value(),
                        1e-12),
                () -> assertTrue(
                        content.notes()
                                .contains(
                                        "KAZ, Kyrgyzstan, TJK, TKM, UZB, 2018: votes 3, states voting on average 4.0."),
                        content::toString),
                () -> assertTrue(
                        content.notes()
                                .contains(
                                        "Of the years after 2019 the data have only the votes on the conflicts of this atlas.")));
    }

    @Test
    void theTableOfCohesionTellsWhatItRestsOnInEachYear() {
        Table table = CohesionTable.byYear(atlas, Map.of("five", FIVE), Optional.of(LocalDate.of(2022, 10, 13)));
        assertEquals(
                List.of("five", "2022", "", "0", "", "0", "", "1", "0", "source"),
                table.rows().getFirst().stream().map(cell -> cell.text()).toList());
    }
}
