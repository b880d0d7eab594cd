package atlas.tiles;

import atlas.geo.Bounds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// Tiles in memory, up to zoom 4, which remember what was read.
public final class MadeTiles implements TileSource {

    private final Map<TileAddress, byte[]> tiles;
    private final List<TileAddress> read = new CopyOnWriteArrayList<>();
    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    private volatile Optional<TileFailure> trouble = Optional.empty();

    public MadeTiles(Map<TileAddress, byte[]> tiles) {
        this.tiles = Map.copyOf(tiles);
    }

    /// The next tile that is asked for fails like this.
    public void failWith(RuntimeException next) {
        failure.set(Optional.of(next));
    }

    /// The next tile that is asked for fails like this.
    public void failWith(Error next) {
        failure.set(Optional.of(next));
    }

    public List<TileAddress> read() {
        return List.copyOf(read);
    }

    @Override
    public Optional<TilePicture> read(TileAddress address) throws TilesException {
        read.add(address);
        switch (failure.getAndSet(Optional.empty()).orElse(null)) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case null, default -> {}
        }
        byte[] encoded = tiles.get(address);
        if (encoded == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(TileDecoder.decode(encoded));
        } catch (IOException e) {
            trouble = Optional.of(new TileFailure(TileFailure.Cause.BROKEN, "a file", ""));
            throw new TilesException(trouble.get(), e);
        }
    }

    @Override
    public Optional<TileFailure> trouble() {
        return trouble;
    }

    @Override
    public int largestZoom() {
        return 4;
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> attribution() {
        return Optional.empty();
    }

    @Override
    public int readersAtOnce() {
        return 1;
    }

    @Override
    public void close() {}
}
