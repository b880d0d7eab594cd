package atlas.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// An SQLite database of a stranger: nothing is written into it or beside it, its views call no functions but harmless
/// ones, no value is larger than a tile may be, and no question runs for longer than the reader's patience.
final class ReadOnlyDatabase {

    /// What reading may take.
    ///
    /// @param patience  for opening the file, and for each tile
    /// @param mostBytes of one value
    record Limits(Duration patience, int mostBytes) {
        static final Limits USUAL = new Limits(Duration.ofSeconds(10), 4_000_000);
    }

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD_BYTES = 100;
    /// Where the head says how the file is read; two stands for a write-ahead log
    /// (<https://sqlite.org/fileformat.html>).
    private static final int READ_VERSION_AT = 19;

    private static final byte WRITE_AHEAD_LOG = 2;
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 10_000;
    /// The number of an error without what makes it more precise.
    private static final int PRIMARY_CODE = 0xff;

    private final Path file;
    private final Limits limits;
    private final BooleanSupplier isGivenUp;
    private final Connection connection;
    private volatile long deadlineNanos;

    /// Opens a file that is there.
    ///
    /// @param isGivenUp asked now and again while the database works; from then on every question fails
    /// @throws TilesException if it cannot be read, or not now
    ReadOnlyDatabase(Path file, Limits limits, BooleanSupplier isGivenUp) throws TilesException {
        this.file = file;
        this.limits = limits;
        this.isGivenUp = isGivenUp;
        startClock();
        try {
            this.connection = connect();
        } catch (SQLException e) {
            throw new TilesException(troubleOfOpening(e), e);
        }
    }

    private Connection connect() throws SQLException, TilesException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) limits.patience().toMillis() / 10);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(limits.mostBytes()));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + (isWriteAheadLogged() ? "?immutable=1" : ""));
        Connection opened = source.getConnection();
        try (var statement = opened.createStatement()) {
            ProgressHandler.setHandler(opened, STEPS_BETWEEN_LOOKS_AT_THE_CLOCK, new Clock());
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            return opened;
        } catch (SQLException e) {
            close(opened);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /// A file with a write-ahead log can be read without one only: to share it, files would be made beside it, which
    /// stay, and which a disk without writing refuses.
    private boolean isWriteAheadLogged() throws TilesException {
        byte[] head = head();
        if (head.length < HEAD_BYTES || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new TilesException(failure(TileFailure.Cause.NO_MBTILES, ""));
        }
        if (head[READ_VERSION_AT] != WRITE_AHEAD_LOG) {
            return false;
        }
        Path log = beside("-wal");
        if (isFilled(log)) {
            throw new TilesException(failure(TileFailure.Cause.UNFINISHED, nameOf(log)));
        }
        return true;
    }

    private byte[] head() throws TilesException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw new TilesException(failure(kindOf(e), String.valueOf(e.getMessage())), e);
        }
    }

    static TileFailure.Cause kindOf(IOException e) {
        return e instanceof AccessDeniedException ? TileFailure.Cause.NO_PERMISSION : TileFailure.Cause.UNREADABLE;
    }

    /// Gives what is asked next its time.
    void startClock() {
        deadlineNanos = System.nanoTime() + limits.patience().toNanos();
    }

    private final class Clock extends ProgressHandler {
        @Override
        protected int progress() {
            return isGivenUp.getAsBoolean() || System.nanoTime() - deadlineNanos > 0 ? 1 : 0;
        }
    }

    /// Whether a question was stopped because it took too long or was given up.
    static boolean isStopped(SQLException e) {
        return codeOf(e) == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    private static SQLiteErrorCode codeOf(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY_CODE);
    }

    /// Why a file could not be opened, or why one of the first questions failed.
    TileFailure troubleOfOpening(SQLException e) {
        String words = String.valueOf(e.getMessage());
        Path journal = beside("-journal");
        return switch (codeOf(e)) {
            case SQLITE_INTERRUPT -> failure(TileFailure.Cause.OPENING_TOO_SLOW, words);
            case SQLITE_BUSY, SQLITE_LOCKED -> failure(TileFailure.Cause.LOCKED, words);
            case SQLITE_PERM, SQLITE_AUTH -> failure(TileFailure.Cause.NO_PERMISSION, words);
            case SQLITE_READONLY, SQLITE_CANTOPEN ->
                isFilled(journal)
                        ? failure(TileFailure.Cause.UNFINISHED, nameOf(journal))
                        : failure(TileFailure.Cause.UNREADABLE, words);
            case SQLITE_NOTADB -> failure(TileFailure.Cause.NO_MBTILES, words);
            case SQLITE_ERROR ->
                failure(words.contains("no such") ? TileFailure.Cause.NO_MBTILES : TileFailure.Cause.UNREADABLE, words);
            default -> failure(TileFailure.Cause.UNREADABLE, words);
        };
    }

    private TileFailure failure(TileFailure.Cause cause, String detail) {
        return new TileFailure(cause, nameOf(file), detail);
    }

    private Path beside(String ending) {
        return file.resolveSibling(nameOf(file) + ending);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isFilled(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits for a question that is being answered.
    void close() {
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing was written: nothing is lost.
        }
    }
}
