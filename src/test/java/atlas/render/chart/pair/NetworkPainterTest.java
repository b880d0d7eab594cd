package atlas.render.chart.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.chart.NetworkPlot;
import atlas.chart.NetworkPlot.NetworkLink;
import atlas.chart.NetworkPlot.NetworkNode;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Mark;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextBitmap;
import atlas.render.text.Typeface;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A small network, read back from its marks.
final class NetworkPainterTest {

    private final Drawing drawing = new Drawing(1);

    private NetworkPainter painted(NetworkPlot plot) {
        NetworkPainter painter = new NetworkPainter(
                new ChartSheet(
                        drawing,
                        new GlyphCache(new Typeface()),
                        new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0", Optional.empty())),
                plot);
        painter.paint(new Box(0, 0, 600, 400));
        return painter;
    }

    private static NetworkPlot plot() {
        return new NetworkPlot(
                List.of(
                        new NetworkNode("KAZ", "Kazakhstan", 0, 0),
                        new NetworkNode("KGZ", "Kyrgyzstan", 1, 0),
                        new NetworkNode("TUR", "Türkiye", 0.5, 1)),
                List.of(new NetworkLink(0, 2, 5, "five"), new NetworkLink(0, 1, 15, "fifteen")),
                5,
                15);
    }

    @Test
    void moreSharedOrganizationsMakeAWiderLine() {
        painted(plot());
        List<Float> widths = drawing.marks().stream()
                .filter(Mark.StrokedLine.class::isInstance)
                .map(mark -> ((Mark.StrokedLine) mark).stroke().getLineWidth())
                .toList();
        assertEquals(2, widths.size());
        assertTrue(widths.getFirst() < widths.getLast());
    }

    @Test
    void linesAndDotsLeadToTheirStates() {
        List<ChartMark> marks = painted(plot()).marks();
        assertEquals(
                List.of(
                        new MarkTarget.OfStatePair("KAZ", "TUR"),
                        new MarkTarget.OfStatePair("KAZ", "KGZ"),
                        new MarkTarget.OfState("KAZ"),
                        new MarkTarget.OfState("KGZ"),
                        new MarkTarget.OfState("TUR")),
                marks.stream().map(ChartMark::target).toList());
        assertEquals("fifteen", marks.get(1).words());
    }

    @Test
    void theKeyRunsFromTheFewestToTheMost() {
        assertEquals(
                List.of("5", "7", "9", "11", "13", "15"),
                painted(plot()).keys().stream().map(PlotPainter.Key::words).toList());
    }

    @Test
    void noNameLiesUponAnother() {
        painted(new NetworkPlot(
                IntStream.range(0, 30)
                        .mapToObj(i -> new NetworkNode("S" + i, "State " + i, 0.5 + i * 0.002, 0.5))
                        .toList(),
                List.of(),
                1,
                1));
        List<Box> names = drawing.marks().stream()
                .filter(Mark.Stamped.class::isInstance)
                .map(Mark.Stamped.class::cast)
                .filter(stamped -> stamped.stamp() instanceof TextBitmap)
                .map(stamped -> Box.around(stamped.middleX(), stamped.middleY(), 36, 9))
                .toList();
        assertTrue(names.size() >= 4, () -> names.size() + " names");
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(!names.get(i).overlaps(names.get(j)), i + " and " + j);
            }
        }
    }
}
