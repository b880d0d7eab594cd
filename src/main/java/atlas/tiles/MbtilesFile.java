package atlas.tiles;

import atlas.geo.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A file of tiles as the MBTiles specification 1.3 describes it: an SQLite database, opened for reading only.
public final class MbtilesFile implements TileSource {

    private static final String TILE =
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?";

    private final String fileName;
    private final ReadOnlyDatabase database;
    private final MbtilesMetadata metadata;
    private final Optional<Attribution> attribution;
    private final int largestZoom;
    private volatile Optional<TileFailure> failure = Optional.empty();
    private volatile boolean isClosed;

    private MbtilesFile(Path file, ReadOnlyDatabase.Limits limits, BooleanSupplier isGivenUp) throws TilesException {
        this.fileName = String.valueOf(file.getFileName());
        this.database = new ReadOnlyDatabase(file, limits, () -> isClosed || isGivenUp.getAsBoolean());
        boolean isOpened = false;
        try {
            this.metadata = MbtilesMetadata.read(database.connection());
            this.attribution = metadata.text("attribution").flatMap(Attribution::ofHtml);
            checkFirstTile();
            this.largestZoom = deepestZoom();
            isOpened = true;
        } catch (SQLException e) {
            throw new TilesException(database.troubleOfOpening(e), e);
        } finally {
            if (!isOpened) {
                database.close();
            }
        }
    }

    /// Opens a file. Takes a while with the first one, because the database's own code is loaded then.
    ///
    /// @param isGivenUp asked now and again: whether nobody wants the file any more
    /// @throws TilesException if there is no such file, or if it holds no tiles that can be shown
    public static MbtilesFile open(Path file, BooleanSupplier isGivenUp) throws TilesException {
        return open(file, ReadOnlyDatabase.Limits.USUAL, isGivenUp);
    }

    static MbtilesFile open(Path file, ReadOnlyDatabase.Limits limits, BooleanSupplier isGivenUp)
            throws TilesException {
        if (!Files.isRegularFile(file)) {
            throw new TilesException(new TileFailure(
                    TileFailure.Cause.FILE_MISSING, String.valueOf(file.getFileName()), file.toString()));
        }
        return new MbtilesFile(file, limits, isGivenUp);
    }

    /// The tile itself tells whether it can be shown; many files say nothing of it, or something wrong.
    private void checkFirstTile() throws SQLException, TilesException {
        if (metadata.text("format").filter(ImageKind::isVector).isPresent()) {
            throw new TilesException(new TileFailure(TileFailure.Cause.VECTOR_TILES, fileName, ""));
        }
        try (var statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT tile_data FROM tiles LIMIT 1")) {
            if (!rows.next()) {
                throw new TilesException(new TileFailure(TileFailure.Cause.EMPTY, fileName, ""));
            }
            byte[] first = Optional.ofNullable(rows.getBytes(1)).orElse(new byte[0]);
            switch (ImageKind.of(first)) {
                case SHOWABLE -> {}
                case VECTOR -> throw new TilesException(new TileFailure(TileFailure.Cause.VECTOR_TILES, fileName, ""));
                case OTHER ->
                    throw new TilesException(new TileFailure(
                            TileFailure.Cause.FORMAT_UNKNOWN,
                            fileName,
                            metadata.text("format").orElse(ImageKind.nameOf(first))));
            }
        }
    }

    /// The largest zoom of which there are tiles; a smaller one where the file says so. Files often promise more than
    /// they hold. Looked for zoom by zoom, which an index answers at once, other than the question for the largest.
    private int deepestZoom() throws SQLException {
        try (PreparedStatement any =
                database.connection().prepareStatement("SELECT 1 FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            for (int zoom = metadata.largestZoom(); zoom > 0; zoom--) {
                any.setInt(1, zoom);
                try (ResultSet rows = any.executeQuery()) {
                    if (rows.next()) {
                        return zoom;
                    }
                }
            }
            return 0;
        }
    }

    @Override
    public synchronized Optional<TilePicture> read(TileAddress address) throws TilesException {
        database.startClock();
        try {
            Optional<byte[]> encoded = find(address);
            return encoded.isEmpty() ? Optional.empty() : Optional.of(TileDecoder.decode(encoded.get()));
        } catch (SQLException e) {
            throw failed(
                    ReadOnlyDatabase.isStopped(e) ? TileFailure.Cause.READING_TOO_SLOW : TileFailure.Cause.BROKEN,
                    address,
                    e);
        } catch (IOException e) {
            throw failed(TileFailure.Cause.BROKEN, address, e);
        }
    }

    /// A statement that has failed once is of no use any more, so each tile has its own.
    private Optional<byte[]> find(TileAddress address) throws SQLException {
        try (PreparedStatement tile = database.connection().prepareStatement(TILE)) {
            tile.setInt(1, address.zoom());
            tile.setLong(2, address.column());
            tile.setLong(3, address.rowFromSouth());
            try (ResultSet rows = tile.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private TilesException failed(TileFailure.Cause kind, TileAddress address, Exception cause) {
        TileFailure found = new TileFailure(
                kind,
                fileName,
                address.zoom() + "/" + address.column() + "/" + address.row() + ": " + cause.getMessage());
        failure = Optional.of(found);
        return new TilesException(found, cause);
    }

    @Override
    public Optional<TileFailure> trouble() {
        return failure;
    }

    /// The name that the file gives itself, or else its file's name.
    public String name() {
        return metadata.name().orElse(fileName);
    }

    @Override
    public int largestZoom() {
        return largestZoom;
    }

    @Override
    public Optional<Bounds> bounds() {
        return metadata.bounds();
    }

    @Override
    public Optional<Attribution> attribution() {
        return attribution;
    }

    @Override
    public int readersAtOnce() {
        return 1;
    }

    /// Stops what is being looked up; the file itself is closed as soon as its disk lets go.
    @Override
    public void close() {
        isClosed = true;
        Thread.ofPlatform().daemon().name("tiles closer").start(this::closeDatabase);
    }

    private synchronized void closeDatabase() {
        database.close();
    }
}
