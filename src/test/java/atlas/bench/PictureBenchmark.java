package atlas.bench;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.export.picture.PageSize;
import atlas.export.picture.Paper;
import atlas.export.picture.PictureExport;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.PictureLook;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Prints how long it takes to write a picture, and how large it is, in one process after a warm-up; and how long a
/// large one goes on after it was cancelled.
final class PictureBenchmark {

    private static final int WARM_UP = 8;
    private static final int RUNS = 11;
    private static final Viewpoint ASIA = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Viewpoint WORLD =
            ASIA.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));

    private final PictureExport export;

    private PictureBenchmark() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        Atlas atlas = assets.readAtlas().atlas();
        World world = assets.readWorld().world();
        GlyphCache glyphs = new GlyphCache(new Typeface());
        export = new PictureExport(atlas, new MapPainter(atlas, world, glyphs), glyphs, "0");
    }

    static void main() throws IOException {
        PictureBenchmark benchmark = new PictureBenchmark();
        System.out.println("| picture | median ms | kB |");
        System.out.println("|---|---|---|");
        benchmark.print("Asia, A4 at 300 dpi, PNG", ASIA, PictureFormat.PNG, Paper.A4.size());
        benchmark.print("Asia, A4, SVG", ASIA, PictureFormat.SVG, Paper.A4.size());
        benchmark.print("Asia, A4, PDF", ASIA, PictureFormat.PDF, Paper.A4.size());
        benchmark.print("the world, A4, SVG", WORLD, PictureFormat.SVG, Paper.A4.size());
        benchmark.print("the world, A4, PDF", WORLD, PictureFormat.PDF, Paper.A4.size());
        benchmark.print(
                "Asia, A3 at 600 dpi, PNG",
                ASIA,
                PictureFormat.PNG,
                Paper.A3.size().withDpi(600));
        benchmark.cancel();
    }

    private static PictureExport.Order order(Viewpoint viewpoint, PictureFormat format, PageSize size) {
        return new PictureExport.Order(
                viewpoint, new PictureLook(Appearance.LIGHT, new Messages(Language.ENGLISH)), size, format);
    }

    private void print(String name, Viewpoint viewpoint, PictureFormat format, PageSize size) throws IOException {
        boolean isLarge = size.widthDots() > 8_000;
        int runs = isLarge ? 3 : RUNS;
        double[] milliseconds = new double[runs];
        int bytes = 0;
        for (int run = isLarge ? 0 : -WARM_UP; run < runs; run++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            export.write(order(viewpoint, format, size), out, PictureProgress.NONE);
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
            bytes = out.size();
        }
        Arrays.sort(milliseconds);
        System.out.printf(Locale.ROOT, "| %s | %.0f | %d |%n", name, milliseconds[runs / 2], bytes / 1_000);
    }

    /// Cancels a large picture when the most of it is done, and prints how long nobody asked whether to go on.
    private void cancel() throws IOException {
        long[] last = {System.nanoTime()};
        long[] longest = {0};
        PictureProgress progress = share -> {
            long now = System.nanoTime();
            longest[0] = Math.max(longest[0], now - last[0]);
            last[0] = now;
            if (share > 0.6) {
                throw new CancellationException();
            }
        };
        try {
            export.write(
                    order(ASIA, PictureFormat.PNG, Paper.A3.size().withDpi(600)),
                    new ByteArrayOutputStream(),
                    progress);
            throw new IllegalStateException("the picture was written although it was cancelled");
        } catch (CancellationException _) {
            System.out.printf(
                    Locale.ROOT,
                    "%nA3 at 600 dpi: at most %.0f ms from one question whether to go on to the next.%n",
                    longest[0] / 1e6);
        }
    }
}
