package atlas.app.window;

import atlas.analysis.Chronicle;
import atlas.app.present.StorySession;
import atlas.app.views.StartView;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.domain.Atlas;
import atlas.map.picture.FirstFrame;
import atlas.panel.search.Finding;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// What is read and painted while the toolkit starts and the window is shown with its panels still empty.
final class Preparation {

    private Preparation() {}

    /// Begins to read and to paint, on threads of its own.
    ///
    /// @param map   how large the map is going to be
    /// @param start what is shown first
    /// @return fails where there can be no map: where the atlas or the world cannot be read, or no painter be made.
    ///     The first picture and what the panels need besides may fail afterwards, by themselves
    static CompletableFuture<AtlasWindow.Loaded> begin(
            DatasetReaders datasets, MapStyle style, WindowPlace.Size map, StartView start) {
        // The common pool has one thread on a machine with two processors.
        Executor readers = Executors.newFixedThreadPool(
                3, Thread.ofPlatform().daemon().name("reader ", 1).factory());
        CompletableFuture<Atlas> first = new CompletableFuture<>();
        CompletableFuture<LoadedAtlas> atlas = CompletableFuture.supplyAsync(() -> readAtlas(datasets, first), readers);
        CompletableFuture<LoadedWorld> world = CompletableFuture.supplyAsync(datasets.world(), readers);
        CompletableFuture<GlyphCache> glyphs =
                CompletableFuture.supplyAsync(() -> new GlyphCache(new Typeface()), readers);
        CompletableFuture<MapPainter> firstPainter =
                world.thenCombineAsync(glyphs.thenCombine(first, First::new), Preparation::painter, readers);
        CompletableFuture<MapPainter> painter =
                firstPainter.thenCombine(atlas, (made, loaded) -> made.of(loaded.atlas()));
        CompletableFuture<Ahead> ahead = first.thenCompose(known -> start.enoughIn(known)
                .map(shown -> CompletableFuture.completedFuture(new Begun(shown, firstPainter)))
                .orElseGet(() -> atlas.thenApply(loaded -> new Begun(start.in(loaded.atlas()), painter)))
                .thenApply(begun -> begun.paint(style, map, readers)));
        CompletableFuture<WindowContent.Lookups> lookups = ahead.thenCompose(
                        begun -> begun.picture().done())
                .handle((_, _) -> true)
                .thenCombineAsync(atlas, (_, loaded) -> lookups(loaded, datasets), readers);
        return painter.thenCombine(
                ahead,
                (ready, begun) -> new AtlasWindow.Loaded(
                        new AtlasWindow.Datasets(atlas.join(), world.join()),
                        ready,
                        new CloseUps(
                                () -> datasets.closeUp()
                                        .apply(world.join().world().overview()),
                                ready,
                                readers),
                        glyphs.join(),
                        lookups,
                        begun.picture(),
                        begun.shown()));
    }

    /// What is shown first, and what paints it: where the whole atlas is needed for that, not before it is read.
    private record Begun(StartView.Shown shown, CompletableFuture<MapPainter> painter) {

        Ahead paint(MapStyle style, WindowPlace.Size map, Executor readers) {
            FirstFrame picture = FirstFrame.of(painter, shown.viewpoint(), style, map.width(), map.height(), readers);
            return new Ahead(shown, picture);
        }
    }

    private record Ahead(StartView.Shown shown, FirstFrame picture) {}

    private record First(GlyphCache glyphs, Atlas atlas) {}

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
        MapPainter made = new MapPainter(beside.atlas(), world.world(), beside.glyphs());
        made.prepare(MapProjection.ASIA);
        return made;
    }

    private static WindowContent.Lookups lookups(LoadedAtlas loaded, DatasetReaders datasets) {
        // Asked for here, because the figures are read on the way.
        loaded.problems();
        return new WindowContent.Lookups(
                Chronicle.of(loaded.atlas()),
                Finding.in(loaded.atlas()),
                loaded::sourcesInFull,
                new StorySession(() -> datasets.stories().apply(loaded.atlas())));
    }
}
