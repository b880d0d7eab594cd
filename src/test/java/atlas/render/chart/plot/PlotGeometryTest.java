package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.analysis.Fixture;
import atlas.analysis.MembersThroughTime;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.StepPlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueScale;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.figure.Series;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Where marks stand: in a plot of 1,000 by 200 pixels over ten years, a hundred pixels a year and two a unit.
final class PlotGeometryTest {

    private static final Box PLOT = new Box(0, 0, 1000, 200);
    private static final TimeAxis TIME = TimeAxis.below(PLOT, TimeSpan.ofYears(2001, 2010));
    private static final ValueAxis VALUES =
            ValueAxis.beside(PLOT, ValueScale.holding(0, 100, 6), value -> Double.toString(value));
    /// A day is a quarter of a pixel wide, and years are not of one length.
    private static final double PIXEL = 1;

    private record Corner(double x, double y, boolean isBeginning) {}

    private static List<Corner> corners(Path2D path) {
        List<Corner> corners = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            corners.add(new Corner(at[0], at[1], kind == PathIterator.SEG_MOVETO));
        }
        return corners;
    }

    private static void assertAt(double x, double y, Corner corner) {
        assertEquals(x, corner.x(), PIXEL);
        assertEquals(y, corner.y(), PIXEL);
    }

    private static DataLine line(Map<Integer, Double> values) {
        NavigableMap<Integer, Series.Value> byYear = new TreeMap<>();
        values.forEach((year, value) -> byYear.put(year, new Series.Value(value, Optional.empty())));
        return new DataLine("KAZ", "Kazakhstan", byYear);
    }

    @Test
    void stepsRiseAndFallOnTheirDays() {
        MembersThroughTime members = new MembersThroughTime(
                new TreeMap<>(Map.of(
                        LocalDate.of(2001, 1, 1), 0, LocalDate.of(2004, 1, 1), 50, LocalDate.of(2008, 7, 1), 20)),
                LocalDate.of(2010, 12, 31));
        List<Corner> corners = corners(
                new StepPainter(sheet(), new StepPlot(TimeSpan.ofYears(2001, 2010), members)).line(TIME, VALUES));
        assertEquals(6, corners.size());
        assertAt(0, 200, corners.get(0));
        assertAt(300, 200, corners.get(1));
        assertAt(300, 100, corners.get(2));
        assertAt(750, 100, corners.get(3));
        assertAt(750, 160, corners.get(4));
        assertAt(1000, 160, corners.get(5));
    }

    private static ChartSheet sheet() {
        return new ChartSheet(
                new Drawing(1),
                new GlyphCache(new Typeface()),
                new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0", Optional.empty()));
    }

    @Test
    void valuesStandInTheMiddleOfTheirYearsAndAYearWithoutOneIsAGap() {
        List<Corner> corners =
                corners(SeriesPainter.path(line(Map.of(2001, 10.0, 2002, 100.0, 2004, 0.0)), TIME, VALUES));
        assertEquals(3, corners.size());
        assertAt(50, 180, corners.get(0));
        assertAt(150, 0, corners.get(1));
        assertAt(350, 200, corners.get(2));
        assertEquals(
                List.of(true, false, true),
                corners.stream().map(Corner::isBeginning).toList());
    }

    @Test
    void yearsWithoutAGapAreOneRun() {
        assertEquals(
                List.of(List.of(2001, 2002), List.of(2005)),
                SeriesPainter.runs(line(Map.of(2001, 1.0, 2002, 1.0, 2005, 1.0))));
    }

    @Test
    void valuesBelowZeroStandBelowTheZeroLine() {
        ValueAxis both = ValueAxis.beside(PLOT, ValueScale.holding(-50, 50, 6), value -> "");
        assertEquals(100, both.y(0));
        assertEquals(150, both.y(-25));
    }

    @Test
    void thePiecesOfABarStandUponEachOther() {
        List<Rectangle2D> pieces = StackPainter.pieces(
                2003, new YearDeaths(List.of(Optional.of(30.0), Optional.of(20.0)), 40, 60), TIME, VALUES);
        assertEquals(140, pieces.getFirst().getMinY(), PIXEL);
        assertEquals(200, pieces.getFirst().getMaxY(), PIXEL);
        assertEquals(100, pieces.getLast().getMinY(), PIXEL);
        assertEquals(140, pieces.getLast().getMaxY(), PIXEL);
        assertEquals(250, pieces.getFirst().getCenterX(), PIXEL);
        assertEquals(64, pieces.getFirst().getWidth(), PIXEL);
    }

    @Test
    void aStateWithoutAnEstimateHasNoHeightAndOneWithFewDeathsIsStillSeen() {
        List<Rectangle2D> pieces = StackPainter.pieces(
                2003, new YearDeaths(List.of(Optional.empty(), Optional.of(0.001)), 0, 0), TIME, VALUES);
        assertEquals(0, pieces.getFirst().getHeight());
        assertTrue(pieces.getLast().getHeight() > 0.5);
    }

    @Test
    void aPhaseRisesFromTheFirstPossibleDayToTheLast() {
        TimeAxis time = TimeAxis.below(PLOT, TimeSpan.ofYears(1991, 2000));
        PhasePainter.Edges edges =
                PhasePainter.edges(Fixture.karabakh().phases().getFirst(), time);
        assertEquals(100, edges.rises(), PIXEL);
        assertEquals(100 + 100 * 30 / 365.0, edges.risen(), PIXEL);
        assertEquals(300 + 100 * 131 / 365.0, edges.falls(), PIXEL);
        assertEquals(edges.falls(), edges.fallen());
    }

    @Test
    void aWarIsTwiceAsHighAsAMinorConflict() {
        Rectangle2D war = ActiveYearPainter.block(year(2002, ConflictYear.Intensity.WAR), TIME, 0, 200);
        Rectangle2D minor = ActiveYearPainter.block(year(2003, ConflictYear.Intensity.MINOR), TIME, 0, 200);
        assertEquals(200, war.getHeight());
        assertEquals(100, minor.getHeight());
        assertEquals(200, minor.getMaxY());
        assertEquals(100, war.getMinX(), PIXEL);
        assertEquals(199, war.getMaxX(), PIXEL);
    }

    private static ConflictYear year(int year, ConflictYear.Intensity intensity) {
        return new ConflictYear(
                year,
                intensity,
                ConflictYear.ConflictType.INTERNAL,
                List.of("Government"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aClaimedShareStandsAtItsPercentAndNeverOutside() {
        assertEquals(260, ClaimPainter.x(60, 200, 300));
        assertEquals(300, ClaimPainter.x(140, 200, 300));
    }

    @Test
    void yearsAreWrittenAsOftenAsThereIsRoom() {
        assertEquals(List.of(2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010), TIME.written(30));
        assertEquals(List.of(2005, 2010), TIME.written(150));
    }
}
