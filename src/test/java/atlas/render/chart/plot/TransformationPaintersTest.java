package atlas.render.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.chart.CellPlot;
import atlas.chart.StagePlot;
import atlas.chart.transformation.TransformationCharts;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The plots of the way to an organization, of the record, read back from their marks.
final class TransformationPaintersTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final List<String> ALL = List.of("cica", "osce", "asean", "sco");

    private static PlotPainter painter(TransformationAspect aspect, List<String> organizations, Language language) {
        ChartSheet sheet = new ChartSheet(
                new Drawing(1),
                new GlyphCache(new Typeface()),
                new ChartWords(Appearance.LIGHT, new Messages(language), "1.0", Optional.empty()));
        return switch (new TransformationCharts(ATLAS, new Messages(language))
                .of(new Transformation(aspect, organizations), LocalDate.of(2025, 12, 31))
                .plot()) {
            case StagePlot stages -> new StagePainter(sheet, stages);
            case CellPlot cells -> new CellPainter(sheet, cells);
            default -> throw new AssertionError("another plot");
        };
    }

    private static ChartMark mark(PlotPainter painter, String beginning) {
        return painter.marks().stream()
                .filter(mark -> mark.words().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDotLeadsToItsDayUnlessTheTimelineHasNot() {
        PlotPainter painter = painter(TransformationAspect.STAGES, ALL, Language.ENGLISH);
        painter.paint(new Box(0, 0, 900, 600));
        assertEquals(
                new MarkTarget.OfDay(LocalDate.of(2006, 6, 17)), mark(painter, "CICA: Secretariat, ").target());
        ChartMark before = mark(painter, "OSCE: Proposal, ");
        assertEquals(new MarkTarget.ToldOnly(before.words()), before.target());
        ChartMark planned = mark(painter, "CICA: Charter, planned");
        assertEquals(new MarkTarget.ToldOnly(planned.words()), planned.target());
        assertEquals(
                new MarkTarget.OfOrganization("cica"), mark(painter, "CICA: Founding document").target());
    }

    /// In the least room that a painter asks for, and in all languages.
    @ParameterizedTest
    @EnumSource(Language.class)
    void inTheLeastRoomEveryMarkLiesInsideAndNoTwoLabelsOverlap(Language language) {
        PlotPainter painter = painter(TransformationAspect.STAGES, ALL, language);
        PlotPainter.Size least = painter.least();
        painter.paint(new Box(10, 20, least.width(), least.height()));
        Rectangle2D room = new Rectangle2D.Double(9, 19, least.width() + 2, least.height() + 2);
        List<Rectangle2D> labels = painter.marks().stream()
                .filter(mark -> mark.outline() instanceof java.awt.geom.Area)
                .map(TransformationPaintersTest::label)
                .toList();
        assertEquals(9 + 11 + 6 + 7, labels.size());
        for (Rectangle2D label : labels) {
            assertTrue(room.contains(label), () -> room + " " + label);
            assertEquals(1, labels.stream().filter(other -> other.intersects(label)).count());
        }
    }

    /// The label below the dot: what its mark has right of the leader, without the gap before and after.
    private static Rectangle2D label(ChartMark mark) {
        Rectangle2D bounds = mark.outline().getBounds2D();
        double x = bounds.getX() + 5.5;
        return new Rectangle2D.Double(x + 5, bounds.getMaxY() - 13, bounds.getMaxX() - x - 7, 12);
    }

    @ParameterizedTest
    @EnumSource(TransformationAspect.class)
    void inTheLeastRoomAllIsDrawnInside(TransformationAspect aspect) {
        PlotPainter painter = painter(aspect, ALL, Language.RUSSIAN);
        PlotPainter.Size least = painter.least();
        painter.paint(new Box(0, 0, least.width(), least.height()));
        Rectangle2D room = new Rectangle2D.Double(-6, -1, least.width() + 12, least.height() + 2);
        painter.marks().forEach(mark -> assertTrue(room.contains(mark.outline().getBounds2D()), mark::words));
    }

    @Test
    void aCellLeadsToTheStatesThatItNames() {
        PlotPainter painter = painter(TransformationAspect.MEASURES, List.of("cica"), Language.ENGLISH);
        painter.paint(new Box(0, 0, 900, 500));
        assertEquals(
                new MarkTarget.OfState("IND"),
                mark(painter, "Combating terrorism. Coordinator: ").target());
        ChartMark unknown = mark(painter, "Combating terrorism. Co-coordinators: ");
        assertEquals(new MarkTarget.ToldOnly(unknown.words()), unknown.target());
    }
}
