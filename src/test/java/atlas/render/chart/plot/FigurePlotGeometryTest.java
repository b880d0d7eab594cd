package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.chart.BarPlot;
import atlas.chart.BarPlot.Bar;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Axis;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.chart.scale.ValueScale;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.plot.BarPainter.BarScale;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PointLabels;
import atlas.render.chart.sheet.PointLabels.Disc;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where the marks of the charts of figures stand.
final class FigurePlotGeometryTest {

    private static final ValueForm NUMBER = new ValueForm(ValueForm.Kind.NUMBER, 0, true);

    private static Bar bar(String iso3, int rank, double value) {
        return new Bar(iso3, iso3, rank, value, Optional.empty(), false);
    }

    private static ChartSheet sheet() {
        return new ChartSheet(
                new Drawing(1),
                new GlyphCache(new Typeface()),
                new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1", Optional.empty()));
    }

    @Test
    void barsBeginAtZeroAndLossesRunToTheLeft() {
        BarPlot plot = new BarPlot(List.of(bar("AAA", 1, 300), bar("BBB", 2, -100)), Optional.empty(), NUMBER, false);
        BarScale scale = BarScale.of(plot, 0, 400);
        assertEquals(new Rectangle2D.Double(100, 43.2, 300, 13.6), rounded(bar(plot, 0, scale)));
        assertEquals(new Rectangle2D.Double(0, 43.2, 100, 13.6), rounded(bar(plot, 1, scale)));
    }

    private static Rectangle2D bar(BarPlot plot, int i, BarScale scale) {
        return BarPainter.bar(plot.bars().get(i), 50, 20, scale);
    }

    private static Rectangle2D rounded(Rectangle2D bar) {
        return new Rectangle2D.Double(
                Math.rint(bar.getX()),
                Math.rint(bar.getY() * 10) / 10,
                bar.getWidth(),
                Math.rint(bar.getHeight() * 10) / 10);
    }

    /// Sixty states have room in a small chart, a mark each, none upon another.
    @Test
    void sixtyBarsStandInColumnsWithoutTouching() {
        BarPlot plot = new BarPlot(
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> bar("S" + (char) ('A' + i / 26) + (char) ('A' + i % 26), i, 100.0 - i))
                        .toList(),
                Optional.empty(),
                NUMBER,
                false);
        BarPainter painter = new BarPainter(sheet(), plot);
        painter.paint(new Box(0, 0, 660, 350));
        List<ChartMark> marks = painter.marks();
        assertEquals(60, marks.size());
        List<Rectangle2D> rows =
                marks.stream().map(mark -> mark.outline().getBounds2D()).toList();
        assertEquals(List.of(), touching(rows));
        assertEquals(new MarkTarget.OfState("SAB"), marks.getFirst().target());
        assertEquals("SAB: 99, rank 1", marks.getFirst().words());
    }

    private static List<String> touching(List<Rectangle2D> boxes) {
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Rectangle2D both = boxes.get(i).createIntersection(boxes.get(j));
                if (both.getWidth() > 1e-6 && both.getHeight() > 1e-6) {
                    touching.add(i + " and " + j);
                }
            }
        }
        return touching;
    }

    @Test
    void whereNotAllHaveRoomTheFirstAndTheLastAndTheMarkedAreShown() {
        List<Bar> bars = new ArrayList<>(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> bar("A" + (char) ('A' + i / 26) + (char) ('A' + i % 26), i, 1000.0 - i))
                .toList());
        Bar middle = bars.get(99);
        bars.set(99, new Bar(middle.iso3(), middle.name(), 100, middle.value(), Optional.empty(), true));
        BarPainter painter = new BarPainter(sheet(), new BarPlot(bars, Optional.empty(), NUMBER, false));
        painter.paint(new Box(0, 0, 300, 170));
        List<String> words = painter.marks().stream().map(ChartMark::words).toList();
        assertTrue(words.getFirst().endsWith("rank 1"), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.endsWith("rank 100")), words::toString);
        assertTrue(words.getLast().endsWith("rank 200"), words::toString);
    }

    @Test
    void theFirstRankStandsAtTheHeadAndTheLastAtTheFoot() {
        Box plot = new Box(0, 0, 100, 116);
        assertEquals(
                List.of(8.0, 58.0, 108.0),
                List.of(RankPainter.y(1, 3, plot), RankPainter.y(2, 3, plot), RankPainter.y(3, 3, plot)));
    }

    @Test
    void anAreaLiesBetweenItsFootAndItsHead() {
        TimeAxis time = TimeAxis.below(new Box(0, 0, 1000, 200), TimeSpan.ofYears(2001, 2010));
        ValueAxis values = ValueAxis.beside(new Box(0, 0, 1000, 200), ValueScale.holding(0, 100, 6), Double::toString);
        Rectangle2D area = AreaStackPainter.area(
                        new TreeMap<>(Map.of(2001, 10.0, 2010, 20.0)),
                        new TreeMap<>(Map.of(2001, 50.0, 2010, 80.0)),
                        time,
                        values)
                .getBounds2D();
        assertEquals(40, area.getMinY(), 1e-9);
        assertEquals(180, area.getMaxY(), 1e-9);
        assertEquals(time.middleOf(2001), area.getMinX(), 1e-9);
        assertEquals(time.middleOf(2010), area.getMaxX(), 1e-9);
    }

    @Test
    void namesCoverNeitherPointsNorOneAnother() {
        List<Disc> discs = IntStream.range(0, 60)
                .mapToObj(i -> new Disc(30 + 37 * i % 540, 20 + 53 * i % 260, 3 + i % 9))
                .toList();
        PointLabels labels = new PointLabels(new Rectangle2D.Double(0, 0, 600, 300), discs);
        List<Rectangle2D> placed = discs.stream()
                .flatMap(disc -> labels.place(disc, 60, 13).stream())
                .toList();
        assertTrue(placed.size() > 10, () -> placed.size() + " names");
        assertEquals(List.of(), touching(placed));
        assertTrue(placed.stream().noneMatch(box -> discs.stream().anyMatch(disc -> disc.touches(box))));
    }

    @Test
    void aNameThatMayNotStayAwayStandsAtSomeDistance() {
        Disc point = new Disc(100, 100, 3);
        List<Disc> around = IntStream.range(0, 24)
                .mapToObj(i ->
                        new Disc(100 + 14 * Math.cos(i * Math.PI / 12), 100 + 14 * Math.sin(i * Math.PI / 12), 4))
                .toList();
        PointLabels labels = new PointLabels(new Rectangle2D.Double(0, 0, 300, 200), around);
        assertEquals(Optional.empty(), labels.place(point, 40, 13));
        assertTrue(labels.placeAfar(point, 40, 13).isPresent());
    }

    @Test
    void areasOfPointsAreInProportionToTheirSizes() {
        Axis axis = new Axis("figure", NUMBER, false);
        ScatterPlot plot = new ScatterPlot(
                List.of(
                        new Point("AAA", "A", 0, 0, Optional.of(100.0), false),
                        new Point("BBB", "B", 10, 10, Optional.of(25.0), false)),
                axis,
                axis,
                Optional.of(axis));
        ScatterPainter painter = new ScatterPainter(sheet(), plot);
        painter.paint(new Box(0, 0, 600, 400));
        List<Double> widths = painter.marks().stream()
                .map(mark -> mark.outline().getBounds2D().getWidth())
                .toList();
        assertEquals(2, widths.get(0) / widths.get(1), 1e-9);
        assertEquals("A: 0 (figure); 0 (figure)", painter.marks().getFirst().words());
    }
}
