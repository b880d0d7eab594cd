package atlas.render.chart.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.MatrixPlot.MatrixSubject;
import atlas.chart.scale.MatrixScale;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Mark;
import atlas.render.drawing.PatternPaint;
import atlas.render.drawing.Patterns;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextBitmap;
import atlas.render.text.Typeface;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Matrices of made-up values, read back from their marks.
final class MatrixPainterTest {

    private static final GlyphCache GLYPHS = new GlyphCache(new Typeface());
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static MatrixEntry entry(int i) {
        return new MatrixEntry("S" + i, "A state of some length " + i, "S" + i);
    }

    /// Of the size given, with the sum of row and column as a value, none on the diagonal, and none at 0, 1.
    private static MatrixPlot plot(int size, MatrixScale scale) {
        return new MatrixPlot(
                MatrixSubject.STATES,
                IntStream.range(0, size).mapToObj(MatrixPainterTest::entry).toList(),
                scale,
                IntStream.range(0, size)
                        .mapToObj(row -> IntStream.range(0, size)
                                .mapToObj(column -> row == column || (row == 0 && column == 1)
                                        ? NONE
                                        : OptionalDouble.of(row + column))
                                .toList())
                        .toList(),
                (row, column) -> row + " and " + column);
    }

    private static final class Painted {

        private final Drawing drawing = new Drawing(1);
        private final MatrixPainter painter;

        Painted(MatrixPlot plot, double width, double height) {
            ChartWords words =
                    new ChartWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0", Optional.empty());
            painter = new MatrixPainter(new ChartSheet(drawing, GLYPHS, words), plot);
            painter.paint(new Box(0, 0, width, height));
        }

        List<String> texts() {
            return drawing.marks().stream()
                    .filter(Mark.Stamped.class::isInstance)
                    .map(mark -> ((Mark.Stamped) mark).stamp())
                    .map(stamp ->
                            String.join("\n", ((TextBitmap) stamp).labelText().lines()))
                    .toList();
        }

        /// What is filled in a colour or hatched, the key's swatches included.
        List<Rectangle2D> filled(boolean isHatched) {
            return drawing.marks().stream()
                    .filter(Mark.FilledArea.class::isInstance)
                    .map(Mark.FilledArea.class::cast)
                    .filter(area -> area.paint() instanceof PatternPaint == isHatched)
                    .map(area -> area.shape().getBounds2D())
                    .toList();
        }
    }

    @Test
    void aPairWithoutAValueIsHatchedAndNamedInTheKeyAndTheDiagonalIsNot() {
        Painted painted = new Painted(plot(3, MatrixScale.counts(4, "No votes together")), 700, 300);
        assertTrue(
                painted.texts().contains("No votes together"),
                () -> painted.texts().toString());
        assertEquals(2, painted.filled(true).size(), "the swatch and one cell");
    }

    @Test
    void withoutGapsTheKeyHasNoWordForThem() {
        MatrixPlot full = new MatrixPlot(
                MatrixSubject.STATES,
                List.of(entry(0), entry(1)),
                MatrixScale.counts(4, "No votes together"),
                List.of(List.of(NONE, OptionalDouble.of(1)), List.of(OptionalDouble.of(1), NONE)),
                (_, _) -> "");
        Painted painted = new Painted(full, 700, 300);
        assertFalse(painted.texts().contains("No votes together"));
        assertEquals(List.of(), painted.filled(true));
    }

    @Test
    void numbersStandInCellsWhereTheyFitAndInNoneWhereTheyDoNot() {
        MatrixPlot plot = plot(9, MatrixScale.counts(16, "none"));
        assertTrue(new Painted(plot, 900, 500).texts().contains("13"));
        assertFalse(new Painted(plot, 250, 180).texts().contains("13"));
    }

    @Test
    void namesAreWrittenUpToFortyThingsAndCodesFromThenOn() {
        assertTrue(new Painted(plot(40, MatrixScale.counts(80, "none")), 1400, 1300)
                .texts()
                .contains("A state of some length 39"));
        List<String> codes = new Painted(plot(41, MatrixScale.counts(80, "none")), 1400, 1300).texts();
        assertTrue(codes.contains("S40"));
        assertFalse(codes.contains("A state of some length 39"));
    }

    @ParameterizedTest
    @CsvSource({"2, 660, 300", "28, 660, 400", "60, 660, 300", "193, 660, 300", "60, 1400, 1200"})
    void everythingStaysInsideItsBox(int size, double width, double height) {
        Painted painted = new Painted(plot(size, MatrixScale.counts(2.0 * size, "none")), width, height);
        Rectangle2D box = new Rectangle2D.Double(-1, -1, width + 2, height + 2);
        for (Mark mark : painted.drawing.marks()) {
            switch (mark) {
                case Mark.FilledArea area ->
                    assertTrue(
                            box.contains(area.shape().getBounds2D()),
                            () -> "" + area.shape().getBounds2D());
                case Mark.Stamped stamped -> {
                    Rectangle2D letters = GLYPHS.of(((TextBitmap) stamped.stamp()).labelText())
                            .letters()
                            .getBounds2D();
                    letters.setFrame(
                            letters.getX() + stamped.middleX(),
                            letters.getY() + stamped.middleY(),
                            letters.getWidth(),
                            letters.getHeight());
                    assertTrue(box.contains(letters), () -> "" + letters);
                }
                case Mark.Ground _, Mark.StrokedLine _, Mark.Hairline _, Mark.Window _ -> {}
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void noneHasAColourOfItsOwnAndOppositeValuesAreEquallyFarFromTheMiddle(Appearance appearance) {
        ChartSheet sheet = new ChartSheet(
                new Drawing(1),
                GLYPHS,
                new ChartWords(appearance, new Messages(Language.ENGLISH), "1", Optional.empty()));
        MatrixColours counts = new MatrixColours(sheet, MatrixScale.counts(10, ""));
        assertEquals(counts.none(), counts.of(0));
        assertFalse(counts.of(0).equals(counts.of(1)));
        MatrixScale change = MatrixScale.changes(4, MatrixScale.CellUnit.COUNT, "");
        assertEquals(0.25, change.part(-2));
        assertEquals(0.75, change.part(2));
        assertEquals(1, change.part(9));
    }

    @Test
    void numbersAreLegibleOnEveryColour() {
        for (Appearance appearance : Appearance.values()) {
            ChartSheet sheet = new ChartSheet(
                    new Drawing(1),
                    GLYPHS,
                    new ChartWords(appearance, new Messages(Language.ENGLISH), "1", Optional.empty()));
            for (MatrixScale scale : List.of(MatrixScale.counts(100, ""), MatrixScale.coefficients(""))) {
                MatrixColours colours = new MatrixColours(sheet, scale);
                for (int i = 0; i <= 100; i++) {
                    double value = scale.low() + i * (scale.high() - scale.low()) / 100;
                    var ground = colours.of(value);
                    assertTrue(
                            ground.contrastTo(colours.inkOn(ground)) >= 3.5,
                            () -> appearance + " " + scale.unit() + " " + value + ": "
                                    + ground.contrastTo(colours.inkOn(ground)));
                }
            }
        }
    }

    @Test
    void cellsLieBesideEachOtherWithoutOverlap() {
        MatrixGrid grid = new MatrixGrid(10.3, 20.7, 7.3, 5.9);
        List<Rectangle2D> cells =
                IntStream.range(0, 16).mapToObj(i -> grid.cell(i / 4, i % 4, 0)).toList();
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(cells.get(i).intersects(cells.get(j)));
            }
        }
        assertEquals(
                30.0 * 23.0,
                cells.stream()
                        .mapToDouble(cell -> cell.getWidth() * cell.getHeight())
                        .sum());
    }

    @Test
    void aMatrixHasAValueForEachPair() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MatrixPlot(
                        MatrixSubject.STATES,
                        List.of(entry(0), entry(1)),
                        MatrixScale.counts(1, ""),
                        List.of(List.of(NONE, NONE)),
                        (_, _) -> ""));
    }

    @Test
    void theHatchingOfNoValueIsTheOneOfTheMap() {
        Painted painted = new Painted(plot(3, MatrixScale.counts(4, "none")), 700, 300);
        Object paint = new Patterns().paintOf(Palette.of(Appearance.LIGHT).noData());
        assertFalse(paint instanceof Color);
        assertTrue(painted.drawing.marks().stream()
                .filter(Mark.FilledArea.class::isInstance)
                .map(mark -> ((Mark.FilledArea) mark).paint())
                .anyMatch(found -> found instanceof PatternPaint pattern
                        && pattern.style().equals(Palette.of(Appearance.LIGHT).noData())));
    }

    @Test
    void aCellLeadsToItsPairAndAHeadToItsState() {
        List<ChartMark> marks = new Painted(plot(3, MatrixScale.counts(4, "none")), 700, 300).painter.marks();
        assertEquals(15, marks.size());
        assertEquals(new MarkTarget.OfState("S0"), marks.getFirst().target());
        assertEquals(new MarkTarget.OfStatePair("S2", "S1"), marks.get(13).target());
        assertEquals("2 and 1", marks.get(13).words());
        assertEquals(new MarkTarget.OfState("S2"), marks.getLast().target());
    }
}
