package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TileServerTest {

    private static final byte[] TILE = MadeMbtiles.numbered("a tile", Color.WHITE);
    private static final byte[] NEWER = MadeMbtiles.numbered("newer", Color.WHITE);
    private static final TileAddress HERE = new TileAddress(5, 21, 11);
    private static final TileAddress ELSEWHERE = new TileAddress(5, 22, 11);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-06-01T12:00:00Z"));
    private MadeServer site;
    private TileServer tiles;

    @BeforeEach
    void open() throws IOException {
        site = new MadeServer(TILE);
        tiles = new TileServer(site.site(), new TileCache(folder.resolve("tiles"), 1_000_000), "Atlas/9", now::get);
    }

    @AfterEach
    void close() {
        tiles.close();
        site.close();
    }

    private void later(Duration duration) {
        now.updateAndGet(time -> time.plus(duration));
    }

    @Test
    void nothingIsAskedBeforeATileIsWanted() {
        assertEquals(List.of(), site.asked());
    }

    @Test
    void aTileIsAskedForByZoomColumnAndRowInTheNameOfTheAtlas() throws TilesException {
        assertArrayEquals(TILE, tiles.read(HERE).orElseThrow());
        assertEquals(List.of("/5/21/11.png"), site.asked());
        assertEquals(List.of("Atlas/9"), site.userAgents());
    }

    @Test
    void aTileIsNotAskedForTwiceInAWeek() throws TilesException {
        site.says("Cache-Control", "max-age=60");
        tiles.read(HERE);
        later(Duration.ofDays(7).minusSeconds(1));
        assertArrayEquals(TILE, tiles.read(HERE).orElseThrow());
        assertEquals(1, site.asked().size());
    }

    @Test
    void afterItsTimeATileIsAskedForAgain() throws TilesException {
        tiles.read(HERE);
        later(Duration.ofDays(7).plusSeconds(1));
        site.answersWith(200, NEWER);
        assertArrayEquals(NEWER, tiles.read(HERE).orElseThrow());
    }

    @Test
    void aServerThatAllowsALongerTimeIsAskedLater() throws TilesException {
        site.says("Cache-Control", "public, max-age=2592000");
        tiles.read(HERE);
        later(Duration.ofDays(29));
        tiles.read(HERE);
        assertEquals(1, site.asked().size());
        later(Duration.ofDays(2));
        tiles.read(HERE);
        assertEquals(2, site.asked().size());
    }

    @Test
    void expiresCountsWhereNoAgeIsSaid() throws TilesException {
        site.says("Expires", "Sun, 15 Jun 2025 12:00:00 GMT");
        tiles.read(HERE);
        later(Duration.ofDays(13));
        tiles.read(HERE);
        assertEquals(1, site.asked().size());
    }

    @Test
    void aSilentServerIsTroubleAndKeptTilesAreStillShown() throws TilesException {
        tiles.read(HERE);
        site.close();
        later(Duration.ofDays(8));
        assertArrayEquals(TILE, tiles.read(HERE).orElseThrow());
        TilesException failure = assertThrows(TilesException.class, () -> tiles.read(ELSEWHERE));
        assertEquals(Trouble.Kind.SERVER_SILENT, failure.trouble().kind());
        assertEquals(site.site().host(), failure.trouble().about());
    }

    @Test
    void aServerThatFailedIsLeftAloneForAWhile() throws TilesException {
        site.answersWith(503, new byte[] {1});
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        site.answersWith(200, TILE);
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        assertEquals(1, site.asked().size());
        later(Duration.ofSeconds(31));
        assertArrayEquals(TILE, tiles.read(HERE).orElseThrow());
        assertEquals(Optional.empty(), tiles.trouble());
    }

    @Test
    void aRefusalSaysItsNumber() {
        site.answersWith(429, new byte[] {1});
        TilesException failure = assertThrows(TilesException.class, () -> tiles.read(HERE));
        assertEquals(new Trouble(Trouble.Kind.SERVER_REFUSES, site.site().host(), "HTTP 429"), failure.trouble());
    }

    @Test
    void aPageInPlaceOfATileIsNotKept() throws TilesException {
        site.answersWith(200, "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        later(Duration.ofMinutes(1));
        site.answersWith(200, TILE);
        assertArrayEquals(TILE, tiles.read(HERE).orElseThrow());
    }

    @Test
    void aTileThatDoesNotExistIsEmptyAndNoTrouble() throws TilesException {
        site.answersWith(404, new byte[] {1});
        assertEquals(Optional.empty(), tiles.read(HERE));
        assertEquals(Optional.empty(), tiles.trouble());
    }
}
