package atlas.chart.transformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.chart.CellPlot;
import atlas.chart.CellPlot.CellColumn;
import atlas.chart.CellPlot.CellMark;
import atlas.chart.CellPlot.CellRow;
import atlas.chart.CellPlot.PlotCell;
import atlas.chart.ChartContent;
import atlas.chart.StagePlot;
import atlas.chart.StagePlot.StageDot;
import atlas.chart.StagePlot.StageLane;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The charts of the way to an organization, of the record.
final class TransformationChartsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static ChartContent<?> chart(TransformationAspect aspect, LocalDate day, String... organizations) {
        return new TransformationCharts(ATLAS, new Messages(Language.ENGLISH))
                .of(new Transformation(aspect, List.of(organizations)), day);
    }

    private static StagePlot stages(LocalDate day, String... organizations) {
        return (StagePlot) chart(TransformationAspect.STAGES, day, organizations).plot();
    }

    private static CellPlot cells(TransformationAspect aspect, LocalDate day, String... organizations) {
        return (CellPlot) chart(aspect, day, organizations).plot();
    }

    private static StageDot dot(StageLane lane, String stage) {
        return lane.dots().stream()
                .filter(dot -> dot.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLaneHasTheStepsOfItsOrganizationByYears() {
        StagePlot plot = stages(LAST, "cica", "osce");
        assertEquals(
                List.of("cica", "osce"),
                plot.lanes().stream().map(StageLane::organization).toList());
        List<Double> years = plot.lanes().getFirst().dots().stream().map(StageDot::years).toList();
        assertEquals(years.stream().sorted().toList(), years);
        StageDot secretariat = dot(plot.lanes().getFirst(), "SECRETARIAT");
        assertEquals("Secretariat\u20022006", secretariat.label());
        assertEquals(LocalDate.of(2006, 6, 17), secretariat.day());
        assertEquals(
                "CICA: Secretariat, 17 June 2006. The second summit set up the Secretariat in Almaty; since 2014 it has"
                        + " been in Astana.",
                secretariat.words());
    }

    @Test
    void whatComesAfterTheDayIsNotYetOnIt() {
        StageLane lane = stages(LocalDate.of(2002, 6, 4), "cica").lanes().getFirst();
        assertEquals(
                List.of("PROPOSAL", "PRINCIPLES", "FIRST_SUMMIT"),
                lane.dots().stream().map(StageDot::stage).toList());
        assertTrue(lane.head().notYet().startsWith("Not yet: Catalogue of measures, Secretariat, "), lane.head()::notYet);
        assertEquals(993 / 365.25 - 0.0, lane.yearsOnDay(), 0.01);
    }

    @Test
    void whatIsPlannedSaysAsOfWhen() {
        StageDot charter = dot(stages(LAST, "cica").lanes().getFirst(), "CHARTER");
        assertTrue(charter.isPlanned());
        assertEquals("Charter, planned: 2026", charter.label());
        assertTrue(
                charter.words().startsWith("CICA: Charter, planned for October 2026 (as of 31 December 2025). "),
                charter::words);
    }

    @Test
    void theNotesCountTheSteps() {
        assertEquals(
                "CICA: 8 of the 13 steps told are reached, 1 planned, 4 not yet.",
                chart(TransformationAspect.STAGES, LAST, "cica").notes().getFirst());
        assertEquals(
                "NATO: no steps are told.",
                chart(TransformationAspect.STAGES, LAST, "nato").notes().getFirst());
    }

    private static PlotCell cell(CellPlot plot, String row, int column) {
        return plot.rows().stream()
                .filter(found -> found.name().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }

    @Test
    void theLadderCountsWhatIsMet() {
        assertEquals(
                List.of(
                        new CellColumn("CICA", "6 of 9 met", Optional.of("cica")),
                        new CellColumn("OSCE", "5 of 9 met", Optional.of("osce")),
                        new CellColumn("ASEAN", "9 of 9 met", Optional.of("asean")),
                        new CellColumn("SCO", "9 of 9 met", Optional.of("sco"))),
                cells(TransformationAspect.LADDER, LAST, "cica", "osce", "asean", "sco").columns());
        assertEquals(
                new CellColumn("CICA", "2 of 9 met", Optional.of("cica")),
                cells(TransformationAspect.LADDER, LocalDate.of(2006, 6, 16), "cica")
                        .columns()
                        .getFirst());
    }

    @Test
    void aCellOfTheLadderSaysSinceWhenAndLeadsToTheDay() {
        PlotCell personality = cell(
                cells(TransformationAspect.LADDER, LAST, "osce"), "International legal personality", 0);
        assertEquals(CellMark.DISPUTED, personality.mark());
        assertEquals("disputed since 1995", personality.label());
        assertEquals(Optional.of(LocalDate.of(1995, 1, 1)), personality.about().day());
        assertTrue(personality.words().contains("has no international legal personality"), personality::words);
        assertTrue(personality.words().contains("Others hold"), personality::words);
    }

    @Test
    void aDateThatIsNotSharpStandsAsItsSourceHasIt() {
        PlotCell budget = cell(cells(TransformationAspect.LADDER, LAST, "osce"), "Budget of its own", 0);
        assertEquals("≤ 1992", budget.label());
        assertTrue(budget.words().startsWith("OSCE: Budget of its own, by 10 July 1992. "), budget::words);
    }

    /// The founding of ASEAN lies before the timeline.
    @Test
    void aDayBeforeTheTimelineLeadsNowhere() {
        PlotCell organs = cell(cells(TransformationAspect.LADDER, LAST, "asean"), "Organs of its own", 0);
        assertEquals("since 1967", organs.label());
        assertEquals(Optional.empty(), organs.about().day());
        assertEquals(Set.of(), organs.about().states());
    }

    @Test
    void theCatalogueSaysWhoCoordinatesWhat() {
        CellPlot plot = cells(TransformationAspect.MEASURES, LAST, "osce");
        assertEquals(18, plot.rows().size());
        assertEquals(
                5, plot.rows().stream().map(CellRow::group).distinct().count());
        PlotCell terrorism = cell(plot, "Combating terrorism", 0);
        assertEquals("India (≤ 2023)", terrorism.label());
        assertEquals(Set.of("IND"), terrorism.about().states());
        PlotCell unknown = cell(plot, "Combating terrorism", 1);
        assertEquals(CellMark.UNKNOWN, unknown.mark());
        assertEquals("not known", unknown.label());
    }

    @ParameterizedTest
    @EnumSource(TransformationAspect.class)
    void everyAspectHasItsTableSourcesAndWordsInAllLanguages(TransformationAspect aspect) {
        for (Language language : Language.values()) {
            ChartContent<?> chart = new TransformationCharts(ATLAS, new Messages(language))
                    .of(new Transformation(aspect, List.of("cica", "osce", "asean", "sco")), LAST);
            Table table = chart.data();
            assertEquals(
                    switch (aspect) {
                        case STAGES -> 13 + 13 + 6 + 7;
                        case LADDER -> 4 * 9;
                        case MEASURES -> table.rows().size();
                    },
                    table.rows().size());
            assertTrue(table.rows().size() >= 18);
            assertTrue(chart.sources().stream().allMatch(id -> ATLAS.sources().containsKey(id)));
            assertEquals(chart.sources().stream().distinct().toList(), chart.sources());
        }
    }

    @Test
    void theWholeTableHasARowForEachStepAndFinding() {
        Table table = TransformationTable.of(ATLAS, Optional.empty(), LAST, new Messages(Language.ENGLISH));
        assertEquals(13 + 13 + 6 + 7 + 4 * 9, table.rows().size());
        assertEquals(
                List.of(
                        "aspect", "organization", "item", "title", "standing", "status", "date", "years", "text",
                        "sources"),
                table.columns().stream().map(column -> column.name()).toList());
    }
}
