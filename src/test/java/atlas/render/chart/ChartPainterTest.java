package atlas.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.chart.ChartContent;
import atlas.chart.ConflictCharts;
import atlas.chart.FigureCharts;
import atlas.chart.OrganizationCharts;
import atlas.chart.compare.CompareCharts;
import atlas.chart.conflict.ConflictGroup;
import atlas.chart.conflict.GroupConflictCharts;
import atlas.chart.figure.FigureGroup;
import atlas.chart.figure.RankingCharts;
import atlas.chart.figure.ScatterCharts;
import atlas.chart.figure.TrendCharts;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.Amounts;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.ChartPainter.ChartSize;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Mark;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextBitmap;
import atlas.render.text.Typeface;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.AspectKind;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Scatter;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts of the record, drawn and read back from their marks and pixels.
final class ChartPainterTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final ChartPainter PAINTER = new ChartPainter(ATLAS, new GlyphCache(new Typeface()));
    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    /// Names that are longer than a label is wide in every language.
    private static final List<String> LONG_NAMES = List.of("PRK", "LAO", "GBR", "IRN", "VEN", "BOL", "FSM", "PSE");

    private static ChartWords words(Language language, Appearance appearance, LocalDate... day) {
        return new ChartWords(
                appearance, new Messages(language), "1.0", Stream.of(day).findFirst());
    }

    private static Indicator indicator(String id) {
        return ATLAS.indicator(id).orElseThrow();
    }

    private static Stream<ChartContent<?>> all(Language language) {
        Messages messages = new Messages(language);
        OrganizationCharts organizations = new OrganizationCharts(ATLAS, messages);
        ConflictCharts conflicts = new ConflictCharts(ATLAS, messages);
        var cica = ATLAS.organization("cica").orElseThrow();
        var karabakh = ATLAS.conflict("karabakh").orElseThrow();
        return Stream.concat(
                comparisons(messages),
                Stream.of(
                        organizations.members(cica),
                        organizations.shares(cica, indicator("population")),
                        organizations.claims(cica, List.of()),
                        new FigureCharts(ATLAS, messages).figure(indicator("population"), LONG_NAMES),
                        new FigureCharts(ATLAS, messages).figure(indicator("gdp-growth"), List.of("IRQ", "KAZ")),
                        ranking(messages, RankingForm.BARS),
                        ranking(messages, RankingForm.RANKS),
                        trend(messages, TrendForm.LINES),
                        trend(messages, TrendForm.STACKED),
                        trend(messages, TrendForm.TOGETHER),
                        new ScatterCharts(ATLAS, messages)
                                .of(
                                        new Scatter("gdp-per-capita-ppp", "life-expectancy", Optional.of("population")),
                                        everybody(messages))
                                .orElseThrow(),
                        ofConflicts(messages, ConflictAspect.ACTIVE),
                        ofConflicts(messages, ConflictAspect.YEARS),
                        ofConflicts(messages, ConflictAspect.PARTIES),
                        ofConflicts(messages, ConflictAspect.DEATHS),
                        conflicts.deaths(karabakh),
                        conflicts.phases(karabakh),
                        conflicts.activeYears(ATLAS.armedConflicts()
                                .byId()
                                .values()
                                .iterator()
                                .next())));
    }

    /// By each aspect of six with a long rule among them, and of groups alone.
    private static Stream<ChartContent<?>> comparisons(Messages messages) {
        CompareCharts charts = new CompareCharts(ATLAS, messages);
        Compare six = Compare.of(
                Stream.of("KAZ", "GBR", "RUS", "cica", "nato", "(cica or osce) not (csto or nato)")
                        .map(GroupText::read)
                        .toList(),
                new CompareAspect.Memberships());
        Compare groups = Compare.of(
                Stream.of("cica", "osce", "sco not csto").map(GroupText::read).toList(),
                new CompareAspect.Memberships());
        return Stream.concat(
                        Stream.of(AspectKind.values())
                                .map(kind -> six.by(CompareAspect.first(
                                        kind, ATLAS.indicators().keySet()))),
                        Stream.of(groups))
                .map(view -> charts.of(view, DAY));
    }

    private static ChartContent<?> ofConflicts(Messages messages, ConflictAspect aspect) {
        return new GroupConflictCharts(ATLAS, messages)
                .of(Conflicts.of(aspect), ConflictGroup.of(ATLAS, Group.Participants.members("cica"), DAY, messages))
                .orElseThrow();
    }

    private static FigureGroup everybody(Messages messages) {
        return FigureGroup.of(ATLAS, new Group.Everybody(), DAY, List.of("KAZ", "UZB"), messages);
    }

    private static ChartContent<?> ranking(Messages messages, RankingForm form) {
        return new RankingCharts(ATLAS, messages)
                .of(
                        new Ranking("gdp-per-capita-ppp", FigureMeasure.ABSOLUTE, Optional.empty(), form),
                        everybody(messages))
                .orElseThrow();
    }

    private static ChartContent<?> trend(Messages messages, TrendForm form) {
        return new TrendCharts(ATLAS, messages)
                .of(new Trend("population", FigureMeasure.SHARE_OF_WORLD, Optional.empty(), form), everybody(messages))
                .orElseThrow();
    }

    private static BufferedImage painted(ChartContent<?> content, int width, int height, ChartWords words) {
        PicturePage page = PAINTER.page(content, width, height, 1, words);
        BufferedImage image =
                new BufferedImage(page.physicalWidth(), page.physicalHeight(), BufferedImage.TYPE_INT_RGB);
        page.inkOn(image);
        return image;
    }

    /// At the smallest size that is told, whatever the language, nothing is cut off at an edge.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChartKeepsItsEdgesFreeInEveryLanguageAtItsSmallestSize(Language language) {
        ChartWords words = words(language, Appearance.DARK, DAY);
        all(language).forEach(content -> {
            ChartSize smallest = PAINTER.smallestSize(content, 200, 150, words).orElseThrow();
            assertEquals(
                    Optional.empty(),
                    PAINTER.smallestSize(content, smallest.widthPixels(), smallest.heightPixels(), words));
            BufferedImage image = painted(content, smallest.widthPixels(), smallest.heightPixels(), words);
            int ground = Palette.of(Appearance.DARK).card().argb();
            for (int x = 0; x < image.getWidth(); x++) {
                for (int edge = 0; edge < 6; edge++) {
                    assertEquals(ground, image.getRGB(x, edge), content::title);
                    assertEquals(ground, image.getRGB(x, image.getHeight() - 1 - edge), content::title);
                }
            }
            for (int y = 0; y < image.getHeight(); y++) {
                for (int edge = 0; edge < 6; edge++) {
                    assertEquals(ground, image.getRGB(edge, y), content::title);
                    assertEquals(ground, image.getRGB(image.getWidth() - 1 - edge, y), content::title);
                }
            }
        });
    }

    private static List<String> texts(PicturePage page) {
        return page.parts().stream()
                .map(PicturePage.Part::drawing)
                .map(Drawing::marks)
                .flatMap(List::stream)
                .filter(Mark.Stamped.class::isInstance)
                .map(mark -> ((Mark.Stamped) mark).stamp())
                .map(stamp -> String.join("\n", ((TextBitmap) stamp).labelText().lines()))
                .toList();
    }

    @Test
    void aChartSaysWhatItShowsWithUnitNumbersSourcesEditionAndNotice() {
        ChartContent<?> content = new OrganizationCharts(ATLAS, new Messages(Language.ENGLISH))
                .members(ATLAS.organization("cica").orElseThrow());
        List<String> texts = texts(PAINTER.page(content, 1200, 675, 1, words(Language.ENGLISH, Appearance.LIGHT, DAY)));
        String all = String.join(" ", texts);
        assertEquals("Members of CICA", texts.getFirst());
        assertEquals("Number on each day, 1990–2025", texts.get(1));
        for (String wanted : List.of(
                "0",
                "10",
                "20",
                "30",
                "2000",
                "13 October 2022",
                "28",
                "Sources: 1\u00a0",
                "more, in the file’s metadata",
                "Names of states and areas do not imply endorsement.",
                "Atlas of Asian Security Cooperation 1.0 · Data as of")) {
            assertTrue(all.contains(wanted), () -> wanted + " is not in " + all);
        }
    }

    @Test
    void eachLineHasItsNameAndItsNewestValue() {
        ChartContent<?> content = new FigureCharts(ATLAS, new Messages(Language.ENGLISH))
                .figure(indicator("population"), List.of("KAZ", "UZB"));
        String all =
                String.join(" ", texts(PAINTER.page(content, 1200, 675, 1, words(Language.ENGLISH, Appearance.LIGHT))));
        Amounts amounts = new Amounts(new Messages(Language.ENGLISH));
        for (String state : List.of("KAZ", "UZB")) {
            double newest = indicator("population")
                    .series()
                    .of(state)
                    .lastEntry()
                    .getValue()
                    .value();
            String name = ATLAS.state(state).orElseThrow().names().english();
            assertTrue(all.contains(name + " " + amounts.of(newest, 0).replace(' ', '\u00a0')), all);
        }
    }

    @Test
    void aChartWithoutDataSaysSoAndHasNoNumbersBesideIt() {
        ChartContent<?> content = new FigureCharts(ATLAS, new Messages(Language.RUSSIAN))
                .figure(indicator("homicide-rate"), List.of("VAT"));
        List<String> texts = texts(PAINTER.page(content, 900, 600, 1, words(Language.RUSSIAN, Appearance.LIGHT)));
        assertTrue(texts.contains(new Messages(Language.RUSSIAN).get("legend.no-data")), texts::toString);
        assertTrue(texts.stream().noneMatch("1,0"::equals), texts::toString);
    }

    @Test
    void aSingleValueIsADot() {
        ChartContent<?> content = new FigureCharts(ATLAS, new Messages(Language.ENGLISH))
                .figure(FigureFixture.population(), List.of("TUR"));
        Drawing drawing = PAINTER.page(content, 900, 600, 1, words(Language.ENGLISH, Appearance.LIGHT))
                .parts()
                .getFirst()
                .drawing();
        assertEquals(
                2,
                drawing.marks().stream()
                        .filter(mark -> mark instanceof Mark.FilledArea area && area.shape() instanceof Ellipse2D)
                        .count(),
                "a dot and its rim");
    }

    @Test
    void theSameChartIsTheSamePictureAndLightAndDarkDiffer() {
        ChartContent<?> content = all(Language.TURKISH).toList().get(5);
        ChartWords light = words(Language.TURKISH, Appearance.LIGHT);
        int[] first = pixels(painted(content, 800, 500, light));
        assertTrue(Arrays.equals(first, pixels(painted(content, 800, 500, light))));
        assertNotEquals(first[0], pixels(painted(content, 800, 500, words(Language.TURKISH, Appearance.DARK)))[0]);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
