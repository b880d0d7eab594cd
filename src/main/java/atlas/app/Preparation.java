package atlas.app;

import atlas.analysis.Chronicle;
import atlas.analysis.Search;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// What is read and painted while the toolkit starts and the window is shown with its panels still empty.
final class Preparation {

    private Preparation() {}

    /// Begins to read and to paint, on threads of its own.
    ///
    /// @param map how large the map is going to be
    /// @return fails where there can be no map: where the atlas or the world cannot be read, or no painter be made.
    ///     The first picture and what the panels need besides may fail afterwards, by themselves
    static CompletableFuture<AtlasWindow.Loaded> begin(DatasetReaders datasets, MapStyle style, WindowPlace.Size map) {
        // The common pool has one thread on a machine with two processors.
        Executor readers = Executors.newFixedThreadPool(
                3, Thread.ofPlatform().daemon().name("reader ", 1).factory());
        CompletableFuture<Atlas> first = new CompletableFuture<>();
        CompletableFuture<LoadedAtlas> atlas = CompletableFuture.supplyAsync(() -> readAtlas(datasets, first), readers);
        CompletableFuture<LoadedWorld> world = CompletableFuture.supplyAsync(datasets.world(), readers);
        CompletableFuture<Letterings> letterings =
                CompletableFuture.supplyAsync(() -> new Letterings(new Typeface()), readers);
        CompletableFuture<MapPainter> firstPainter =
                world.thenCombineAsync(letterings.thenCombine(first, First::new), Preparation::painter, readers);
        CompletableFuture<MapPainter> painter =
                firstPainter.thenCombine(atlas, (made, loaded) -> made.of(loaded.atlas()));
        PictureAhead ahead = PictureAhead.of(
                firstPainter, Viewpoint.home(Words.FIRST_SHOWN), style, map.width(), map.height(), readers);
        CompletableFuture<WindowContent.Finding> finding =
                ahead.done().handle((_, _) -> true).thenCombineAsync(atlas, (_, loaded) -> finding(loaded), readers);
        return painter.thenApply(ready -> new AtlasWindow.Loaded(
                new AtlasWindow.Datasets(atlas.join(), world.join()),
                ready,
                new CloseUps(() -> datasets.closeUp().apply(world.join().world().overview()), ready, readers),
                letterings.join(),
                finding,
                ahead));
    }

    private record First(Letterings letterings, Atlas atlas) {}

    private static LoadedAtlas readAtlas(DatasetReaders datasets, CompletableFuture<Atlas> first) {
        try {
            LoadedAtlas loaded = datasets.atlas().apply(first::complete);
            first.complete(loaded.atlas());
            return loaded;
        } catch (RuntimeException | Error e) {
            // Otherwise whoever waits for the first would wait for ever.
            first.completeExceptionally(e);
            throw e;
        }
    }

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
}
