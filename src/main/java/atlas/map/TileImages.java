package atlas.map;

import atlas.cache.LruCache;
import atlas.tiles.TileAddress;
import atlas.tiles.TileSource;
import atlas.tiles.TilesException;
import atlas.tiles.Trouble;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Reads and decodes the tiles of a source in the background, what was asked last first: that is where the reader
/// looks now. The newest are kept, so that a fresh view shows them at once. Tiles that fail are blank.
final class TileImages implements AutoCloseable {

    private static final int KEPT = 160;

    private final TileSource source;
    private final Consumer<Optional<Trouble>> onTrouble;
    private final ExecutorService readers;
    private final LruCache<TileAddress, CompletableFuture<Image>> kept = new LruCache<>(KEPT);
    private Optional<Trouble> trouble = Optional.empty();
    private boolean isClosed;

    /// @param onTrouble told on any thread when tiles begin to fail, and with nothing when they are read again
    TileImages(TileSource source, Consumer<Optional<Trouble>> onTrouble) {
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

    /// The image of a tile, which never fails.
    synchronized CompletableFuture<Image> load(TileAddress address) {
        Optional<CompletableFuture<Image>> known = kept.get(address);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Image> asked = new CompletableFuture<>();
        try {
            readers.execute(() -> asked.complete(read(address)));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(GluonTiles.BLANK);
        }
        kept.put(address, asked);
        return asked;
    }

    private Image read(TileAddress address) {
        TileAddress readable = address.ancestor(source.largestZoom());
        try {
            Optional<byte[]> encoded = source.read(readable);
            if (encoded.isEmpty()) {
                return GluonTiles.BLANK;
            }
            Image whole = new Image(new ByteArrayInputStream(encoded.get()));
            if (whole.isError()) {
                return failed(address);
            }
            return address.equals(readable) ? whole : partOf(whole, address.partOf(readable));
        } catch (TilesException e) {
            return failed(address);
        } finally {
            tell(source.trouble());
        }
    }

    /// Leaves the tile out of those kept, so that the next view asks again.
    private synchronized Image failed(TileAddress address) {
        kept.remove(address);
        return GluonTiles.BLANK;
    }

    private void tell(Optional<Trouble> now) {
        synchronized (this) {
            if (isClosed || trouble.equals(now)) {
                return;
            }
            trouble = now;
        }
        onTrouble.accept(now);
    }

    /// Beyond the largest zoom of the source, Gluon stretches a part of a tile over the place of a whole one.
    static Image partOf(Image whole, TileAddress.Part part) {
        int side = Math.max(1, (int) Math.round(whole.getWidth() * part.side()));
        int x = Math.min((int) whole.getWidth() - side, (int) Math.floor(whole.getWidth() * part.left()));
        int y = Math.min((int) whole.getHeight() - side, (int) Math.floor(whole.getHeight() * part.top()));
        return new WritableImage(whole.getPixelReader(), x, y, side, side);
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        readers.shutdownNow();
    }
}
