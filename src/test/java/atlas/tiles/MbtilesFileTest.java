package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MbtilesFileTest {

    private static final byte[] NORTH = MbtilesFixture.numbered("north", Color.WHITE);
    private static final ReadOnlyDatabase.Limits IMPATIENT =
            new ReadOnlyDatabase.Limits(Duration.ofMillis(500), 4_000_000);
    private static final ReadOnlyDatabase.Limits PATIENT =
            new ReadOnlyDatabase.Limits(Duration.ofMinutes(10), 4_000_000);
    /// Rows without an end, of which none is ever found.
    private static final String ENDLESS =
            "(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r WHERE n < 0)";

    private static final byte[] SOUTH = MbtilesFixture.numbered("south", Color.WHITE);

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("a map?.mbtiles");
    }

    private MbtilesFixture made() throws SQLException {
        return new MbtilesFixture(file());
    }

    private TileFailure.Cause troubleOfOpening() {
        return troubleOfOpening(ReadOnlyDatabase.Limits.USUAL).cause();
    }

    private TileFailure troubleOfOpening(ReadOnlyDatabase.Limits limits) {
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

    private static void assertShows(byte[] expected, Optional<TilePicture> shown) throws IOException {
        assertArrayEquals(
                TileDecoder.decode(expected).argb(), shown.orElseThrow().argb());
    }

    private List<String> filesBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> !other.equals(file()))
                    .map(other -> String.valueOf(other.getFileName()))
                    .toList();
        }
    }

    @Test
    void aTileIsFoundThoughTheFileCountsRowsFromTheSouth() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(1, 0, 1, NORTH).holds(1, 0, 0, SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertShows(NORTH, file.read(new TileAddress(1, 0, 0)));
            assertShows(SOUTH, file.read(new TileAddress(1, 0, 1)));
        }
    }

    @Test
    void aTileThatTheFileLacksIsEmpty() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(1, 0, 1, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertEquals(Optional.empty(), file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.empty(), file.trouble());
        }
    }

    @Test
    void theFileTellsItsNameMakerBoundsAndLargestZoom() throws Exception {
        try (MbtilesFixture made = made()) {
            made.says("name", "Relief")
                    .says("maxzoom", "4")
                    .says("bounds", "40.5,35,60,45")
                    .says("attribution", "<a href='https://example.org/a'>&copy; A &amp; B</a>")
                    .holds(4, 0, 0, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertEquals("Relief", file.name());
            assertEquals(4, file.largestZoom());
            assertEquals(Optional.of(new Bounds(40.5, 35, 60, 45)), file.bounds());
            assertEquals(
                    Optional.of(new Attribution("© A & B", Optional.of(URI.create("https://example.org/a")))),
                    file.attribution());
        }
    }

    @Test
    void aFileThatSaysNothingIsMeasuredByItsTiles() throws Exception {
        try (MbtilesFixture made = made()) {
            made.says("bounds", "west")
                    .says("maxzoom", "many")
                    .holds(0, 0, 0, NORTH)
                    .holds(2, 0, 0, SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertEquals("a map?.mbtiles", file.name());
            assertEquals(2, file.largestZoom());
            assertEquals(Optional.empty(), file.bounds());
            assertEquals(Optional.empty(), file.attribution());
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals(TileFailure.Cause.FILE_MISSING, troubleOfOpening());
    }

    @Test
    void textIsNoMbtiles() throws IOException {
        Files.writeString(file(), "This is a letter, long enough to be taken for a database. ".repeat(40));
        assertEquals(TileFailure.Cause.NO_MBTILES, troubleOfOpening());
    }

    @Test
    void anEmptyFileIsNoMbtiles() throws IOException {
        Files.createFile(file());
        assertEquals(TileFailure.Cause.NO_MBTILES, troubleOfOpening());
    }

    @Test
    void aFileWithoutTilesIsSaidToBeEmpty() throws SQLException {
        made().close();
        assertEquals(TileFailure.Cause.EMPTY, troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheFormat() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.says("format", "pbf").holds(0, 0, 0, NORTH);
        }
        assertEquals(TileFailure.Cause.VECTOR_TILES, troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheirBytes() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, new byte[] {0x1f, (byte) 0x8b, 8, 0});
        }
        assertEquals(TileFailure.Cause.VECTOR_TILES, troubleOfOpening());
    }

    @Test
    void webpIsNamed() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, "RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        }
        TilesException failure = assertThrows(TilesException.class, () -> MbtilesFile.open(file(), () -> false));
        assertEquals(new TileFailure(TileFailure.Cause.FORMAT_UNKNOWN, "a map?.mbtiles", "WebP"), failure.failure());
    }

    @Test
    void aTileThatIsNoPictureIsTroubleAndTheOthersAreStillRead() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(1, 0, 1, NORTH).holds(1, 1, 1, new byte[] {1, 2, 3});
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
            assertShows(NORTH, file.read(new TileAddress(1, 0, 0)));
        }
    }

    @Test
    void aFileCutInTheMiddleIsTroubleNotACrash() throws Exception {
        try (MbtilesFixture made = made()) {
            for (int column = 0; column < 64; column++) {
                made.holds(6, column, 0, MbtilesFixture.numbered("tile " + column, Color.WHITE));
            }
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        TilesException failure = assertThrows(TilesException.class, () -> {
            try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
                for (int column = 0; column < 64; column++) {
                    file.read(new TileAddress(6, column, 63));
                }
            }
        });
        assertEquals(TileFailure.Cause.UNREADABLE, failure.failure().cause());
    }

    @Test
    void aFileThatPromisesMoreZoomsThanItHoldsIsMeasuredByItsTiles() throws Exception {
        try (MbtilesFixture made = made()) {
            made.says("maxzoom", "12").holds(0, 0, 0, NORTH).holds(3, 0, 0, SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertEquals(3, file.largestZoom());
        }
    }

    static Stream<byte[]> picturesThatCannotBeShown() {
        return Stream.of(
                MadePictures.bomb(),
                MadePictures.cutOff(SOUTH),
                MadePictures.plain("png", 512, 256, BufferedImage.TYPE_INT_RGB, Color.WHITE),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("picturesThatCannotBeShown")
    void aPictureThatCannotBeShownIsTrouble(byte[] picture) throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(1, 0, 1, NORTH).holds(1, 1, 1, picture);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
        }
    }

    /// A file whose tiles are a view: the first is a tile, and the others are what the view says.
    private void makeWithView(String others) throws SQLException {
        try (MbtilesFixture made = made()) {
            made.says("maxzoom", "1")
                    .holds(1, 0, 1, NORTH)
                    .executes("ALTER TABLE tiles RENAME TO held")
                    .executes("CREATE VIEW tiles AS SELECT * FROM held UNION ALL " + others);
        }
    }

    @Test
    void aTileLargerThanTilesAreIsTroubleBeforeItFillsTheMemory() throws Exception {
        makeWithView("SELECT 1, 1, 1, zeroblob(900000000)");
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
            assertShows(NORTH, file.read(new TileAddress(1, 0, 0)));
        }
    }

    @Test
    void anAttributionOfAMegabyteIsReadToWhereItIsLongEnough() throws Exception {
        try (MbtilesFixture made = made()) {
            made.says("attribution", "Makers " + "<".repeat(1_000_000)).holds(0, 0, 0, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertTrue(file.attribution().orElseThrow().words().startsWith("Makers <"));
        }
    }

    @Test
    void metadataWithoutAnEndIsGivenUp() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, NORTH)
                    .executes("DROP TABLE metadata")
                    .executes("CREATE VIEW metadata AS SELECT 'name' AS name, n AS value FROM " + ENDLESS);
        }
        assertEquals(
                TileFailure.Cause.OPENING_TOO_SLOW, troubleOfOpening(IMPATIENT).cause());
    }

    @Test
    void ofMetadataInManyRowsOnlyTheFirstAreRead() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, NORTH)
                    .executes("DROP TABLE metadata")
                    .executes("CREATE VIEW metadata AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
                            + " SELECT 'name' AS name, 'name ' || n AS value FROM r");
        }
        try (MbtilesFile file = MbtilesFile.open(file(), PATIENT, () -> false)) {
            assertEquals("name 50", file.name());
        }
    }

    @Test
    void anOpeningThatNobodyWantsAnyMoreEnds() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, NORTH)
                    .executes("DROP TABLE metadata")
                    .executes("CREATE VIEW metadata AS SELECT 'name' AS name, n AS value FROM " + ENDLESS);
        }
        AtomicInteger looks = new AtomicInteger();
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(
                        TilesException.class,
                        () -> MbtilesFile.open(file(), PATIENT, () -> looks.incrementAndGet() > 3)));
    }

    @Test
    void aTileThatIsLookedForWithoutAnEndIsGivenUp() throws Exception {
        makeWithView("SELECT n * 2, n * 2, n * 2, zeroblob(9) FROM " + ENDLESS);
        try (MbtilesFile file = MbtilesFile.open(file(), IMPATIENT, () -> false)) {
            TilesException failure = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThrows(TilesException.class, () -> file.read(new TileAddress(3, 1, 0))));
            assertEquals(TileFailure.Cause.READING_TOO_SLOW, failure.failure().cause());
        }
    }

    @Test
    void closingStopsALookupThatIsGoingOn() throws Exception {
        makeWithView("SELECT n * 2, n * 2, n * 2, zeroblob(9) FROM " + ENDLESS);
        AtomicBoolean isReading = new AtomicBoolean();
        CountDownLatch goesOn = new CountDownLatch(1);
        MbtilesFile file = MbtilesFile.open(file(), PATIENT, () -> {
            if (isReading.get()) {
                goesOn.countDown();
            }
            return false;
        });
        isReading.set(true);
        CompletableFuture<Boolean> failed = CompletableFuture.supplyAsync(() -> {
            try {
                return file.read(new TileAddress(3, 1, 0)).isPresent();
            } catch (TilesException e) {
                return true;
            }
        });
        assertTrue(goesOn.await(60, TimeUnit.SECONDS));
        file.close();
        assertTrue(failed.get(60, TimeUnit.SECONDS));
    }

    /// A disk that does not answer cannot be interrupted.
    @Test
    void closingDoesNotWaitForATileThatIsBeingRead() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(0, 0, 0, NORTH);
        }
        MbtilesFile file = MbtilesFile.open(file(), () -> false);
        CountDownLatch isHeld = new CountDownLatch(1);
        CountDownLatch isClosed = new CountDownLatch(1);
        CompletableFuture<Void> disk = CompletableFuture.runAsync(() -> {
            synchronized (file) {
                isHeld.countDown();
                awaitQuietly(isClosed);
            }
        });
        assertTrue(isHeld.await(60, TimeUnit.SECONDS));
        assertTimeoutPreemptively(Duration.ofSeconds(20), file::close);
        isClosed.countDown();
        disk.get(60, TimeUnit.SECONDS);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void viewsOfStrangersCallNoFunctionsButHarmlessOnes() throws SQLException {
        makeWithView("SELECT 1, 1, 1, replicate('x', 1000000)");
        TileFailure tileFailure = troubleOfOpening(ReadOnlyDatabase.Limits.USUAL);
        assertEquals(TileFailure.Cause.UNREADABLE, tileFailure.cause());
        assertTrue(tileFailure.detail().contains("unsafe use of replicate"), tileFailure.detail());
    }

    @Test
    void nothingIsLeftBesideAFileWithAWriteAheadLog() throws Exception {
        try (MbtilesFixture made = made()) {
            made.writesAhead().holds(1, 0, 1, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file(), () -> false)) {
            assertShows(NORTH, file.read(new TileAddress(1, 0, 0)));
            assertEquals(List.of(), filesBesideIt());
        }
    }

    @Test
    void aFileWhoseChangesAreStillInTheLogIsSaidToBeUnfinished() throws Exception {
        try (MbtilesFixture made = made()) {
            made.writesAhead().holds(1, 0, 1, NORTH).commits();
            assertEquals(
                    new TileFailure(TileFailure.Cause.UNFINISHED, "a map?.mbtiles", "a map?.mbtiles-wal"),
                    troubleOfOpening(ReadOnlyDatabase.Limits.USUAL));
        }
    }

    @Test
    void aFileThatAnotherProgramWritesIsSaidToBeLocked() throws Exception {
        try (MbtilesFixture made = made()) {
            made.holds(1, 0, 1, NORTH).commits().locks();
            assertEquals(TileFailure.Cause.LOCKED, troubleOfOpening(IMPATIENT).cause());
        }
    }

    @Test
    void aFileWhoseLastWriterBrokeDownIsSaidToBeUnfinished() throws Exception {
        Path written = folder.resolve("written.mbtiles");
        try (MbtilesFixture made = new MbtilesFixture(written)) {
            made.holds(1, 0, 1, NORTH).commits().executes("PRAGMA cache_size = 1");
            for (int row = 0; row < 200; row++) {
                made.holds(9, row, row, NORTH);
            }
            Files.copy(written, file());
            Files.copy(folder.resolve("written.mbtiles-journal"), folder.resolve("a map?.mbtiles-journal"));
        }
        assertEquals(
                new TileFailure(TileFailure.Cause.UNFINISHED, "a map?.mbtiles", "a map?.mbtiles-journal"),
                troubleOfOpening(ReadOnlyDatabase.Limits.USUAL));
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
        Files.write(file(), noise);
        assertEquals(TileFailure.Cause.NO_MBTILES, troubleOfOpening());
    }

    @Test
    void aDatabaseOfSomethingElseIsNoMbtiles() throws SQLException {
        try (MbtilesFixture made = made()) {
            made.executes("ALTER TABLE tiles RENAME TO songs");
        }
        assertEquals(TileFailure.Cause.NO_MBTILES, troubleOfOpening());
    }
}
