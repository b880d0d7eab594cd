package atlas.tiles;

/// Which tile of the Web Mercator plane: at zoom z the plane is 2^z tiles wide and high, counted from the north-west.
public record TileAddress(int zoom, long column, long row) {

    /// A square part of a tile, in fractions of its side, from the north-west.
    public record TilePart(double left, double top, double side) {}

    /// The tile of a smaller zoom that covers this one; itself where the zoom is not smaller.
    public TileAddress ancestor(int smallerZoom) {
        int steps = Math.max(0, zoom - smallerZoom);
        return new TileAddress(zoom - steps, column >> steps, row >> steps);
    }

    /// Which part of an ancestor this tile covers.
    public TilePart partOf(TileAddress ancestor) {
        int steps = zoom - ancestor.zoom();
        double side = Math.pow(2, -steps);
        return new TilePart(
                (column - (ancestor.column() << steps)) * side, (row - (ancestor.row() << steps)) * side, side);
    }

    /// The row counted from the south, as the Tile Map Service and MBTiles do.
    long rowFromSouth() {
        return (1L << zoom) - 1 - row;
    }
}
