package atlas.tiles;

import atlas.geo.Bounds;
import java.util.Optional;

/// Where tiles come from. May be read by several threads at once.
public interface TileSource extends AutoCloseable {

    /// The picture of a tile not beyond the largest zoom; empty where the source has none.
    ///
    /// @throws TilesException if the source failed; another attempt may succeed
    Optional<TilePicture> read(TileAddress address) throws TilesException;

    /// Why the newest attempt failed; empty while all is well.
    Optional<TileFailure> trouble();

    /// Beyond it, the tile of this zoom has to be enlarged.
    int largestZoom();

    /// The area that the source covers, where it says so.
    Optional<Bounds> bounds();

    /// Who has to be named while tiles are seen.
    Optional<Attribution> attribution();

    /// How many tiles may be read at the same time.
    int readersAtOnce();

    /// Reads no more. Never waits, not for a tile that is being read either.
    @Override
    void close();
}
