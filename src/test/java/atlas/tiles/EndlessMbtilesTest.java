package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to take all the time or memory there is.
final class EndlessMbtilesTest {

    @TempDir
    private Path folder = Path.of("");

    private MbtilesFolder mbtiles() {
        return new MbtilesFolder(folder);
    }

    @Test
    void aTileLargerThanTilesAreIsTroubleBeforeItFillsTheMemory() throws Exception {
        mbtiles().makeWithView("SELECT 1, 1, 1, zeroblob(900000000)");
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
            MbtilesFolder.assertShows(MbtilesFolder.NORTH, file.read(new TileAddress(1, 0, 0)));
        }
    }

    @Test
    void anAttributionOfAMegabyteIsReadToWhereItIsLongEnough() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.says("attribution", "Makers " + "<".repeat(1_000_000)).holds(0, 0, 0, MbtilesFolder.NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertTrue(file.attribution().orElseThrow().words().startsWith("Makers <"));
        }
    }

    @Test
    void metadataWithoutAnEndIsGivenUp() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, MbtilesFolder.NORTH)
                    .executes("DROP TABLE metadata")
                    .executes(
                            "CREATE VIEW metadata AS SELECT 'name' AS name, n AS value FROM " + MbtilesFolder.ENDLESS);
        }
        assertEquals(
                TileFailure.Cause.OPENING_TOO_SLOW,
                mbtiles().troubleOfOpening(MbtilesFolder.IMPATIENT).cause());
    }

    @Test
    void ofMetadataInManyRowsOnlyTheFirstAreRead() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, MbtilesFolder.NORTH)
                    .executes("DROP TABLE metadata")
                    .executes("CREATE VIEW metadata AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
                            + " SELECT 'name' AS name, 'name ' || n AS value FROM r");
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), MbtilesFolder.PATIENT, () -> false)) {
            assertEquals("name 50", file.name());
        }
    }

    @Test
    void anOpeningThatNobodyWantsAnyMoreEnds() throws SQLException {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, MbtilesFolder.NORTH)
                    .executes("DROP TABLE metadata")
                    .executes(
                            "CREATE VIEW metadata AS SELECT 'name' AS name, n AS value FROM " + MbtilesFolder.ENDLESS);
        }
        AtomicInteger looks = new AtomicInteger();
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(
                        TilesException.class,
                        () -> MbtilesFile.open(
                                mbtiles().file(), MbtilesFolder.PATIENT, () -> looks.incrementAndGet() > 3)));
    }

    @Test
    void aTileThatIsLookedForWithoutAnEndIsGivenUp() throws Exception {
        mbtiles().makeWithView("SELECT n * 2, n * 2, n * 2, zeroblob(9) FROM " + MbtilesFolder.ENDLESS);
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), MbtilesFolder.IMPATIENT, () -> false)) {
            TilesException failure = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThrows(TilesException.class, () -> file.read(new TileAddress(3, 1, 0))));
            assertEquals(TileFailure.Cause.READING_TOO_SLOW, failure.failure().cause());
        }
    }

    @Test
    void closingStopsALookupThatIsGoingOn() throws Exception {
        mbtiles().makeWithView("SELECT n * 2, n * 2, n * 2, zeroblob(9) FROM " + MbtilesFolder.ENDLESS);
        AtomicBoolean isReading = new AtomicBoolean();
        CountDownLatch goesOn = new CountDownLatch(1);
        MbtilesFile file = MbtilesFile.open(mbtiles().file(), MbtilesFolder.PATIENT, () -> {
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

    @Test
    void viewsOfStrangersCallNoFunctionsButHarmlessOnes() throws SQLException {
        mbtiles().makeWithView("SELECT 1, 1, 1, replicate('x', 1000000)");
        TileFailure tileFailure = mbtiles().troubleOfOpening(ReadOnlyDatabase.Limits.USUAL);
        assertEquals(TileFailure.Cause.UNREADABLE, tileFailure.cause());
        assertTrue(tileFailure.detail().contains("unsafe use of replicate"), tileFailure.detail());
    }
}
