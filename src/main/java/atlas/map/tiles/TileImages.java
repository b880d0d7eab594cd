package atlas.map.tiles;

import atlas.cache.LruCache;
import atlas.tiles.TileAddress;
import atlas.tiles.TileFailure;
import atlas.tiles.TilePicture;
import atlas.tiles.TileSource;
import atlas.tiles.TilesException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Reads the tiles of a source in the background, what was asked last first: that is where the reader looks now. The
/// newest are kept, so that a fresh view shows them at once. Tiles that fail are blank. While the map is on its way to
/// somewhere, tiles wait to be read until it is known what is seen at its end.
final class TileImages implements AutoCloseable {

    private static final int KEPT = 160;

    private final TileSource source;
    private final Consumer<Optional<TileFailure>> onTrouble;
    private final ExecutorService readers;
    private final LruCache<TileAddress, CompletableFuture<Image>> kept = new LruCache<>(KEPT);
    private final Map<TileAddress, CompletableFuture<Image>> waiting = new LinkedHashMap<>();
    private Optional<TileFailure> failure = Optional.empty();
    private volatile Optional<TileFailure> unexpected = Optional.empty();
    private boolean isOnTheWay;
    private boolean isClosed;

    /// @param onTrouble told on any thread when tiles begin to fail, and with nothing when they are read again
    TileImages(TileSource source, Consumer<Optional<TileFailure>> onTrouble) {
        this.source = source;
        this.onTrouble = onTrouble;
        int threads = source.readersAtOnce();
        this.readers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new NewestFirst(),
                Thread.ofPlatform().daemon().name("tile reader ", 1).factory());
    }

    /// A queue whose newest entry is the first to be taken.
    private static final class NewestFirst extends LinkedBlockingDeque<Runnable> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable newest) {
            return offerFirst(newest);
        }
    }

    /// The image of a tile. It comes later and never fails; where the map passed by, it comes when it is seen again.
    synchronized CompletableFuture<Image> load(TileAddress address) {
        Optional<CompletableFuture<Image>> known = kept.get(address);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Image> asked = waiting.computeIfAbsent(address, _ -> new CompletableFuture<>());
        if (!isOnTheWay) {
            read(address);
        }
        return asked;
    }

    /// From now on tiles wait.
    synchronized void setOut() {
        isOnTheWay = true;
    }

    /// From now on tiles are read at once, and so are those that wait and are seen.
    synchronized void arrive(Predicate<TileAddress> isSeen) {
        isOnTheWay = false;
        waiting.keySet().stream().filter(isSeen).toList().forEach(this::read);
    }

    /// Nobody waits any more for what was not read so far.
    synchronized void forgetWaiting() {
        List<CompletableFuture<Image>> forgotten = List.copyOf(waiting.values());
        waiting.clear();
        forgotten.forEach(asked -> asked.complete(GluonTiles.BLANK));
    }

    private void read(TileAddress address) {
        Optional.ofNullable(waiting.remove(address)).ifPresent(asked -> {
            try {
                readers.execute(() -> asked.complete(imageOf(address)));
                keep(address, asked);
            } catch (RejectedExecutionException e) {
                asked.complete(GluonTiles.BLANK);
            }
        });
    }

    private void keep(TileAddress address, CompletableFuture<Image> asked) {
        kept.put(address, asked);
    }

    /// Whatever is thrown, a runtime exception or an error, the tile is blank and its reader goes on: who waits for the
    /// image would wait for ever.
    private Image imageOf(TileAddress address) {
        try {
            TileAddress readable = address.ancestor(source.largestZoom());
            Optional<TilePicture> picture = source.read(readable);
            return picture.map(whole -> address.equals(readable) ? whole : whole.part(address.partOf(readable)))
                    .map(TileImages::image)
                    .orElse(GluonTiles.BLANK);
        } catch (TilesException e) {
            return failed(address);
        } catch (Throwable e) {
            unexpected = Optional.of(new TileFailure(TileFailure.Cause.TILE_FAILED, "", e.toString()));
            return failed(address);
        } finally {
            tell(unexpected.or(source::trouble));
        }
    }

    private static Image image(TilePicture picture) {
        int side = picture.sidePixels();
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), picture.argb(), 0, side);
        return image;
    }

    /// Leaves the tile out of those kept, so that the next view asks again.
    private synchronized Image failed(TileAddress address) {
        kept.remove(address);
        return GluonTiles.BLANK;
    }

    private void tell(Optional<TileFailure> now) {
        synchronized (this) {
            if (isClosed || failure.equals(now)) {
                return;
            }
            failure = now;
        }
        onTrouble.accept(now);
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        readers.shutdownNow();
        forgetWaiting();
    }
}
