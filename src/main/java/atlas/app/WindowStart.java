package atlas.app;

import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.Typeface;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// Opens the window: the datasets are read by two threads while the toolkit starts.
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
        AssetFolder folder = new AssetFolder(assets);
        // The common pool has one thread on a machine with two processors.
        Executor readers = Executors.newFixedThreadPool(
                3, Thread.ofPlatform().daemon().name("reader ", 1).factory());
        CompletableFuture<LoadedAtlas> atlas = CompletableFuture.supplyAsync(folder::readAtlas, readers);
        CompletableFuture<LoadedWorld> world = CompletableFuture.supplyAsync(folder::readWorld, readers);
        CompletableFuture<Typeface> typeface = CompletableFuture.supplyAsync(Typeface::new, readers);
        CompletableFuture<MapPainter> painter = atlas.thenCombine(world, Loaded::new)
                .thenCombine(typeface, (loaded, letters) -> {
                    MapPainter made = new MapPainter(
                            loaded.atlas().atlas(), loaded.world().world(), letters);
                    made.prepare(MapProjection.ASIA);
                    return made;
                });
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> new AtlasWindow(
                            new AtlasWindow.Loaded(atlas.join(), world.join(), painter.join(), typeface.join()),
                            new Settings(Settings.usualFile()))
                    .open(size, closed::countDown));
            closed.await();
        } catch (UnsupportedOperationException e) {
            return noDisplay();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }

    private record Loaded(LoadedAtlas atlas, LoadedWorld world) {}

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
