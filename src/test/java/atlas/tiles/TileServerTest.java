package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TileServerTest {

    private static final byte[] TILE = MbtilesFixture.numbered("a tile", Color.WHITE);
    private static final byte[] NEWER = MbtilesFixture.numbered("newer", Color.WHITE);
    private static final TileAddress HERE = new TileAddress(5, 21, 11);
    private static final TileAddress ELSEWHERE = new TileAddress(5, 22, 11);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-06-01T12:00:00Z"));
    private StubTileServer site;
    private TileServer tiles;

    @BeforeEach
    void open() throws IOException {
        site = new StubTileServer(TILE);
        tiles = server(site.site(), new ServerPause());
    }

    private TileServer server(TileServer.Site asked, ServerPause pause) {
        return new TileServer(asked, new TileCache(folder.resolve("tiles"), 1_000_000), "Atlas/9", pause, now::get);
    }

    /// One whose limits are reached at once.
    private TileServer impatient() {
        return server(site.site(new TileServer.Limits(Duration.ofMillis(300), 200_000)), new ServerPause());
    }

    private static void assertShows(byte[] expected, Optional<TilePicture> shown) {
        try {
            assertArrayEquals(
                    TileDecoder.decode(expected).argb(), shown.orElseThrow().argb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TileFailure troubleOf(TileServer asked, TileAddress address) {
        return assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> assertThrows(TilesException.class, () -> asked.read(address)))
                .failure();
    }

    /// The names of the files in the cache.
    private List<String> kept() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("tiles"));
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
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
        assertShows(TILE, tiles.read(HERE));
        assertEquals(List.of("/5/21/11.png"), site.asked());
        assertEquals(List.of("Atlas/9"), site.userAgents());
    }

    @Test
    void aTileIsNotAskedForTwiceInAWeek() throws TilesException {
        site.says("Cache-Control", "max-age=60");
        tiles.read(HERE);
        later(Duration.ofDays(7).minusSeconds(1));
        assertShows(TILE, tiles.read(HERE));
        assertEquals(1, site.asked().size());
    }

    @Test
    void afterItsTimeATileIsAskedForAgain() throws TilesException {
        tiles.read(HERE);
        later(Duration.ofDays(7).plusSeconds(1));
        site.answersWith(200, NEWER);
        assertShows(NEWER, tiles.read(HERE));
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
        assertShows(TILE, tiles.read(HERE));
        TilesException failure = assertThrows(TilesException.class, () -> tiles.read(ELSEWHERE));
        assertEquals(TileFailure.Cause.SERVER_SILENT, failure.failure().cause());
        assertEquals(site.site().host(), failure.failure().about());
    }

    @Test
    void aServerThatFailedIsLeftAloneForAWhile() throws TilesException {
        site.answersWith(503, new byte[] {1});
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        site.answersWith(200, TILE);
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        assertEquals(1, site.asked().size());
        later(Duration.ofSeconds(31));
        assertShows(TILE, tiles.read(HERE));
        assertEquals(Optional.empty(), tiles.trouble());
    }

    @Test
    void aRefusalSaysItsNumber() {
        site.answersWith(429, new byte[] {1});
        TilesException failure = assertThrows(TilesException.class, () -> tiles.read(HERE));
        assertEquals(
                new TileFailure(TileFailure.Cause.SERVER_REFUSES, site.site().host(), "HTTP 429"), failure.failure());
    }

    @Test
    void aPageInPlaceOfATileIsNotKept() throws TilesException {
        site.answersWith(200, "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        assertThrows(TilesException.class, () -> tiles.read(HERE));
        later(Duration.ofMinutes(1));
        site.answersWith(200, TILE);
        assertShows(TILE, tiles.read(HERE));
    }

    @Test
    void aTileThatDoesNotExistIsEmptyAndNoTrouble() throws TilesException {
        site.answersWith(404, new byte[] {1});
        assertEquals(Optional.empty(), tiles.read(HERE));
        assertEquals(Optional.empty(), tiles.trouble());
    }

    @ParameterizedTest
    @EnumSource(
            value = StubTileServer.Body.class,
            names = {"TRICKLING", "MISSING", "ENDLESS"})
    void anAnswerThatDoesNotEndIsGivenUpAndLaterAnswersAreRead(StubTileServer.Body endless) throws TilesException {
        try (TileServer asked = impatient()) {
            site.sends(endless);
            assertEquals(
                    TileFailure.Cause.SERVER_BREAKS_OFF, troubleOf(asked, HERE).cause());
            site.sends(StubTileServer.Body.WHOLE);
            later(Duration.ofSeconds(31));
            assertShows(TILE, asked.read(HERE));
            assertEquals(Optional.empty(), asked.trouble());
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsNotRead() throws IOException {
        try (TileServer asked = impatient()) {
            site.answersWith(200, Arrays.copyOf(TILE, 200_001));
            assertEquals(
                    TileFailure.Cause.SERVER_BREAKS_OFF, troubleOf(asked, HERE).cause());
            assertEquals(List.of(), kept());
        }
    }

    static Stream<byte[]> picturesThatCannotBeShown() {
        return Stream.of(
                MadePictures.bomb(),
                MadePictures.cutOff(TILE),
                MadePictures.plain("png", 512, 256, BufferedImage.TYPE_INT_RGB, Color.WHITE));
    }

    @ParameterizedTest
    @MethodSource("picturesThatCannotBeShown")
    void aPictureThatCannotBeShownIsTroubleAndNotKept(byte[] picture) throws IOException, TilesException {
        site.answersWith(200, picture);
        assertEquals(
                TileFailure.Cause.SERVER_PICTURE_BROKEN, troubleOf(tiles, HERE).cause());
        assertEquals(List.of(), kept());
        site.answersWith(200, TILE);
        assertShows(TILE, tiles.read(ELSEWHERE));
        assertEquals(
                Optional.of(TileFailure.Cause.SERVER_PICTURE_BROKEN),
                tiles.trouble().map(TileFailure::cause));
    }

    @Test
    void whatWasKeptAndCannotBeShownIsAskedForAgain() throws IOException, TilesException {
        tiles.read(HERE);
        Path file = folder.resolve("tiles").resolve(kept().getFirst());
        FileTime freshUntil = Files.getLastModifiedTime(file);
        Files.write(file, MadePictures.cutOff(TILE));
        Files.setLastModifiedTime(file, freshUntil);
        assertShows(TILE, tiles.read(HERE));
        assertEquals(2, site.asked().size());
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsNotAskedUntilThen() throws TilesException {
        site.says("Retry-After", "3600");
        site.answersWith(429, new byte[] {1});
        assertEquals(
                TileFailure.Cause.SERVER_ASKS_TO_WAIT, troubleOf(tiles, HERE).cause());
        site.answersWith(200, TILE);
        later(Duration.ofMinutes(59));
        assertEquals(
                TileFailure.Cause.SERVER_ASKS_TO_WAIT, troubleOf(tiles, HERE).cause());
        assertEquals(1, site.asked().size());
        later(Duration.ofMinutes(2));
        assertShows(TILE, tiles.read(HERE));
    }

    @Test
    void tryingAgainDoesNotAskAServerThatAskedToBeLeftAlone() {
        ServerPause pause = new ServerPause();
        site.says("Retry-After", "Sun, 01 Jun 2025 13:00:00 GMT");
        site.answersWith(503, new byte[] {1});
        try (TileServer first = server(site.site(), pause);
                TileServer second = server(site.site(), pause)) {
            String until = LocalTime.ofInstant(Instant.parse("2025-06-01T13:00:00Z"), ZoneId.systemDefault())
                    .toString();
            TileFailure told = new TileFailure(
                    TileFailure.Cause.SERVER_ASKS_TO_WAIT, site.site().host(), until);
            assertEquals(told, troubleOf(first, HERE));
            assertEquals(told, troubleOf(second, HERE));
            assertEquals(1, site.asked().size());
        }
    }

    @Test
    void noServerIsLeftAloneForMoreThanADay() throws TilesException {
        site.says("Retry-After", "999999999");
        site.answersWith(429, new byte[] {1});
        assertEquals(
                TileFailure.Cause.SERVER_ASKS_TO_WAIT, troubleOf(tiles, HERE).cause());
        site.answersWith(200, TILE);
        later(Duration.ofDays(1).plusSeconds(1));
        assertShows(TILE, tiles.read(HERE));
    }
}
