package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.Frame;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.render.Typeface;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/// Prints how long one whole picture takes to paint at 1920 × 1000, in one process after a warm-up.
final class PaintBenchmark {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 100;

    private PaintBenchmark() {}

    static void main() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        Atlas atlas = assets.readAtlas().atlas();
        World world = assets.readWorld().world();
        MapPainter painter = new MapPainter(atlas, world, new Letterings(new Typeface()));
        Viewpoint asia = Viewpoint.home(LocalDate.of(2022, 10, 13));
        Viewpoint wholeWorld =
                asia.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));
        Viewpoint closeUp =
                asia.withProjection(MapProjection.CLOSE_UP).withCamera(new Camera(new LonLat(70.5, 40), 500));
        System.out.println("| one whole picture, 1920 × 1000 | median ms | p95 ms |");
        System.out.println("|---|---|---|");
        measure("Asia, Lambert azimuthal equal-area", painter, asia);
        measure("the world, Equal Earth", painter, wholeWorld);
        measure("close-up of the Kyrgyz-Tajik border, Web Mercator", painter, closeUp);
    }

    private static void measure(String name, MapPainter painter, Viewpoint viewpoint) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        MapStyle style = new MapStyle(Appearance.LIGHT, Language.ENGLISH);
        double[] milliseconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            painter.draw(viewpoint, Frame.of(viewpoint, WIDTH, HEIGHT), style, Room.ALL, 1)
                    .inkOn(image);
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, milliseconds[RUNS / 2], milliseconds[(int) (RUNS * 0.95)]);
    }
}
