package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.chart.UpSetPlot;
import atlas.chart.UpSetPlot.UpSetColumn;
import atlas.chart.UpSetPlot.UpSetRow;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Mark;
import atlas.render.drawing.Patterns;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextBitmap;
import atlas.render.text.Typeface;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// An UpSet plot of made-up sets, read back from its marks.
final class UpSetPainterTest {

    private static final Palette PALETTE = Palette.of(Appearance.LIGHT);

    private final Drawing drawing = new Drawing(1);
    private final ChartSheet sheet = new ChartSheet(
            drawing,
            new GlyphCache(new Typeface()),
            new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0", Optional.empty()));

    private static UpSetColumn column(int size, Integer... rows) {
        TreeSet<String> states = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            states.add("S" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
        }
        return new UpSetColumn(new TreeSet<>(Set.of(rows)), states, rows.length + " sets");
    }

    private static UpSetPlot plot() {
        return new UpSetPlot(
                List.of(new UpSetRow("a", "CICA", 44), new UpSetRow("b", "SCO", 22)),
                List.of(column(40, 0), column(20, 0, 1), column(2)));
    }

    private UpSetPainter painted(UpSetPlot plot, double width, double height) {
        UpSetPainter painter = new UpSetPainter(sheet, plot);
        painter.paint(new Box(0, 0, width, height));
        return painter;
    }

    private List<Rectangle2D> filled(Color colour, boolean isDot) {
        return drawing.marks().stream()
                .filter(Mark.FilledArea.class::isInstance)
                .map(Mark.FilledArea.class::cast)
                .filter(area -> area.paint().equals(colour) && area.shape() instanceof Ellipse2D == isDot)
                .map(area -> area.shape().getBounds2D())
                .toList();
    }

    @Test
    void barsAreAsHighAsTheirStatesAreMany() {
        painted(plot(), 800, 400);
        List<Rectangle2D> bars = filled(Patterns.color(PALETTE.participant()), false);
        assertEquals(3, bars.size());
        assertEquals(2, bars.get(0).getHeight() / bars.get(1).getHeight(), 1e-9);
        assertEquals(20, bars.get(0).getHeight() / bars.get(2).getHeight(), 1e-9);
    }

    @Test
    void setsAreAsLongAsTheirMembersAreMany() {
        painted(plot(), 800, 400);
        List<Rectangle2D> sets = filled(Patterns.color(PALETTE.marginalia()), false);
        assertEquals(2, sets.size());
        assertEquals(2, sets.get(0).getWidth() / sets.get(1).getWidth(), 1e-9);
        assertEquals(sets.get(0).getMaxX(), sets.get(1).getMaxX());
    }

    @Test
    void aDotStandsInTheRowOfEachSetBelowItsBar() {
        painted(plot(), 800, 400);
        List<Rectangle2D> bars = filled(Patterns.color(PALETTE.participant()), false);
        List<Rectangle2D> dots = filled(Patterns.color(PALETTE.label()), true);
        assertEquals(3, dots.size(), "one of the first, two of the second, none of the third");
        assertEquals(bars.get(0).getCenterX(), dots.get(0).getCenterX(), 1e-9);
        assertEquals(bars.get(1).getCenterX(), dots.get(1).getCenterX(), 1e-9);
        assertEquals(dots.get(0).getCenterY(), dots.get(1).getCenterY(), 1e-9);
        assertTrue(dots.get(2).getCenterY() > dots.get(1).getCenterY());
    }

    @Test
    void fewStatesAreNamedAboveTheirBar() {
        painted(plot(), 800, 400);
        List<String> texts = drawing.marks().stream()
                .filter(Mark.Stamped.class::isInstance)
                .map(mark -> ((TextBitmap) ((Mark.Stamped) mark).stamp())
                        .labelText()
                        .lines()
                        .getFirst())
                .toList();
        assertTrue(
                texts.containsAll(List.of("SAA", "SAB", "40", "20", "2", "CICA", "SCO", "44", "22")), texts::toString);
        assertTrue(texts.stream().noneMatch("SAC"::equals), texts::toString);
    }

    @Test
    void aColumnLeadsToItsStatesAndARowToItsOrganization() {
        List<ChartMark> marks = painted(plot(), 800, 400).marks();
        assertEquals(
                List.of(new MarkTarget.OfOrganization("a"), new MarkTarget.OfOrganization("b")),
                marks.stream().limit(2).map(ChartMark::target).toList());
        assertEquals(
                new MarkTarget.OfStates(new TreeSet<>(Set.of("SAA", "SAB"))),
                marks.getLast().target());
        assertEquals("2 sets", marks.get(3).words());
    }

    @Test
    void atItsSmallestAllStaysInsideTheBox() {
        UpSetPlot large = new UpSetPlot(
                IntStream.range(0, 33)
                        .mapToObj(i -> new UpSetRow("o" + i, "Organization " + i, 193 - i))
                        .toList(),
                IntStream.range(0, 40).mapToObj(i -> column(60 - i, i % 32, 32)).toList());
        PlotPainter.Size least = new UpSetPainter(sheet, large).least();
        painted(large, least.width(), least.height());
        Rectangle2D box = new Rectangle2D.Double(-1, -1, least.width() + 2, least.height() + 2);
        drawing.marks().stream()
                .filter(Mark.FilledArea.class::isInstance)
                .map(mark -> ((Mark.FilledArea) mark).shape().getBounds2D())
                .forEach(shape -> assertTrue(box.contains(shape), shape::toString));
    }
}
