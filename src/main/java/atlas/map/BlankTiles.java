package atlas.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Answers every request for a tile with the same blank one at once, so that the atlas opens no socket. Found by
/// Gluon Maps as a service, which is why it is public with a constructor without parameters.
public final class BlankTiles implements TileRetriever {

    private static final Image BLANK = new WritableImage(1, 1);
    /// Gluon Maps makes its own instance: the count has to be shared.
    private static final AtomicLong ASKED = new AtomicLong();

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        ASKED.incrementAndGet();
        return CompletableFuture.completedFuture(BLANK);
    }

    /// How many tiles were asked for since the program started.
    public static long asked() {
        return ASKED.get();
    }
}
