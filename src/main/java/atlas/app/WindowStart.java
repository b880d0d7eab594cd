package atlas.app;

import atlas.analysis.Chronicle;
import atlas.analysis.Search;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.domain.Atlas;
import atlas.map.PictureAhead;
import atlas.projection.MapProjection;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Typeface;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// Opens the window. The toolkit starts and the window is shown with its panels still empty, while other threads read
/// the datasets and paint the first picture.
final class WindowStart {

    private final Path assets;
    private final Optional<PictureSize> size;

    WindowStart(Path assets, Optional<PictureSize> size) {
        this.assets = assets;
        this.size = size;
    }

    /// Returns when the window has been closed.
    ///
    /// @return the exit status
    int open() {
        if (hasNoDisplay()) {
            return noDisplay();
        }
        Settings settings = new Settings(Settings.usualFile());
        WindowPlace place =
                size.map(wanted -> WindowPlace.of(wanted, settings)).orElseGet(() -> WindowPlace.in(settings));
        CompletableFuture<AtlasWindow.Loaded> loaded = read(settings, place.map());
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Optional<Throwable>> failed = new AtomicReference<>(Optional.empty());
        try {
            Platform.startup(() -> {
                AtlasWindow window = new AtlasWindow(settings, place);
                window.open(size, closed::countDown);
                var _ = loaded.whenComplete((ready, failure) -> Platform.runLater(() -> {
                    if (failure != null) {
                        failed.set(Optional.of(failure));
                        window.close();
                    } else {
                        window.fill(ready);
                    }
                }));
            });
            closed.await();
        } catch (UnsupportedOperationException e) {
            return noDisplay();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        failed.get().ifPresent(failure -> {
            throw new IllegalStateException("the atlas could not be shown", failure);
        });
        return 0;
    }

    private CompletableFuture<AtlasWindow.Loaded> read(Settings settings, WindowPlace.Size map) {
        AssetFolder folder = new AssetFolder(assets);
        // The common pool has one thread on a machine with two processors.
        Executor readers = Executors.newFixedThreadPool(
                3, Thread.ofPlatform().daemon().name("reader ", 1).factory());
        CompletableFuture<Atlas> first = new CompletableFuture<>();
        CompletableFuture<LoadedAtlas> atlas =
                CompletableFuture.supplyAsync(() -> folder.readAtlas(first::complete), readers);
        CompletableFuture<LoadedWorld> world = CompletableFuture.supplyAsync(folder::readWorld, readers);
        CompletableFuture<Letterings> letterings =
                CompletableFuture.supplyAsync(() -> new Letterings(new Typeface()), readers);
        CompletableFuture<MapPainter> firstPainter =
                world.thenCombineAsync(letterings.thenCombine(first, First::new), WindowStart::painter, readers);
        CompletableFuture<MapPainter> painter =
                firstPainter.thenCombine(atlas, (made, loaded) -> made.of(loaded.atlas()));
        PictureAhead ahead = PictureAhead.of(
                firstPainter,
                Viewpoint.home(Words.FIRST_SHOWN),
                new MapStyle(settings.appearance(), settings.language()),
                map.width(),
                map.height(),
                readers);
        CompletableFuture<WindowContent.Finding> finding =
                ahead.done().thenCombineAsync(atlas, (_, loaded) -> finding(loaded), readers);
        return painter.thenApply(ready -> new AtlasWindow.Loaded(
                new AtlasWindow.Datasets(atlas.join(), world.join()),
                ready,
                new CloseUps(folder, world.join().world(), ready, readers),
                letterings.join(),
                finding,
                ahead));
    }

    private record First(Letterings letterings, Atlas atlas) {}

    private static MapPainter painter(LoadedWorld world, First beside) {
        MapPainter made = new MapPainter(beside.atlas(), world.world(), beside.letterings());
        made.prepare(MapProjection.ASIA);
        return made;
    }

    private static WindowContent.Finding finding(LoadedAtlas loaded) {
        // Asked for here, because the figures are read on the way.
        loaded.problems();
        return new WindowContent.Finding(Chronicle.of(loaded.atlas()), new Search(loaded.atlas()));
    }

    private static boolean hasNoDisplay() {
        return System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("glass.platform") == null
                && isEmpty("DISPLAY")
                && isEmpty("WAYLAND_DISPLAY");
    }

    private static boolean isEmpty(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    private static int noDisplay() {
        System.err.println(
                "There is no display to open a window on; \"picture --out FILE.png\" paints the map without one.");
        return 1;
    }
}
