package atlas.map.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import atlas.tiles.MadeTiles;
import atlas.tiles.MbtilesFixture;
import atlas.tiles.TileAddress;
import atlas.tiles.TileFailure;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// The toolkit is started, because images of JavaFX need it.
@ExtendWith(ApplicationExtension.class)
final class TileImagesTest {

    private static final TileAddress WHOLE = new TileAddress(4, 10, 5);
    private static final TileAddress NEXT = new TileAddress(4, 11, 5);
    private static final byte[] TILE = MbtilesFixture.numbered("a tile", Color.WHITE);

    private final List<Optional<TileFailure>> told = new CopyOnWriteArrayList<>();

    private TileImages images(MadeTiles tiles) {
        return new TileImages(tiles, told::add);
    }

    private static Image imageOf(CompletableFuture<Image> asked) throws Exception {
        return asked.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aTileIsReadOnceAndKept() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE));
        try (TileImages images = images(tiles)) {
            Image image = imageOf(images.load(WHOLE));
            assertEquals(256, image.getWidth());
            assertEquals(0xffffffff, image.getPixelReader().getArgb(200, 200));
            assertSame(image, imageOf(images.load(WHOLE)));
            assertEquals(List.of(WHOLE), tiles.read());
        }
    }

    @Test
    void beyondTheLargestZoomAPartOfTheLastTileIsEnlarged() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE));
        try (TileImages images = images(tiles)) {
            Image whole = imageOf(images.load(WHOLE));
            Image part = imageOf(images.load(new TileAddress(6, 40, 20)));
            assertEquals(64, part.getWidth());
            for (int y = 0; y < 64; y += 7) {
                for (int x = 0; x < 64; x += 7) {
                    assertEquals(
                            whole.getPixelReader().getArgb(x, y),
                            part.getPixelReader().getArgb(x, y));
                }
            }
            assertEquals(List.of(WHOLE, WHOLE), tiles.read());
        }
    }

    @Test
    void aMissingTileIsBlankAndNoTrouble() throws Exception {
        try (TileImages images = images(new MadeTiles(Map.of()))) {
            assertSame(GluonTiles.BLANK, imageOf(images.load(WHOLE)));
            assertEquals(List.of(), told);
        }
    }

    @Test
    void aTileThatFailedIsReadAgainAndTroubleIsToldOnce() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        try (TileImages images = images(tiles)) {
            assertSame(GluonTiles.BLANK, imageOf(images.load(WHOLE)));
            assertSame(GluonTiles.BLANK, imageOf(images.load(WHOLE)));
            assertEquals(List.of(WHOLE, WHOLE), tiles.read());
            assertEquals(List.of(Optional.of(new TileFailure(TileFailure.Cause.BROKEN, "a file", ""))), told);
        }
    }

    static Stream<Throwable> whateverIsThrown() {
        return Stream.of(new IndexOutOfBoundsException("row 300"), new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void whateverIsThrownTheTileIsBlankTheTroubleIsToldAndTheNextIsRead(Throwable thrown) throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE, NEXT, TILE));
        switch (thrown) {
            case RuntimeException exception -> tiles.failWith(exception);
            case Error error -> tiles.failWith(error);
            default -> throw new IllegalStateException(thrown);
        }
        try (TileImages images = images(tiles)) {
            assertSame(GluonTiles.BLANK, imageOf(images.load(WHOLE)));
            assertEquals(256, imageOf(images.load(NEXT)).getWidth());
            assertEquals(256, imageOf(images.load(WHOLE)).getWidth());
            assertEquals(
                    List.of(Optional.of(new TileFailure(TileFailure.Cause.TILE_FAILED, "", thrown.toString()))), told);
        }
    }

    @Test
    void onTheWayNothingIsReadAndAtItsEndWhatIsSeen() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE, NEXT, TILE));
        try (TileImages images = images(tiles)) {
            images.setOut();
            CompletableFuture<Image> passed = images.load(WHOLE);
            CompletableFuture<Image> seen = images.load(NEXT);
            images.arrive(NEXT::equals);
            assertEquals(256, imageOf(seen).getWidth());
            assertEquals(List.of(NEXT), tiles.read());
            assertFalse(passed.isDone());
            images.arrive(WHOLE::equals);
            assertEquals(256, imageOf(passed).getWidth());
        }
    }

    @Test
    void onTheWayWhatIsKeptIsShown() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE));
        try (TileImages images = images(tiles)) {
            Image image = imageOf(images.load(WHOLE));
            images.setOut();
            assertSame(image, images.load(WHOLE).getNow(GluonTiles.BLANK));
        }
    }

    @Test
    void whatIsForgottenOrClosedWhileItWaitsIsBlank() throws Exception {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE, NEXT, TILE));
        TileImages images = images(tiles);
        images.setOut();
        CompletableFuture<Image> forgotten = images.load(WHOLE);
        images.forgetWaiting();
        CompletableFuture<Image> closed = images.load(NEXT);
        images.close();
        assertSame(GluonTiles.BLANK, imageOf(forgotten));
        assertSame(GluonTiles.BLANK, imageOf(closed));
        assertEquals(List.of(), tiles.read());
    }

    @Test
    void afterClosingTilesAreBlankAndNothingIsRead() {
        MadeTiles tiles = new MadeTiles(Map.of(WHOLE, TILE));
        TileImages images = images(tiles);
        images.close();
        assertSame(GluonTiles.BLANK, images.load(WHOLE).getNow(new WritableImage(2, 2)));
        assertEquals(List.of(), tiles.read());
    }

    @Test
    void withoutAReferenceMapGluonIsAnsweredAtOnceWithABlankTile() {
        long before = GluonTiles.asked();
        assertSame(GluonTiles.BLANK, new GluonTiles().loadTile(2, 1, 1).getNow(new WritableImage(2, 2)));
        assertEquals(before + 1, GluonTiles.asked());
    }
}
