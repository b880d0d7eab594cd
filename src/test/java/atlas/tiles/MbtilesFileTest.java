package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read from files of tiles, whole and broken.
final class MbtilesFileTest {

    @TempDir
    private Path folder = Path.of("");

    private MbtilesFolder mbtiles() {
        return new MbtilesFolder(folder);
    }

    @Test
    void aTileIsFoundThoughTheFileCountsRowsFromTheSouth() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH).holds(1, 0, 0, MbtilesFolder.SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            MbtilesFolder.assertShows(MbtilesFolder.NORTH, file.read(new TileAddress(1, 0, 0)));
            MbtilesFolder.assertShows(MbtilesFolder.SOUTH, file.read(new TileAddress(1, 0, 1)));
        }
    }

    @Test
    void aTileThatTheFileLacksIsEmpty() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertEquals(Optional.empty(), file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.empty(), file.trouble());
        }
    }

    @Test
    void theFileTellsItsNameMakerBoundsAndLargestZoom() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.says("name", "Relief")
                    .says("maxzoom", "4")
                    .says("bounds", "40.5,35,60,45")
                    .says("attribution", "<a href='https://example.org/a'>&copy; A &amp; B</a>")
                    .holds(4, 0, 0, MbtilesFolder.NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
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
        try (MbtilesFixture made = mbtiles().made()) {
            made.says("bounds", "west")
                    .says("maxzoom", "many")
                    .holds(0, 0, 0, MbtilesFolder.NORTH)
                    .holds(2, 0, 0, MbtilesFolder.SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertEquals("a map?.mbtiles", file.name());
            assertEquals(2, file.largestZoom());
            assertEquals(Optional.empty(), file.bounds());
            assertEquals(Optional.empty(), file.attribution());
        }
    }

    @Test
    void aTileThatIsNoPictureIsTroubleAndTheOthersAreStillRead() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH).holds(1, 1, 1, new byte[] {1, 2, 3});
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
            MbtilesFolder.assertShows(MbtilesFolder.NORTH, file.read(new TileAddress(1, 0, 0)));
        }
    }

    @Test
    void aFileCutInTheMiddleIsTroubleNotACrash() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            for (int column = 0; column < 64; column++) {
                made.holds(6, column, 0, MbtilesFixture.numbered("tile " + column, Color.WHITE));
            }
        }
        byte[] whole = Files.readAllBytes(mbtiles().file());
        Files.write(mbtiles().file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        TilesException failure = assertThrows(TilesException.class, () -> {
            try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
                for (int column = 0; column < 64; column++) {
                    file.read(new TileAddress(6, column, 63));
                }
            }
        });
        assertEquals(TileFailure.Cause.UNREADABLE, failure.failure().cause());
    }

    @Test
    void aFileThatPromisesMoreZoomsThanItHoldsIsMeasuredByItsTiles() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.says("maxzoom", "12").holds(0, 0, 0, MbtilesFolder.NORTH).holds(3, 0, 0, MbtilesFolder.SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertEquals(3, file.largestZoom());
        }
    }

    static Stream<byte[]> picturesThatCannotBeShown() {
        return Stream.of(
                MadePictures.bomb(),
                MadePictures.cutOff(MbtilesFolder.SOUTH),
                MadePictures.plain("png", 512, 256, BufferedImage.TYPE_INT_RGB, Color.WHITE),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("picturesThatCannotBeShown")
    void aPictureThatCannotBeShownIsTrouble(byte[] picture) throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(1, 0, 1, MbtilesFolder.NORTH).holds(1, 1, 1, picture);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(TileFailure.Cause.BROKEN), file.trouble().map(TileFailure::cause));
        }
    }

    @Test
    void nothingIsLeftBesideAFileWithAWriteAheadLog() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.writesAhead().holds(1, 0, 1, MbtilesFolder.NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false)) {
            MbtilesFolder.assertShows(MbtilesFolder.NORTH, file.read(new TileAddress(1, 0, 0)));
            assertEquals(List.of(), mbtiles().filesBesideIt());
        }
    }

    /// A disk that does not answer cannot be interrupted.
    @Test
    void closingDoesNotWaitForATileThatIsBeingRead() throws Exception {
        try (MbtilesFixture made = mbtiles().made()) {
            made.holds(0, 0, 0, MbtilesFolder.NORTH);
        }
        MbtilesFile file = MbtilesFile.open(mbtiles().file(), () -> false);
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
}
