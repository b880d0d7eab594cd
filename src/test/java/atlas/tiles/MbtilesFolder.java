package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder with one file of tiles, as tests make it.
final class MbtilesFolder {

    static final byte[] NORTH = MbtilesFixture.numbered("north", Color.WHITE);
    static final byte[] SOUTH = MbtilesFixture.numbered("south", Color.WHITE);
    static final ReadOnlyDatabase.Limits IMPATIENT = new ReadOnlyDatabase.Limits(Duration.ofMillis(500), 4_000_000);
    static final ReadOnlyDatabase.Limits PATIENT = new ReadOnlyDatabase.Limits(Duration.ofMinutes(10), 4_000_000);
    /// Rows without an end, of which none is ever found.
    static final String ENDLESS =
            "(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r WHERE n < 0)";

    private final Path folder;

    MbtilesFolder(Path folder) {
        this.folder = folder;
    }

    Path file() {
        return folder.resolve("a map?.mbtiles");
    }

    MbtilesFixture made() throws SQLException {
        return new MbtilesFixture(file());
    }

    TileFailure.Cause troubleOfOpening() {
        return troubleOfOpening(ReadOnlyDatabase.Limits.USUAL).cause();
    }

    TileFailure troubleOfOpening(ReadOnlyDatabase.Limits limits) {
        TilesException failure = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(TilesException.class, () -> {
                    try (MbtilesFile opened = MbtilesFile.open(file(), limits, () -> false)) {
                        assertEquals("no name", opened.name());
                    }
                }));
        assertEquals("a map?.mbtiles", failure.failure().about());
        return failure.failure();
    }

    static void assertShows(byte[] expected, Optional<TilePicture> shown) throws IOException {
        assertArrayEquals(
                TileDecoder.decode(expected).argb(), shown.orElseThrow().argb());
    }

    List<String> filesBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> !other.equals(file()))
                    .map(other -> String.valueOf(other.getFileName()))
                    .toList();
        }
    }

    /// A file whose tiles are a view: the first is a tile, and the others are what the view says.
    void makeWithView(String others) throws SQLException {
        try (MbtilesFixture made = made()) {
            made.says("maxzoom", "1")
                    .holds(1, 0, 1, NORTH)
                    .executes("ALTER TABLE tiles RENAME TO held")
                    .executes("CREATE VIEW tiles AS SELECT * FROM held UNION ALL " + others);
        }
    }
}
