package atlas.tiles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteDataSource;

/// MBTiles files made for a test, and by `main` for a look at the window: tiles that tell their own number.
public final class MbtilesFixture implements AutoCloseable {

    private static final int TILE_PIXELS = 256;

    private final Connection connection;

    public MbtilesFixture(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toUri());
        this.connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE metadata (name text, value text)");
            statement.execute(
                    "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
            statement.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
        }
        connection.setAutoCommit(false);
    }

    /// Carries out a statement that makes the file another than the usual ones.
    MbtilesFixture executes(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /// From now on changes go into a file beside this one, which is taken in when the file is closed.
    MbtilesFixture writesAhead() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        executes("PRAGMA journal_mode = WAL");
        connection.setAutoCommit(false);
        return this;
    }

    MbtilesFixture commits() throws SQLException {
        connection.commit();
        return this;
    }

    /// Lets nobody else read until it is closed.
    MbtilesFixture locks() throws SQLException {
        connection.setAutoCommit(true);
        executes("BEGIN EXCLUSIVE");
        return this;
    }

    public MbtilesFixture says(String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.execute();
        }
        return this;
    }

    /// Adds a tile.
    ///
    /// @param rowFromSouth as the file counts it
    public MbtilesFixture holds(int zoom, long column, long rowFromSouth, byte[] tile) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, zoom);
            insert.setLong(2, column);
            insert.setLong(3, rowFromSouth);
            insert.setBytes(4, tile);
            insert.execute();
        }
        return this;
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        connection.close();
    }

    /// A PNG with a frame and words.
    public static byte[] numbered(String words, Color ground) {
        return numbered(words, ground, "png");
    }

    static byte[] numbered(String words, Color ground, String format) {
        BufferedImage image = new BufferedImage(TILE_PIXELS, TILE_PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(ground);
        g.fillRect(0, 0, TILE_PIXELS, TILE_PIXELS);
        g.setColor(ground.darker());
        g.setStroke(new BasicStroke(2));
        g.drawRect(0, 0, TILE_PIXELS, TILE_PIXELS);
        g.drawOval(88, 88, 80, 80);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
        g.setColor(Color.DARK_GRAY);
        g.drawString(words, 16, 36);
        g.dispose();
        return MadePictures.encoded(format, image);
    }

    /// Writes a file of the whole world up to zoom 6.
    ///
    /// @param arguments the file, which must not exist
    public static void main(String[] arguments) throws SQLException {
        try (MbtilesFixture made = new MbtilesFixture(Path.of(arguments[0]))) {
            made.says("name", "Numbered tiles").says("format", "png").says("maxzoom", "6");
            made.says("attribution", "<a href=\"https://example.org/tiles\">&copy; Makers of numbers</a>");
            for (int zoom = 0; zoom <= 6; zoom++) {
                long side = 1L << zoom;
                for (long column = 0; column < side; column++) {
                    for (long row = 0; row < side; row++) {
                        Color ground = (column + row) % 2 == 0 ? new Color(0xe8e2d0) : new Color(0xc9dcc4);
                        made.holds(zoom, column, side - 1 - row, numbered(zoom + "/" + column + "/" + row, ground));
                    }
                }
            }
        }
    }
}
