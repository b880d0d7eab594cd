package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.chart.ChartContent;
import atlas.chart.ConflictCharts;
import atlas.chart.FigureCharts;
import atlas.chart.OrganizationCharts;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.chart.ChartPainter;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Measures how long a chart takes from the atlas's records to its pixels, 1,200 pixels wide.
final class ChartBenchmark {

    private static final int WARM_UP = 60;
    private static final int RUNS = 60;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;
    private static final double NANOS_PER_MILLI = 1e6;

    private ChartBenchmark() {}

    static void main() {
        Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
        Messages messages = new Messages(Language.ENGLISH);
        OrganizationCharts organizations = new OrganizationCharts(atlas, messages);
        FigureCharts figures = new FigureCharts(atlas, messages);
        ConflictCharts conflicts = new ConflictCharts(atlas, messages);
        Organization cica = atlas.organization("cica").orElseThrow();
        Indicator population = atlas.indicator("population").orElseThrow();
        List<String> members = List.copyOf(cica.membersOn(atlas.asOf()));
        ChartPainter painter = new ChartPainter(atlas, new GlyphCache(new Typeface()));
        ChartWords words = new ChartWords(Appearance.LIGHT, messages, "benchmark", Optional.of(atlas.asOf()));
        measure("members of CICA", painter, words, () -> organizations.members(cica));
        measure("share of the world's population", painter, words, () -> organizations.shares(cica, population));
        measure(
                "population of " + members.size() + " members",
                painter,
                words,
                () -> figures.figure(population, members));
        measure(
                "deaths in Karabakh",
                painter,
                words,
                () -> conflicts.deaths(atlas.conflict("karabakh").orElseThrow()));
    }

    private static void measure(
            String name, ChartPainter painter, ChartWords words, Supplier<ChartContent<?>> content) {
        double[] millis = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long begin = System.nanoTime();
            PicturePage page = painter.page(content.get(), WIDTH, HEIGHT, 1, words);
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            page.inkOn(image);
            if (run >= 0) {
                millis[run] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "chart of the %s: median %.1f ms, p95 %.1f ms%n", name, millis[RUNS / 2], millis[RUNS * 95 / 100]);
    }
}
