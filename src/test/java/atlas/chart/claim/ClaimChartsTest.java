package atlas.chart.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.FigureFixture;
import atlas.analysis.claim.Truth;
import atlas.chart.ChartContent;
import atlas.chart.TruthPlot;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.claim.FormulaText;
import atlas.domain.group.Group;
import atlas.domain.group.Group.Participants;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Cell;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Claims of the small atlas, in which the members have half of the world's people in 2022.
class ClaimChartsTest {

    private static final Atlas ATLAS = FigureFixture.atlas(List.of(FigureFixture.share(52)));
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final Group CICA = Participants.members("cica");

    private static Formula formula(String text) {
        try {
            return FormulaText.read(text).formula();
        } catch (FormulaProblem e) {
            throw new AssertionError(e);
        }
    }

    private static ChartContent<TruthPlot> own(String text, Language language) {
        return new ClaimCharts(ATLAS, new Messages(language)).own(formula(text), CICA, DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|✗ False on 31 December 2022: found 50.0 %, claimed more than 60 %. It would need more than 10.0 percentage points more.",
                "RUSSIAN|✗ Неверно на дату 31 декабря 2022 г.: найдено 50,0 %, утверждается больше, чем 60 %. Нужно прибавить больше, чем 10,0 п. п.",
                "TURKISH|✗ 31 Aralık 2022 tarihinde yanlış: bulunan %50,0, iddia edilen şundan fazla: %60. Şundan fazla artması gerekir: 10,0 yüzde puan.",
                "KAZAKH|✗ 2022 ж. 31 желтоқсан күні дұрыс емес: табылғаны 50,0 %, мәлімделгені мынадан көп: 60 %. Мынадан көбірек қосу керек: 10,0 пайыздық тармақ."
            })
    void theResultIsToldInAllLanguages(Language language, String sentence) {
        assertEquals(
                sentence,
                words(own("share of population of cica > 60 %", language).unit()));
    }

    @Test
    void theClaimIsTheTitleAndNotesTellWhatItRestsOn() {
        ChartContent<TruthPlot> chart = own("share of population of cica >= 50 %", Language.ENGLISH);
        assertEquals("Population, share of the world (members of CICA): at least 50 %", words(chart.title()));
        assertEquals(
                List.of(
                        "Members of CICA or observers of CICA: ✓ true (50.0 %).",
                        "True at the end of 2022–2025.",
                        "Could not be decided at the end of 1990–2021.",
                        "Population, share of the world (members of CICA): 2 of 3 states have a value (2022). Without a figure: Kuwait.",
                        "100 million persons divided by 200 million persons (the source’s own world total).",
                        "Each year counts those who are in the group at its end, the last year those of 31 December 2025."),
                chart.notes().stream().map(ClaimChartsTest::words).toList());
    }

    private static String words(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void aYearWithoutDataIsSaidToBeUndecidedAndWhy() {
        TruthPlot.TruthYear year = own("share of population of cica >= 50 %", Language.ENGLISH)
                .plot()
                .strips()
                .getFirst()
                .years()
                .get(2021 - 1990);
        assertEquals(
                List.of(Truth.UNDECIDED, "? Cannot be decided on 31 December 2021: none of the 2 states has a value."),
                List.of(year.truth(), year.words()));
    }

    @Test
    void theTableHasARowForEachYearOfEachGroup() {
        assertEquals(
                List.of("Members of CICA", "2022", "2022-12-31", "✓ true", "50", "50", "2", "3"),
                own("share of population of cica >= 50 %", Language.ENGLISH).data().rows().get(2022 - 1990).stream()
                        .map(Cell::text)
                        .toList());
    }

    @Test
    void aRecordedClaimIsToldAsItWasMade() {
        ChartContent<TruthPlot> chart = new ClaimCharts(ATLAS, ENGLISH)
                .recorded(ATLAS.claims().getFirst(), CICA, LocalDate.of(2021, 6, 1))
                .orElseThrow();
        assertEquals(
                List.of(
                        "They are many.",
                        "? Cannot be decided on 1 June 2021: none of the 2 states has a value.",
                        "As it was made: ✓ True on 31 December 2022: found 50.0 %, claimed about 52 %."),
                List.of(chart.title(), chart.unit(), words(chart.notes().get(4))));
    }
}
