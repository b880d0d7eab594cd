package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be opened, and what is said of each.
final class RefusedMbtilesTest {

    @TempDir
    private Path folder = Path.of("");

    private MbtilesFolder mbtiles() {
        return new MbtilesFolder(folder);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals(TileFailure.Cause.FILE_MISSING, mbtiles().troubleOfOpening());
    }

    @Test
    void textIsNoMbtiles() throws IOException {
        Files.writeString(mbtiles().file(), "This is a letter, long enough to be taken for a database. ".repeat(40));
        assertEquals(TileFailure.Cause.NO_MBTILES, mbtiles().troubleOfOpening());
    }

    @Test
    void anEmptyFileIsNoMbtiles() throws IOException {
        Files.createFile(mbtiles().file());
        assertEquals(TileFailure.Cause.NO_MBTILES, mbtiles().troubleOfOpening());
    }

    @Test
    void aFileWithoutTilesIsSaidToBeEmpty() throws SQLException {
        mbtiles().made().close();
        assertEquals(TileFailure.Cause.EMPTY, mbtiles().troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheFormat() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.says("format", "pbf").holds(0, 0, 0, MbtilesFolder.NORTH);
        }
        assertEquals(TileFailure.Cause.VECTOR_TILES, mbtiles().troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheirBytes() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, new byte[] {0x1f, (byte) 0x8b, 8, 0});
        }
        assertEquals(TileFailure.Cause.VECTOR_TILES, mbtiles().troubleOfOpening());
    }

    @Test
    void webpIsNamed() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, "RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        }
        TilesException failure = assertThrows(
                TilesException.class, () -> MbtilesFile.open(mbtiles().file(), () -> false));
        assertEquals(new TileFailure(TileFailure.Cause.FORMAT_UNKNOWN, "a map?.mbtiles", "WebP"), failure.failure());
    }

    @Test
    void aFileWhoseChangesAreStillInTheLogIsSaidToBeUnfinished() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.writesAhead().holds(1, 0, 1, MbtilesFolder.NORTH).commits();
            assertEquals(
                    new TileFailure(TileFailure.Cause.UNFINISHED, "a map?.mbtiles", "a map?.mbtiles-wal"),
                    mbtiles().troubleOfOpening(ReadOnlyDatabase.Limits.USUAL));
        }
    }

    @Test
    void aFileThatAnotherProgramWritesIsSaidToBeLocked() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH).commits().locks();
            assertEquals(
                    TileFailure.Cause.LOCKED,
                    mbtiles().troubleOfOpening(MbtilesFolder.IMPATIENT).cause());
        }
    }

    @Test
    void aFileWhoseLastWriterBrokeDownIsSaidToBeUnfinished() throws Exception {
        Path written = folder.resolve("written.mbtiles");
        try (MbtilesFixture made = new MbtilesFixture(written)) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH).commits().executes("PRAGMA cache_size = 1");
            for (int row = 0; row < 200; row++) {
                made.holds(9, row, row, MbtilesFolder.NORTH);
            }
            Files.copy(written, mbtiles().file());
            Files.copy(folder.resolve("written.mbtiles-journal"), folder.resolve("a map?.mbtiles-journal"));
        }
        assertEquals(
                new TileFailure(TileFailure.Cause.UNFINISHED, "a map?.mbtiles", "a map?.mbtiles-journal"),
                mbtiles().troubleOfOpening(ReadOnlyDatabase.Limits.USUAL));
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() {
        assertEquals(
                TileFailure.Cause.NO_PERMISSION, ReadOnlyDatabase.kindOf(new AccessDeniedException("a map?.mbtiles")));
        assertEquals(TileFailure.Cause.UNREADABLE, ReadOnlyDatabase.kindOf(new IOException("Input/output error")));
    }

    @Test
    void anEncryptedDatabaseIsNoMbtiles() throws IOException {
        byte[] noise = new byte[8192];
        new Random(1).nextBytes(noise);
        Files.write(mbtiles().file(), noise);
        assertEquals(TileFailure.Cause.NO_MBTILES, mbtiles().troubleOfOpening());
    }

    @Test
    void aDatabaseOfSomethingElseIsNoMbtiles() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.executes("ALTER TABLE tiles RENAME TO songs");
        }
        assertEquals(TileFailure.Cause.NO_MBTILES, mbtiles().troubleOfOpening());
    }
}
