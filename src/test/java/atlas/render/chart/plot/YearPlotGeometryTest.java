package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.conflict.ConflictFixture;
import atlas.cartography.Appearance;
import atlas.chart.ChartContent;
import atlas.chart.YearRowsPlot.Strength;
import atlas.chart.YearRowsPlot.YearRun;
import atlas.chart.YearStackPlot.KindCount;
import atlas.chart.conflict.ConflictGroup;
import atlas.chart.conflict.GroupConflictCharts;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueScale;
import atlas.domain.Atlas;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.ChartPainter;
import atlas.render.chart.ChartPainter.ChartSize;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where columns and blocks of years stand, and what they say of themselves.
final class YearPlotGeometryTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(1991, 7, 1);
    private static final TimeAxis TIME = new TimeAxis(TimeSpan.ofYears(1990, 1999), 100, 1100);

    private final Atlas atlas = new ConflictFixture().atlas();

    private ChartContent<?> chart(ConflictAspect aspect) {
        return new GroupConflictCharts(atlas, ENGLISH)
                .of(Conflicts.of(aspect), ConflictGroup.of(atlas, GroupText.read("KAZ,KGZ"), DAY, ENGLISH))
                .orElseThrow();
    }

    private List<ChartMark> marks(ConflictAspect aspect) {
        return new ChartPainter(atlas, new GlyphCache(new Typeface()))
                .picture(chart(aspect), 900, 500, 1, new ChartWords(Appearance.LIGHT, ENGLISH, "1.0", Optional.of(DAY)))
                .marks();
    }

    @Test
    void aColumnIsAsHighAsItsCountsAndAKindOfWhichThereIsNoneHasNoHeight() {
        ValueAxis axis = new ValueAxis(ValueScale.holdingCounts(0, 10, 6), 0, 100, String::valueOf);
        List<Rectangle2D> pieces = YearStackPainter.pieces(
                1994, List.of(new KindCount(6, ""), new KindCount(0, ""), new KindCount(4, "")), TIME, axis);
        assertEquals(
                List.of(60.0, 0.0, 39.0),
                pieces.stream().map(Rectangle2D::getHeight).toList());
        assertEquals(0, pieces.getLast().getMinY(), 1e-9);
        assertEquals(TIME.middleOf(1994), pieces.getFirst().getCenterX(), 1e-9);
    }

    @Test
    void aBlockRunsFromItsFirstYearToTheEndOfItsLast() {
        Rectangle2D block = YearRowsPainter.block(new YearRun(1990, 1994, Strength.WEAK, ""), TIME, 50, 10);
        assertEquals(100, block.getMinX(), 1e-9);
        assertEquals(TIME.x(LocalDate.of(1995, 1, 1)) - 1, block.getMaxX(), 1e-9);
        assertEquals(List.of(45.0, 55.0), List.of(block.getMinY(), block.getMaxY()));
    }

    @Test
    void aRowAndItsBlocksAreTheConflict() {
        assertEquals(
                List.of(
                        new MarkTarget.OfConflict("ucdp-2"),
                        new MarkTarget.OfConflict("ucdp-2"),
                        new MarkTarget.OfConflict("ucdp-3"),
                        new MarkTarget.OfConflict("ucdp-3"),
                        new MarkTarget.OfConflict("ucdp-1"),
                        new MarkTarget.OfConflict("ucdp-1"),
                        new MarkTarget.OfConflict("ucdp-1"),
                        new MarkTarget.OfConflict("ucdp-1")),
                marks(ConflictAspect.YEARS).stream().map(ChartMark::target).toList());
    }

    @Test
    void aRowOfAStateIsTheState() {
        assertEquals(
                List.of(new MarkTarget.OfState("KAZ"), new MarkTarget.OfState("KGZ")),
                marks(ConflictAspect.PARTIES).stream()
                        .map(ChartMark::target)
                        .distinct()
                        .toList());
    }

    @Test
    void aPieceOfAColumnLeadsToItsYear() {
        assertEquals(
                List.of(
                        "1990, internal: 1, of them wars: 0",
                        "1991, internal: 1, of them wars: 1",
                        "1991, between states: 1, of them wars: 0",
                        "1992, internal: 1, of them wars: 1",
                        "1993, internal, with troops of other governments: 1, of them wars: 0"),
                marks(ConflictAspect.ACTIVE).stream().map(ChartMark::words).toList());
        assertEquals(
                new MarkTarget.OfDay(LocalDate.of(1990, 12, 31)),
                marks(ConflictAspect.ACTIVE).getFirst().target());
    }

    @Test
    void deathsSayTheirBoundsYearByYear() {
        assertEquals(
                List.of("1990: 10 (low 5, high 20)", "1991: 8 (low 8, high 10)"),
                marks(ConflictAspect.DEATHS).stream().map(ChartMark::words).toList());
    }

    @Test
    void inARoomThatScrollsAChartGrowsOnlyWhereItsWordsNeedIt() {
        ChartPainter painter = new ChartPainter(atlas, new GlyphCache(new Typeface()));
        ChartWords words = new ChartWords(Appearance.LIGHT, ENGLISH, "1.0", Optional.of(DAY));
        assertEquals(new ChartSize(900, 600), painter.sizeIn(900, 600, chart(ConflictAspect.YEARS), words));
        ChartSize low = painter.sizeIn(900, 120, chart(ConflictAspect.YEARS), words);
        assertEquals(900, low.widthPixels());
        assertEquals(true, low.heightPixels() > 120);
    }
}
