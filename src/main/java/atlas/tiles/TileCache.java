package atlas.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Tiles kept on the disk, each in a file whose time says until when it is fresh. When there are too many bytes, those
/// that expire first go first.
public final class TileCache {

    private static final double LEFT_AFTER_CLEARING = 0.9;

    private final Path folder;
    private final long mostBytes;
    private OptionalLong bytes = OptionalLong.empty();

    /// @param folder    made when the first tile is kept
    /// @param mostBytes how much may be kept
    public TileCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// @param mostBytesOfTile what is larger was not kept by the atlas, and is not read
    Optional<byte[]> read(TileAddress address, int mostBytesOfTile) {
        try (InputStream file = Files.newInputStream(fileOf(address))) {
            byte[] tile = file.readNBytes(mostBytesOfTile + 1);
            return tile.length > mostBytesOfTile ? Optional.empty() : Optional.of(tile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isFresh(TileAddress address, Instant now) {
        try {
            return Files.getLastModifiedTime(fileOf(address)).toInstant().isAfter(now);
        } catch (IOException e) {
            return false;
        }
    }

    /// Keeps a tile. One that cannot be kept is asked for again another time: no more is lost.
    synchronized void keep(TileAddress address, byte[] tile, Instant freshUntil) {
        try {
            long before = bytes.orElseGet(this::bytesOnDisk);
            Path file = fileOf(address);
            long replaced = Files.exists(file) ? Files.size(file) : 0;
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "tile", ".part");
            Files.write(whole, tile);
            Files.setLastModifiedTime(whole, FileTime.from(freshUntil));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            bytes = OptionalLong.of(before - replaced + tile.length);
            if (bytes.getAsLong() > mostBytes) {
                clear((long) (mostBytes * LEFT_AFTER_CLEARING));
            }
        } catch (IOException | UncheckedIOException e) {
            bytes = OptionalLong.empty();
        }
    }

    /// Deletes all tiles.
    ///
    /// @throws IOException if one of them stays
    public synchronized void deleteAll() throws IOException {
        clear(0);
        Files.deleteIfExists(folder);
    }

    private Path fileOf(TileAddress address) {
        return folder.resolve(address.zoom() + "-" + address.column() + "-" + address.row() + ".tile");
    }

    private record CachedTile(Path file, Instant freshUntil, long bytes) {}

    private void clear(long bytesLeft) throws IOException {
        List<CachedTile> all = cachedTile();
        all.sort(Comparator.comparing(CachedTile::freshUntil));
        long left = all.stream().mapToLong(CachedTile::bytes).sum();
        for (CachedTile oldest : all) {
            if (left <= bytesLeft) {
                break;
            }
            Files.deleteIfExists(oldest.file());
            left -= oldest.bytes();
        }
        bytes = OptionalLong.of(left);
    }

    private long bytesOnDisk() {
        try {
            return cachedTile().stream().mapToLong(CachedTile::bytes).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CachedTile> cachedTile() throws IOException {
        List<CachedTile> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                all.add(new CachedTile(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
            }
        } catch (NoSuchFileException e) {
            return all;
        }
        return all;
    }
}
