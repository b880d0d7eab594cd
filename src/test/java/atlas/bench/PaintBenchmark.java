package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.organization.Participation;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Prints how long one whole picture takes to paint at 1920 × 1000, in one process after a warm-up, and beside it how
/// long d3-geo takes for its fills and borders alone.
final class PaintBenchmark {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1000;
    private static final int WARM_UP = 300;
    private static final int RUNS = 200;
    private static final int RUNS_OF_D3 = 15;
    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    private static final Viewpoint ASIA = Viewpoint.home(DAY);

    /// A picture to be measured.
    private record BenchmarkPicture(String name, Viewpoint viewpoint) {

        Frame frame() {
            return Frame.of(viewpoint, WIDTH, HEIGHT);
        }
    }

    private static final List<BenchmarkPicture> PICTURES = List.of(
            new BenchmarkPicture("Asia, Lambert azimuthal equal-area, 1:50m", ASIA),
            new BenchmarkPicture(
                    "the world, Equal Earth, 1:50m",
                    ASIA.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD))),
            closeUp("Kyrgyz-Tajik border", 70.5, 40, 500),
            closeUp("Karabakh", 46.7, 39.9, 400),
            closeUp("east of Ukraine", 36, 47.5, 900));

    private PaintBenchmark() {}

    private static BenchmarkPicture closeUp(String name, double lonDegrees, double latDegrees, double spanKm) {
        return new BenchmarkPicture(
                "close-up of the " + name + ", Mercator, 1:10m",
                ASIA.withProjection(MapProjection.CLOSE_UP)
                        .withCamera(new Camera(new LonLat(lonDegrees, latDegrees), spanKm)));
    }

    static void main() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        Atlas atlas = assets.readAtlas().atlas();
        World world = assets.readWorld().world();
        MapPainter painter = new MapPainter(atlas, world, new GlyphCache(new Typeface()));
        painter.refine(assets.readCloseUp(world.overview()).detail());
        List<Double> medians = PICTURES.stream()
                .map(benchmarkPicture -> median(painter, benchmarkPicture))
                .toList();
        Map<String, Participation> participation =
                atlas.organization("cica").orElseThrow().participationOn(DAY);
        List<OptionalDouble> ofD3 = new D3Yardstick(WIDTH, HEIGHT, RUNS_OF_D3)
                .measure(PICTURES.stream()
                        .map(benchmarkPicture -> job(benchmarkPicture, world, participation))
                        .toList());
        System.out.println(
                "| 1920 × 1000, median ms | one whole picture | d3-geo, fills and borders only | times as fast |");
        System.out.println("|---|---|---|---|");
        for (int i = 0; i < PICTURES.size(); i++) {
            double ours = medians.get(i);
            OptionalDouble theirs = ofD3.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %s |%n",
                    PICTURES.get(i).name(),
                    ours,
                    theirs.isPresent() ? String.format(Locale.ROOT, "%.1f", theirs.getAsDouble()) : "not measured",
                    theirs.isPresent() ? String.format(Locale.ROOT, "%.1f", theirs.getAsDouble() / ours) : "");
        }
    }

    private static D3Yardstick.Job job(
            BenchmarkPicture benchmarkPicture, World world, Map<String, Participation> participation) {
        double kilometresPerPixel = benchmarkPicture.frame().kilometresPerPixel();
        return new D3Yardstick.Job(
                benchmarkPicture.viewpoint().projection(),
                benchmarkPicture.viewpoint().camera().centre(),
                kilometresPerPixel,
                world.at(kilometresPerPixel).states(),
                state -> participation.containsKey(state)
                        ? participation.get(state).membershipStatus().name()
                        : "");
    }

    private static double median(MapPainter painter, BenchmarkPicture benchmarkPicture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        MapStyle style = new MapStyle(Appearance.LIGHT, Language.ENGLISH);
        double[] milliseconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            painter.draw(benchmarkPicture.viewpoint(), benchmarkPicture.frame(), style, LabelMargins.ALL, 1)
                    .inkOn(image);
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }
}
