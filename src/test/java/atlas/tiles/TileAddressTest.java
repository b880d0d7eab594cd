package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TileAddressTest {

    @Test
    void rowsAreCountedFromTheSouthInFiles() {
        assertEquals(7, new TileAddress(3, 0, 0).rowFromSouth());
        assertEquals(2, new TileAddress(3, 0, 5).rowFromSouth());
    }

    @Test
    void aTileLiesInAnAncestorOfASmallerZoom() {
        assertEquals(new TileAddress(3, 5, 2), new TileAddress(5, 22, 11).ancestor(3));
    }

    @Test
    void aTileOfThatZoomIsItsOwnAncestor() {
        TileAddress tile = new TileAddress(3, 5, 2);
        assertEquals(tile, tile.ancestor(3));
        assertEquals(tile, tile.ancestor(9));
    }

    @Test
    void aTileCoversASquareOfItsAncestor() {
        TileAddress tile = new TileAddress(5, 22, 11);
        assertEquals(new TileAddress.TilePart(0.5, 0.75, 0.25), tile.partOf(tile.ancestor(3)));
    }
}
