package atlas.map.tiles;

import atlas.tiles.TileAddress;
import com.gluonhq.maps.tile.TileRetriever;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// What Gluon Maps is answered when it asks for a tile: the same blank one at once, so that the atlas opens no socket,
/// unless [AtlasMap] shows a reference map. Found by Gluon Maps as a service, which is why it is public with a
/// constructor without parameters.
///
/// The state is static because Gluon Maps makes one instance for the whole program and hands it to nobody. It is
/// touched by the map on the screen alone.
public final class GluonTiles implements TileRetriever {

    static final Image BLANK = new WritableImage(1, 1);

    private static final AtomicLong ASKED = new AtomicLong();
    private static final AtomicReference<Optional<TileImages>> SHOWN = new AtomicReference<>(Optional.empty());

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        ASKED.incrementAndGet();
        return SHOWN.get()
                .map(images -> images.load(new TileAddress(zoom, i, j)))
                .orElseGet(() -> CompletableFuture.completedFuture(BLANK));
    }

    /// How many tiles were asked for since the program started.
    public static long asked() {
        return ASKED.get();
    }

    /// Answers from now on with these images; with blank tiles where there are none.
    static void show(Optional<TileImages> images) {
        SHOWN.set(images);
    }
}
