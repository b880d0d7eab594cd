package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TileCacheTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
    private static final TileAddress FIRST = new TileAddress(4, 1, 0);
    private static final TileAddress SECOND = new TileAddress(4, 2, 0);
    private static final TileAddress THIRD = new TileAddress(4, 3, 0);

    @TempDir
    private Path folder = Path.of("");

    private TileCache cache(long mostBytes) {
        return new TileCache(folder.resolve("tiles"), mostBytes);
    }

    @Test
    void aKeptTileIsFreshUntilItsTime() {
        TileCache cache = cache(1000);
        cache.keep(FIRST, new byte[] {1, 2}, NOON);
        assertTrue(cache.isFresh(FIRST, NOON.minusSeconds(1)));
        assertFalse(cache.isFresh(FIRST, NOON));
        assertArrayEquals(new byte[] {1, 2}, cache.read(FIRST, 1000).orElseThrow());
    }

    @Test
    void whatWasKeptIsFoundByTheNextStart() {
        cache(1000).keep(FIRST, new byte[] {1, 2}, NOON);
        assertArrayEquals(new byte[] {1, 2}, cache(1000).read(FIRST, 1000).orElseThrow());
    }

    @Test
    void beyondTheLimitTheOldestGoesFirst() {
        TileCache cache = cache(250);
        cache.keep(SECOND, new byte[100], NOON);
        cache.keep(FIRST, new byte[100], NOON.minus(Duration.ofDays(1)));
        cache.keep(THIRD, new byte[100], NOON.plus(Duration.ofDays(1)));
        assertEquals(Optional.empty(), cache.read(FIRST, 1000));
        assertTrue(cache.read(SECOND, 1000).isPresent());
        assertTrue(cache.read(THIRD, 1000).isPresent());
    }

    @Test
    void theLimitCountsWhatEarlierStartsKept() {
        cache(250).keep(FIRST, new byte[200], NOON);
        cache(250).keep(SECOND, new byte[200], NOON.plusSeconds(1));
        assertEquals(Optional.empty(), cache(250).read(FIRST, 1000));
    }

    @Test
    void deletingLeavesNothing() throws IOException {
        TileCache cache = cache(1000);
        cache.keep(FIRST, new byte[] {1}, NOON);
        cache.deleteAll();
        assertFalse(Files.exists(folder.resolve("tiles")));
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNoMoreThanTheTile() throws IOException {
        Path file = Files.createFile(folder.resolve("tiles"));
        cache(1000).keep(FIRST, new byte[] {1}, NOON);
        assertEquals(Optional.empty(), cache(1000).read(FIRST, 1000));
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void aFileThatIsLargerThanAnyTileIsNotRead() {
        TileCache cache = cache(1000);
        cache.keep(FIRST, new byte[101], NOON);
        assertEquals(Optional.empty(), cache.read(FIRST, 100));
        assertTrue(cache.read(FIRST, 101).isPresent());
    }
}
