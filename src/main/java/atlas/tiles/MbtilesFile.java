package atlas.tiles;

import atlas.geo.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// A file of tiles as the MBTiles specification 1.3 describes it: an SQLite database, opened for reading only.
public final class MbtilesFile implements TileSource {

    private static final String TILE =
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?";

    private final String fileName;
    private final Connection connection;
    private final PreparedStatement tile;
    private final MbtilesMetadata metadata;
    private final int largestZoom;
    private volatile Optional<Trouble> trouble = Optional.empty();

    private MbtilesFile(String fileName, Connection connection) throws SQLException, TilesException {
        this.fileName = fileName;
        this.connection = connection;
        this.metadata = MbtilesMetadata.read(connection);
        checkFirstTile();
        this.largestZoom = metadata.largestZoom().orElse(largestZoomOfTiles());
        this.tile = connection.prepareStatement(TILE);
    }

    /// Opens a file. Takes a while with the first one, because the database's own code is loaded then.
    ///
    /// @throws TilesException if there is no such file, or if it holds no tiles that can be shown
    public static MbtilesFile open(Path file) throws TilesException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new TilesException(new Trouble(Trouble.Kind.FILE_MISSING, name, file.toString()));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        Optional<Connection> opened = Optional.empty();
        try {
            Connection connection = source.getConnection();
            opened = Optional.of(connection);
            return new MbtilesFile(name, connection);
        } catch (SQLException e) {
            opened.ifPresent(MbtilesFile::closeQuietly);
            throw new TilesException(new Trouble(kindOf(e), name, String.valueOf(e.getMessage())), e);
        } catch (TilesException e) {
            opened.ifPresent(MbtilesFile::closeQuietly);
            throw e;
        }
    }

    private static Trouble.Kind kindOf(SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_CORRUPT.code ? Trouble.Kind.BROKEN : Trouble.Kind.NO_MBTILES;
    }

    /// The tile itself tells whether it can be shown; many files say nothing of it, or something wrong.
    private void checkFirstTile() throws SQLException, TilesException {
        if (metadata.text("format").filter(ImageKind::isVector).isPresent()) {
            throw new TilesException(new Trouble(Trouble.Kind.VECTOR_TILES, fileName, ""));
        }
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT tile_data FROM tiles LIMIT 1")) {
            if (!rows.next()) {
                throw new TilesException(new Trouble(Trouble.Kind.EMPTY, fileName, ""));
            }
            byte[] first = Optional.ofNullable(rows.getBytes(1)).orElse(new byte[0]);
            switch (ImageKind.of(first)) {
                case SHOWABLE -> {}
                case VECTOR -> throw new TilesException(new Trouble(Trouble.Kind.VECTOR_TILES, fileName, ""));
                case OTHER ->
                    throw new TilesException(new Trouble(
                            Trouble.Kind.FORMAT_UNKNOWN,
                            fileName,
                            metadata.text("format").orElse(ImageKind.nameOf(first))));
            }
        }
    }

    private int largestZoomOfTiles() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT max(zoom_level) FROM tiles")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    @Override
    public synchronized Optional<byte[]> read(TileAddress address) throws TilesException {
        try {
            return find(address);
        } catch (SQLException e) {
            Trouble broken = broken(String.valueOf(e.getMessage()));
            throw new TilesException(broken, e);
        }
    }

    private Optional<byte[]> find(TileAddress address) throws SQLException, TilesException {
        tile.setInt(1, address.zoom());
        tile.setLong(2, address.column());
        tile.setLong(3, address.rowFromSouth());
        try (ResultSet rows = tile.executeQuery()) {
            Optional<byte[]> found = rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            if (found.isPresent() && ImageKind.of(found.get()) != ImageKind.SHOWABLE) {
                throw new TilesException(broken(address.toString()));
            }
            return found;
        }
    }

    private Trouble broken(String detail) {
        Trouble broken = new Trouble(Trouble.Kind.BROKEN, fileName, detail);
        trouble = Optional.of(broken);
        return broken;
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    /// The name that the file gives itself, or else its file's name.
    public String name() {
        return metadata.text("name").orElse(fileName);
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
        return metadata.text("attribution").flatMap(Attribution::ofHtml);
    }

    @Override
    public int readersAtOnce() {
        return 1;
    }

    @Override
    public synchronized void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing was written: nothing is lost.
        }
    }
}
