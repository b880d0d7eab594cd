package atlas.render.chart.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.chart.TimeBands;
import atlas.chart.TimeBands.AccessionLine;
import atlas.chart.TimeBands.Band;
import atlas.chart.TimeBands.BandEdges;
import atlas.chart.TimeBands.BandShade;
import atlas.chart.scale.TimeSpan;
import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.AccessionLabels.Label;
import atlas.render.chart.sheet.AccessionLabels.Placed;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Bands and accessions above a plot of ten years.
final class BandStripTest {

    private static final GlyphCache GLYPHS = new GlyphCache(new Typeface());
    private static final TimeSpan SPAN = TimeSpan.ofYears(2000, 2009);

    private static ChartSheet sheet(Optional<LocalDate> day) {
        return new ChartSheet(
                new Drawing(1), GLYPHS, new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1", day));
    }

    private static AccessionLine accession(String date, String... names) {
        return new AccessionLine(
                Edtf.parse(date),
                Edtf.parse(date).earliest(),
                List.of(names).stream().map(name -> name.substring(0, 3)).toList(),
                List.of(names));
    }

    private static AccessionLabels labels(double width, Optional<LocalDate> day, AccessionLine... lines) {
        return new AccessionLabels(sheet(day), List.of(lines), new TimeAxis(SPAN, 0, width));
    }

    @Test
    void aNameStandsRightOfItsLineInOneRowWhereThereIsRoom() {
        AccessionLabels labels = labels(800, Optional.empty(), accession("2001-01-01", "Aland"));
        assertEquals(1, labels.rows());
        Placed placed = labels.placed().getFirst();
        assertTrue(placed.label().orElseThrow().left() > placed.x());
    }

    @Test
    void noNameCoversAnotherOrALineHoweverNarrowThePlotIs() {
        AccessionLine[] lines = IntStream.rangeClosed(0, 11)
                .mapToObj(i -> accession("200" + (i * 8 / 10) + "-0" + (1 + i % 9) + "-15", "Longland " + i))
                .toArray(AccessionLine[]::new);
        for (int width = 120; width <= 1200; width += 60) {
            List<Placed> placed =
                    labels(width, Optional.of(LocalDate.of(2005, 6, 1)), lines).placed();
            assertEquals(lines.length, placed.size());
            for (Placed one : placed) {
                for (Placed other : placed) {
                    if (!one.equals(other)) {
                        assertFalse(covers(one, other), one + " and " + other + " at " + width);
                    }
                }
            }
        }
    }

    /// Whether the name of one covers the name of another, or the line that leads to that.
    private static boolean covers(Placed one, Placed other) {
        return one.label().isPresent()
                && other.label().isPresent()
                && (box(one.label().get()).intersects(box(other.label().get()))
                        || (other.label().get().row() <= one.label().get().row()
                                && one.label().get().left() < other.x()
                                && other.x() < one.label().get().right()));
    }

    private static Rectangle2D box(Label label) {
        return new Rectangle2D.Double(label.left(), label.row(), label.words().widthPixels(), 1);
    }

    @Test
    void manyOfOneDayAreANumberAndANameWithoutRoomIsItsCodeOrAway() {
        AccessionLabels many = labels(800, Optional.empty(), accession("2005-01-01", "Aland", "Beland", "Celand"));
        AccessionLabels narrow = labels(
                40,
                Optional.empty(),
                accession("2005-01-01", "Aland the Long"),
                accession("2005-02-01", "Beland the Long"));
        double threeStates = GLYPHS.of(List.of("3 states"), Lettering.TICK.cut(), Lettering.TICK.sizePixels(), 0)
                .widthPixels();
        assertEquals(
                threeStates,
                many.placed().getFirst().label().orElseThrow().words().widthPixels());
        assertTrue(narrow.placed().stream()
                .flatMap(placed -> placed.label().stream())
                .allMatch(label -> label.left() >= 0 && label.right() <= 40));
    }

    @Test
    void bandsAndNamesStandAboveThePlotAndEachCanBePointedAt() {
        BandEdges edges = new BandEdges(
                LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 1), LocalDate.of(2004, 1, 1), LocalDate.of(2004, 1, 1));
        TimeBands bands = new TimeBands(
                List.of(new Band(BandShade.ARMED, "armed", edges, "karabakh")),
                List.of(accession("2005-01-01", "Aland")),
                "Karabakh",
                "CICA");
        BandStrip strip = new BandStrip(sheet(Optional.empty()), bands, SPAN);
        Box room = new Box(0, 0, 800, 400);
        Box plot = strip.below(room);
        List<ChartMark> marks = strip.paint(TimeAxis.below(plot, SPAN), plot);
        assertEquals(
                List.of("Karabakh:", "armed", "Accession to CICA"),
                strip.keys().stream().map(PlotPainter.Key::words).toList());
        assertEquals(
                List.of("Karabakh: armed, 2001–2004", "CICA, accession, 1 January 2005: Aland"),
                marks.stream().map(mark -> mark.words().replace('\u00a0', ' ')).toList());
        assertEquals(
                List.of(new MarkTarget.OfConflict("karabakh"), new MarkTarget.OfState("Ala")),
                marks.stream().map(ChartMark::target).toList());
        assertTrue(marks.getFirst().outline().getBounds2D().getMaxY() <= plot.y());
        assertEquals(strip.height(800), plot.y());
    }

    @Test
    void withNothingToShowThePlotHasAllTheRoom() {
        BandStrip strip = new BandStrip(sheet(Optional.empty()), TimeBands.NONE, SPAN);
        assertEquals(new Box(0, 0, 800, 400), strip.below(new Box(0, 0, 800, 400)));
        assertEquals(List.of(), strip.keys());
        assertEquals(0, strip.highest());
    }
}
