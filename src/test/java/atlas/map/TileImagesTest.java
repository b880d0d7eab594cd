package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import atlas.tiles.Attribution;
import atlas.tiles.MadeMbtiles;
import atlas.tiles.TileAddress;
import atlas.tiles.TileSource;
import atlas.tiles.Trouble;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The toolkit is started, because images of JavaFX need it.
@ExtendWith(ApplicationExtension.class)
final class TileImagesTest {

    private static final TileAddress WHOLE = new TileAddress(2, 1, 1);
    private static final Trouble CUT = new Trouble(Trouble.Kind.BROKEN, "a file", "");

    private final List<TileAddress> read = new CopyOnWriteArrayList<>();
    private final List<Optional<Trouble>> told = new CopyOnWriteArrayList<>();

    private TileImages images(Map<TileAddress, byte[]> tiles, Optional<Trouble> trouble) {
        return new TileImages(new Tiles(tiles, trouble, read), told::add);
    }

    @Test
    void aTileIsDecodedOnceAndKept() {
        try (TileImages images = images(Map.of(WHOLE, MadeMbtiles.numbered("a tile", Color.WHITE)), Optional.empty())) {
            Image image = images.load(WHOLE).join();
            assertEquals(256, image.getWidth());
            assertSame(image, images.load(WHOLE).join());
            assertEquals(List.of(WHOLE), read);
        }
    }

    @Test
    void beyondTheLargestZoomAPartOfTheLastTileIsEnlarged() {
        try (TileImages images = images(Map.of(WHOLE, MadeMbtiles.numbered("a tile", Color.WHITE)), Optional.empty())) {
            Image whole = images.load(WHOLE).join();
            Image part = images.load(new TileAddress(4, 4, 4)).join();
            assertEquals(64, part.getWidth());
            for (int y = 0; y < 64; y += 7) {
                for (int x = 0; x < 64; x += 7) {
                    assertEquals(
                            whole.getPixelReader().getArgb(x, y),
                            part.getPixelReader().getArgb(x, y));
                }
            }
            assertEquals(List.of(WHOLE, WHOLE), read);
        }
    }

    @Test
    void aMissingTileIsBlankAndNoTrouble() {
        try (TileImages images = images(Map.of(), Optional.empty())) {
            assertSame(GluonTiles.BLANK, images.load(WHOLE).join());
            assertEquals(List.of(), told);
        }
    }

    @Test
    void aTileThatFailedIsReadAgainAndTroubleIsToldOnce() {
        try (TileImages images = images(Map.of(WHOLE, new byte[] {(byte) 0x89, 'P', 'N', 'G'}), Optional.of(CUT))) {
            assertSame(GluonTiles.BLANK, images.load(WHOLE).join());
            assertSame(GluonTiles.BLANK, images.load(WHOLE).join());
            assertEquals(List.of(WHOLE, WHOLE), read);
            assertEquals(List.of(Optional.of(CUT)), told);
        }
    }

    @Test
    void afterClosingTilesAreBlankAndNothingIsRead() {
        TileImages images = images(Map.of(WHOLE, MadeMbtiles.numbered("a tile", Color.WHITE)), Optional.empty());
        images.close();
        assertTrue(images.load(WHOLE).isDone());
        assertEquals(List.of(), read);
    }

    @Test
    void withoutAReferenceMapGluonIsAnsweredAtOnceWithABlankTile() {
        long before = GluonTiles.asked();
        assertSame(
                GluonTiles.BLANK,
                new GluonTiles().loadTile(2, 1, 1).getNow(new javafx.scene.image.WritableImage(2, 2)));
        assertEquals(before + 1, GluonTiles.asked());
    }

    /// Tiles in memory, up to zoom 2.
    private record Tiles(Map<TileAddress, byte[]> tiles, Optional<Trouble> trouble, List<TileAddress> read)
            implements TileSource {

        @Override
        public Optional<byte[]> read(TileAddress address) {
            read.add(address);
            return Optional.ofNullable(tiles.get(address));
        }

        @Override
        public int largestZoom() {
            return 2;
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.empty();
        }

        @Override
        public Optional<Attribution> attribution() {
            return Optional.empty();
        }

        @Override
        public int readersAtOnce() {
            return 1;
        }

        @Override
        public void close() {}
    }
}
